// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Patterns of fnmatch(): the first byte gives the flags.

#include "guarded.h"

extern "C" int cl_fnmatch(const char *, const char *, int);

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  static Guarded patterns, texts;
  if (size >= 1000)
    return 0;
  Input input(data, size);
  int flags = static_cast<int>(input.byte());
  const char *pattern = input.text(patterns);
  const char *text = input.text(texts);
  cl_fnmatch(pattern, text, flags);
  return 0;
}
