// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// sscanf() with a format and a text of the input's choice.

#include "guarded.h"

extern "C" int cl_sscanf(const char *, const char *, ...);

#define TEN(x) x, x, x, x, x, x, x, x, x, x

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  static Guarded formats, texts;
  if (size >= 1000)
    return 0;
  Input input(data, size);
  const char *format = input.text(formats);
  const char *text = input.text(texts);
  // With m, memory would be lost.
  if (unreasonable_format(format, "m"))
    return 0;
  // Room for the whole text as wide characters.
  alignas(16) static char target[8192];
  cl_sscanf(text, format, TEN(target), TEN(target), TEN(target));
  return 0;
}
