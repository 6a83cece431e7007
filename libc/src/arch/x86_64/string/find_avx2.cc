// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include "avx2.h"

#include <cpuid.h>

namespace cloudlibc {

unsigned char avx2_state;

// The processor has to know the instructions, and fused multiplication with them, as all but a few
// early ones do; and the system has to save the registers.
bool find_avx2() {
  unsigned a, b, c, d;
  bool usable = false;
  constexpr unsigned kSystemSaves = 1u << 27, kAvx2 = 1u << 5, kFused = 1u << 12, kRegisters = 6;
  if (__get_cpuid(1, &a, &b, &c, &d) && (c & kSystemSaves) != 0 && (c & kFused) != 0) {
    unsigned low, high;
    asm("xgetbv" : "=a"(low), "=d"(high) : "c"(0));
    usable = (low & kRegisters) == kRegisters && __get_cpuid_count(7, 0, &a, &b, &c, &d) &&
             (b & kAvx2) != 0;
  }
  __atomic_store_n(&avx2_state, usable ? 2 : 1, __ATOMIC_RELAXED);
  return usable;
}

size_t find_avx2_after(size_t length) {
  find_avx2();
  return length;
}

}  // namespace cloudlibc
