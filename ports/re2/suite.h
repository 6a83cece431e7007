// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Included at the start of each file of RE2's own tests, which report on standard output: here on
// stderr.
#ifndef RE2_SUITE_H
#define RE2_SUITE_H

#include <stdio.h>

#define stdout stderr
#define printf(...) fprintf(stderr, __VA_ARGS__)

#endif
