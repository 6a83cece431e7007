// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// The function behind clang's macro, for those who take its address.

#include <stdatomic.h>

#undef atomic_flag_clear
void atomic_flag_clear(volatile atomic_flag *flag) {
  __c11_atomic_store(&flag->_Value, 0, __ATOMIC_SEQ_CST);
}
