// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <locale.h>
#include <stdio.h>

#include "support/stdio_file.h"

namespace {

// Accepts everything and keeps nothing: the program wasn't given a place for its errors yet.
ssize_t discard(FILE *, const unsigned char *, size_t first, const unsigned char *, size_t second) {
  return static_cast<ssize_t>(first + second);
}
ssize_t nothing(FILE *, unsigned char *, size_t) { return 0; }
off_t start(FILE *, off_t, int) { return 0; }
int done(FILE *) { return 0; }

constexpr stdio::Operations operations = {nothing, discard, start, done};

constexpr FILE initial() {
  FILE file = {};
  file.s.operations = &operations;
  file.s.descriptor = -1;
  file.s.flags = stdio::kWritable;
  file.s.mode = _IONBF;
  file.s.locale = LC_GLOBAL_LOCALE;
  return file;
}

constinit FILE errors = initial();

}  // namespace

void stdio::discard_errors() { errors.s = initial().s; }

#undef stderr
extern "C" FILE *const stderr = &errors;
