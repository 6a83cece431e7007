// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <strings.h>

int ffsll(long long value) { return __builtin_ffsll(value); }
