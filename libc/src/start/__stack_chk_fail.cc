// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Where a function goes that finds its frame overrun. Nothing on the stack can be trusted any more,
// so the process ends at once.

#include <stdlib.h>

extern "C" [[noreturn]] void __stack_chk_fail() { abort(); }
