// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// An address as text: "+0x1234" is a place in the program's file, "0x1234" one elsewhere.
#pragma once

#include <dlfcn.h>
#include <stddef.h>
#include <stdint.h>
#include <support/process.h>

namespace cloudlibc {

// A sign, "0x", the digits and a terminator.
inline constexpr size_t kAddressText = 4 + 2 * sizeof(void *);

// Returns the length, without the terminator.
inline size_t describe_address(const void *address, char *text) {
  auto value = reinterpret_cast<uintptr_t>(address);
  char *out = text;
  Dl_info info;
  if (dladdr(address, &info) != 0) {
    value -= reinterpret_cast<uintptr_t>(process.base);
    *out++ = '+';
  }
  *out++ = '0';
  *out++ = 'x';
  int shift = 8 * sizeof(value) - 4;
  while (shift > 0 && (value >> shift) == 0)
    shift -= 4;
  for (; shift >= 0; shift -= 4)
    *out++ = "0123456789abcdef"[(value >> shift) & 0xf];
  *out = '\0';
  return static_cast<size_t>(out - text);
}

}  // namespace cloudlibc
