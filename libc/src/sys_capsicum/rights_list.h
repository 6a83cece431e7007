// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// The list of rights that the macros of <sys/capsicum.h> pass, which ends with 0.
#pragma once

#include <_types.h>
#include <stdarg.h>

namespace cloudlibc {

inline __uint64_t collect_rights(va_list list) {
  __uint64_t bits = 0;
  while (__uint64_t right = va_arg(list, __uint64_t))
    bits |= right;
  return bits;
}

}  // namespace cloudlibc
