// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Included at the start of a test that prints what it does. There is no standard output; what it
// prints goes to the standard error stream instead.
#ifndef PRINTING_H
#define PRINTING_H

#include <cstdio>
#include <iostream>

#define cout cerr
#define wcout wcerr
#define printf(...) fprintf(stderr, __VA_ARGS__)
#define puts(line) fprintf(stderr, "%s\n", line)
#define putchar(character) fputc(character, stderr)

#endif
