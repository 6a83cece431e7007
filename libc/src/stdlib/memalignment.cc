// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// The largest power of two that an address is a multiple of; 0 for the null pointer.
#include <stdint.h>
#include <stdlib.h>

size_t memalignment(const void *pointer) {
  const uintptr_t address = reinterpret_cast<uintptr_t>(pointer);
  return address & (~address + 1);
}
