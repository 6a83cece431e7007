// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// The memory functions that the compiler assumes, see memory.h. This file is compiled with
// -fno-builtin, or a loop here would become a call of itself.
#include "support/memory.h"

#include <stdint.h>

extern "C" {

void *memcpy(void *__restrict to, const void *__restrict from, size_t size) {
  return memmove(to, from, size);
}

// Copies words while both sides allow it; the emulator's copies are paths and small structures.
void *memmove(void *to, const void *from, size_t size) {
  typedef uintptr_t __attribute__((may_alias, aligned(1))) Word;
  auto *out = static_cast<unsigned char *>(to);
  auto *in = static_cast<const unsigned char *>(from);
  if (reinterpret_cast<uintptr_t>(out) - reinterpret_cast<uintptr_t>(in) >= size) {
    for (; size >= sizeof(Word); size -= sizeof(Word), out += sizeof(Word), in += sizeof(Word))
      *reinterpret_cast<Word *>(out) = *reinterpret_cast<const Word *>(in);
    for (; size != 0; --size)
      *out++ = *in++;
  } else {
    while (size != 0) {
      --size;
      out[size] = in[size];
    }
  }
  return to;
}

void *memset(void *to, int byte, size_t size) {
  auto *out = static_cast<unsigned char *>(to);
  for (; size != 0; --size)
    *out++ = static_cast<unsigned char>(byte);
  return to;
}

int memcmp(const void *left, const void *right, size_t size) {
  auto *a = static_cast<const unsigned char *>(left);
  auto *b = static_cast<const unsigned char *>(right);
  for (; size != 0; --size, ++a, ++b)
    if (*a != *b)
      return *a - *b;
  return 0;
}

size_t strlen(const char *string) {
  size_t length = 0;
  while (string[length] != '\0')
    ++length;
  return length;
}

}  // extern "C"
