// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <stdio.h>

// Writes a greeting, and returns how long it was.
int greet(FILE *stream, const char *name);
