// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Compiled as C17 and as C23.
#include "functions_of_c.h"

const struct functions_of_c FUNCTIONS = {
#define FUNCTION(name) &name,
#include "functions_of_c.inc"
};
