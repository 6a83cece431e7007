// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// What a debugger reads to find the program: gdb sees the emulator as the executable and knows
// nothing of what it loads. See docs/howto/debug.md.
#pragma once

#include <stdint.h>

namespace cloudabi {

void describe_program_to_debugger(uintptr_t base);

}  // namespace cloudabi
