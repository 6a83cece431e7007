// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// pthread_equal() under its C11 name.

#include <threads.h>

int thrd_equal(thrd_t left, thrd_t right) { return left == right; }
