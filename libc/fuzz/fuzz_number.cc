// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// strtod() and its relatives: where they end, and that they stay inside of the text.

#include "guarded.h"

extern "C" {
float cl_strtof(const char *, char **);
double cl_strtod(const char *, char **);
long double cl_strtold(const char *, char **);
long cl_strtol(const char *, char **, int);
unsigned long cl_strtoul(const char *, char **, int);
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  static Guarded memory;
  if (size >= Guarded::kMaximum)
    return 0;
  Input input(data, size);
  int base = static_cast<int>(input.byte() % 38);
  const char *text = input.text(memory);
  const char *limit = text + strlen(text);
  char *end;
  auto inside = [&] { check(end >= text && end <= limit); };
  cl_strtof(text, &end);
  inside();
  char *first = end;
  cl_strtod(text, &end);
  check(end == first);
  cl_strtold(text, &end);
  check(end == first);
  cl_strtol(text, &end, base);
  inside();
  first = end;
  cl_strtoul(text, &end, base);
  check(end == first);
  return 0;
}
