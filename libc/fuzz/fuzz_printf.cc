// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Format texts of snprintf(). Each argument points to a text, so that it is good for %s and %n too.

#include "guarded.h"

extern "C" int cl_snprintf(char *, size_t, const char *, ...);

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  static Guarded formats, outputs;
  if (size >= 1000)
    return 0;
  Input input(data, size);
  size_t room = input.byte();
  const char *format = input.text(formats);
  // A long double takes the place of two pointers, and a pointer makes a width that takes seconds.
  if (unreasonable_format(format, "L*"))
    return 0;
  alignas(16) static wchar_t text[16];
  memcpy(text, L"wide text", sizeof(L"wide text"));
  char *out = outputs.last(room);
#define TEN(x) x, x, x, x, x, x, x, x, x, x
  int length = cl_snprintf(out, room, format, 1.5, -1e300, 5e-324, TEN(text), TEN(text), TEN(text));
  if (length >= 0 && room > 0)
    check(strnlen(out, room) < room);
  return 0;
}
