// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <stdio.h>

int fseek(FILE *file, long offset, int whence) { return fseeko(file, offset, whence); }
