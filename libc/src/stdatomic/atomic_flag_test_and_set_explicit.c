// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// The function behind clang's macro, for those who take its address.

#include <stdatomic.h>

#undef atomic_flag_test_and_set_explicit
_Bool atomic_flag_test_and_set_explicit(volatile atomic_flag *flag, memory_order order) {
  return __c11_atomic_exchange(&flag->_Value, 1, order);
}
