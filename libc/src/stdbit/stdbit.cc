// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// The functions of <stdbit.h> for programs that take their addresses; calls don't get here.
#define __STDBIT_INLINE
#include <stdbit.h>
