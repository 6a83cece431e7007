// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// strptime() with a format and a text, and strftime() with what it read.

#include "guarded.h"

extern "C" {
// As in libc/include/time.h.
struct cl_tm {
  int tm_sec, tm_min, tm_hour, tm_mday, tm_mon, tm_year, tm_wday, tm_yday, tm_isdst, tm_gmtoff;
  const char *tm_zone;
  long tm_nsec;
};
char *cl_strptime(const char *, const char *, cl_tm *);
size_t cl_strftime(char *, size_t, const char *, const cl_tm *);
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  static Guarded formats, texts, outputs;
  if (size >= 1000)
    return 0;
  Input input(data, size);
  const char *format = input.text(formats);
  const char *text = input.text(texts);
  cl_tm time = {};
  const char *end = cl_strptime(text, format, &time);
  check(end == nullptr || (end >= text && end <= text + strlen(text)));
  // Times that no calendar has.
  if (input.left() >= sizeof(int) * 10)
    memcpy(&time, input.rest(), sizeof(int) * 10);
  size_t room = 100;
  char *out = outputs.last(room);
  size_t written = cl_strftime(out, room, format, &time);
  check(written < room);
  return 0;
}
