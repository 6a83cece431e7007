// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// The function behind clang's macro, for those who take its address.

#include <stdatomic.h>

#undef atomic_signal_fence
void atomic_signal_fence(memory_order order) { __c11_atomic_signal_fence(order); }
