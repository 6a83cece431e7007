// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <strings.h>

int ffsl(long value) { return __builtin_ffsl(value); }
