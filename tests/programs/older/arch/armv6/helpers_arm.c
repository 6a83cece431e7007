// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// What compilers call by themselves on ARM.
#include <stddef.h>

void *memcpy(void *, const void *, size_t);
void *memset(void *, int, size_t);

// Where the TCB is: only r0 and the flags may change.
__asm__(".text\n.globl __aeabi_read_tp\n.type __aeabi_read_tp, %function\n__aeabi_read_tp:\n"
        "mrc p15, 0, r0, c13, c0, 2\nbx lr\n");

#pragma clang attribute push(__attribute__((no_sanitize("safe-stack"))), apply_to = function)

void __aeabi_memclr(void *memory, size_t size) { memset(memory, 0, size); }
void __aeabi_memclr4(void *memory, size_t size) { memset(memory, 0, size); }
void __aeabi_memclr8(void *memory, size_t size) { memset(memory, 0, size); }
void __aeabi_memcpy(void *to, const void *from, size_t size) { memcpy(to, from, size); }
void __aeabi_memcpy4(void *to, const void *from, size_t size) { memcpy(to, from, size); }
void __aeabi_memcpy8(void *to, const void *from, size_t size) { memcpy(to, from, size); }

#pragma clang attribute pop
