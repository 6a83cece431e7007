// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// What the kernels hand over to AVX2 once there is enough to do, if the processor has it.
#pragma once

#include <stddef.h>

namespace cloudlibc {

// 0: nobody has looked yet, 1: no, 2: yes. Looking costs a CPUID, which is slow in virtual
// machines; so only kernels that meet a large size ask.
[[gnu::visibility("hidden")]] extern unsigned char avx2_state;
bool find_avx2();

inline bool has_avx2() { return avx2_state != 0 ? avx2_state == 2 : find_avx2(); }

// The scans start at an address that is a multiple of 32.
const unsigned char *avx2_scan(const unsigned char *s, unsigned char c);
const unsigned char *avx2_find(const unsigned char *s, const unsigned char *end, unsigned char c);
int avx2_compare(const unsigned char *a, const unsigned char *b, size_t n);
int avx2_compare_strings(const unsigned char *a, const unsigned char *b);
// Sizes of at least 256.
void avx2_copy_forwards(unsigned char *to, const unsigned char *from, size_t n);
void avx2_copy_backwards(unsigned char *to, const unsigned char *from, size_t n);
void avx2_fill(unsigned char *to, unsigned char c, size_t n);

}  // namespace cloudlibc
