// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// The function behind clang's macro, for those who take its address.

#include <stdatomic.h>

#undef atomic_flag_clear_explicit
void atomic_flag_clear_explicit(volatile atomic_flag *flag, memory_order order) {
  __c11_atomic_store(&flag->_Value, 0, order);
}
