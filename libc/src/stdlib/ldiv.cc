// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <stdlib.h>

ldiv_t ldiv(long dividend, long divisor) { return {dividend / divisor, dividend % divisor}; }
