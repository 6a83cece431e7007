// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// The four functions that the compiler may call on its own, and nothing more: the emulator has no C
// library. They are plain loops or string instructions (src/arch), as nothing here copies much.
#pragma once

#include <stddef.h>

extern "C" {
void *memcpy(void *__restrict to, const void *__restrict from, size_t size);
void *memmove(void *to, const void *from, size_t size);
void *memset(void *to, int byte, size_t size);
int memcmp(const void *left, const void *right, size_t size);
size_t strlen(const char *string);
}
