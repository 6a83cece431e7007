// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <strings.h>

int ffs(int value) { return __builtin_ffs(value); }
