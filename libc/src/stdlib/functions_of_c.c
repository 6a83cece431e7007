// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Compiled as C17 and as C23.
#include "functions_of_c.h"

// In C23, call_once() is in <stdlib.h>, too; in C17 its names belong to the program.
#if __STDC_VERSION__ > 201710L
static_assert(_Generic(&call_once, void (*)(once_flag *, void (*)(void)): 1));
static_assert(sizeof((once_flag)ONCE_FLAG_INIT) == sizeof(once_flag));
#else
enum once_flag { call_once };
typedef enum once_flag once_flag;
#endif

const struct functions_of_c FUNCTIONS = {
#define FUNCTION(name) &name,
#include "functions_of_c.inc"
};
