// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Whether two values designate the same thread.

#include <pthread.h>

int pthread_equal(pthread_t left, pthread_t right) { return left == right; }
