// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// The function behind clang's macro, for those who take its address.

#include <stdatomic.h>

#undef atomic_flag_test_and_set
_Bool atomic_flag_test_and_set(volatile atomic_flag *flag) {
  return __c11_atomic_exchange(&flag->_Value, 1, __ATOMIC_SEQ_CST);
}
