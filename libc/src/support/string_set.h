// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// A set of bytes, for strspn(), strcspn() and those that are made from them.
#pragma once

#include <stddef.h>
#include <stdint.h>

class ByteSet {
 public:
  explicit ByteSet(const char *members) {
    for (; *members != '\0'; ++members)
      add(static_cast<unsigned char>(*members));
  }
  void add(unsigned char c) { bits_[c / 64] |= uint64_t{1} << c % 64; }
  bool has(unsigned char c) const { return (bits_[c / 64] >> c % 64 & 1) != 0; }

 private:
  uint64_t bits_[4] = {};
};
