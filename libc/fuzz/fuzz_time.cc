// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// strptime() with a format and a text, and strftime() with what it read; in "C", and in ja_JP,
// which has eras and other digits.

#include "guarded.h"

extern "C" {
// As in libc/include/time.h.
struct cl_tm {
  int tm_sec, tm_min, tm_hour, tm_mday, tm_mon, tm_year, tm_wday, tm_yday, tm_isdst, tm_gmtoff;
  const char *tm_zone;
  long tm_nsec;
};
struct cl_locale;
cl_locale *cl_newlocale(int, const char *, cl_locale *);
char *cl_strptime_l(const char *, const char *, cl_tm *, cl_locale *);
size_t cl_strftime_l(char *, size_t, const char *, const cl_tm *, cl_locale *);
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  static Guarded formats, texts, outputs;
  if (size >= 1000)
    return 0;
  Input input(data, size);
  const char *format = input.text(formats);
  const char *text = input.text(texts);
  constexpr int kAllMask = 0x7f;
  static cl_locale *const locales[] = {cl_newlocale(kAllMask, "C", nullptr),
                                       cl_newlocale(kAllMask, "ja_JP", nullptr)};
  for (cl_locale *locale : locales) {
    check(locale != nullptr);
    cl_tm time = {};
    const char *end = cl_strptime_l(text, format, &time, locale);
    check(end == nullptr || (end >= text && end <= text + strlen(text)));
    // Times that no calendar has.
    if (input.left() >= sizeof(int) * 10)
      memcpy(&time, input.rest(), sizeof(int) * 10);
    size_t room = 100;
    char *out = outputs.last(room);
    size_t written = cl_strftime_l(out, room, format, &time, locale);
    check(written < room);
  }
  return 0;
}
