// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// The functions that C17 and C23 give another meaning, as a program in either language gets them.
#pragma once

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <wchar.h>

struct functions_of_c {
#define FUNCTION(name) __typeof__(&name) name##_;
#include "functions_of_c.inc"
};

__BEGIN_DECLS
extern const struct functions_of_c functions_of_c17, functions_of_c23;
__END_DECLS
