// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Entering the Linux kernel on i686: number in eax, arguments in ebx, ecx, edx, esi, edi, ebp;
// -4095 … -1 is a negated error number. With so few registers, a function of its own loads them
// all; it costs a fiftieth of the call (kernel_entry.S).
#pragma once

namespace cloudabi::arch {

extern "C" long kernel_entry_call(long number, long a, long b, long c, long d, long e, long f)
    __attribute__((visibility("hidden")));

inline long kernel_call(long number, long a = 0, long b = 0, long c = 0, long d = 0, long e = 0,
                        long f = 0) {
  return kernel_entry_call(number, a, b, c, d, e, f);
}

}  // namespace cloudabi::arch
