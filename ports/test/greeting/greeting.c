// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include "greeting.h"

int greet(FILE *stream, const char *name) { return fprintf(stream, "Hello, %s!\n", name); }
