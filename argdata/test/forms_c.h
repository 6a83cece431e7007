// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Functions compiled as C, for the tests.
#pragma once

#include <argdata.h>

#ifdef __cplusplus
extern "C" {
#endif

// Twice the elements of the sequences that are the map's values, plus its pairs.
int CountInC(const argdata_t *map);

// 0, or a number that says what went wrong.
int IntegersInC(void);

#ifdef __cplusplus
}
#endif
