// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <harness.h>
#include <stdatomic.h>

// The parentheses keep the macros of these names away.
TEST(stdatomic, atomic_flag_functions) {
  atomic_flag flag = ATOMIC_FLAG_INIT;
  EXPECT_FALSE((atomic_flag_test_and_set)(&flag));
  EXPECT_TRUE((atomic_flag_test_and_set_explicit)(&flag, memory_order_acquire));
  (atomic_flag_clear_explicit)(&flag, memory_order_release);
  EXPECT_FALSE((atomic_flag_test_and_set_explicit)(&flag, memory_order_acq_rel));
  (atomic_flag_clear)(&flag);
  EXPECT_FALSE((atomic_flag_test_and_set)(&flag));
  (atomic_thread_fence)(memory_order_seq_cst);
  (atomic_signal_fence)(memory_order_seq_cst);
}
