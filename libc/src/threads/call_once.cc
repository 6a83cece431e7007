// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// pthread_once() under its C11 name.

#include <pthread.h>
#include <threads.h>

void call_once(once_flag *flag, void (*function)()) { pthread_once(flag, function); }
