// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// The kernels' versions for AVX2, and whether the processor has it.
#pragma once

#include <stddef.h>

namespace cloudlibc {

// 0: nobody has looked yet, 1: no, 2: yes. Looking costs a CPUID, which is slow in virtual
// machines; so of the kernels only those that meet a large size ask. Threads may look at once.
[[gnu::visibility("hidden")]] extern unsigned char avx2_state;
bool find_avx2();

inline unsigned char known_avx2() { return __atomic_load_n(&avx2_state, __ATOMIC_RELAXED); }

inline bool has_avx2() {
  const unsigned char state = known_avx2();
  return state != 0 ? state == 2 : find_avx2();
}
// For small sizes: whether it is known already.
inline bool knows_avx2() { return known_avx2() == 2; }
// A string of that length has been met: looks, for the next time. Returns the length, so that
// callers can end with it and have nothing to save.
size_t find_avx2_after(size_t length);
inline size_t met_string(size_t length) {
  return length >= 128 && known_avx2() == 0 ? find_avx2_after(length) : length;
}

// Whole functions, so that they can be jumped to.
size_t avx2_strlen(const char *s);
size_t avx2_strnlen(const char *s, size_t n);
char *avx2_strchr(const char *s, int c);
char *avx2_strchrnul(const char *s, int c);
char *avx2_strrchr(const char *s, int c);
void *avx2_memchr(const void *s, int c, size_t n);
void *avx2_memrchr(const void *s, int c, size_t n);
int avx2_strcmp(const char *a, const char *b);
int avx2_strncmp(const char *a, const char *b, size_t n);
// For at least 32 places.
const char *avx2_find_pair(const char *at, const char *last_start, char first, char last,
                           size_t distance);
// For a needle of up to 15 bytes: see whole.h.
const char *avx2_find_in_start(const char *haystack, const char *needle, size_t length,
                               size_t other);
// Sizes of more than 32.
int avx2_compare(const unsigned char *a, const unsigned char *b, size_t n);
// memmove() of 64 to 256 bytes.
void *avx2_move_medium(void *target, const void *source, size_t n);
// memset() of 64 to 256 bytes.
void *avx2_fill_medium(void *target, int c, size_t n);
// Sizes of at least 256.
void avx2_copy_forwards(unsigned char *to, const unsigned char *from, size_t n);
void avx2_copy_backwards(unsigned char *to, const unsigned char *from, size_t n);
void avx2_fill(unsigned char *to, unsigned char c, size_t n);

}  // namespace cloudlibc
