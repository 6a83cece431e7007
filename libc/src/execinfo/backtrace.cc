// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// The return addresses on the stack, the innermost first, need an unwinder, which programs in C++
// contain: libunwind, which comes before this library, has a backtrace() as well. This one is for
// programs without, and gives way to it whatever the order.

#include <execinfo.h>
#include <stddef.h>

[[gnu::weak]] size_t backtrace(void **, size_t) { return 0; }
