// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <stdlib.h>

div_t div(int dividend, int divisor) { return {dividend / divisor, dividend % divisor}; }
