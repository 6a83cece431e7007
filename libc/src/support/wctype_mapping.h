// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// What a wctrans_t points to.
#pragma once

#include <stdint.h>

struct __wctrans {
  char name[8];
  uint32_t (*map)(uint32_t);
};
