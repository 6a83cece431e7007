// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// A program with a main(): prints its arguments to stderr, and ends with their number.
#include <stdio.h>

int main(int argc, char **argv) {
  for (int i = 1; i < argc; ++i)
    fprintf(stderr, "argument %d: %s\n", i, argv[i]);
  return argc;
}
