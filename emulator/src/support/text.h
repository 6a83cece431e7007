// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Text in a buffer of fixed size, without a C library: for messages and for --trace. What doesn't
// fit is left out.
#pragma once

#include <stddef.h>
#include <stdint.h>

#include "support/memory.h"

namespace cloudabi {

template <size_t Size> class Text {
 public:
  const char *data() const { return bytes_; }
  size_t size() const { return size_; }
  void clear() { size_ = 0; }

  Text &add(char c) {
    if (size_ < Size)
      bytes_[size_++] = c;
    return *this;
  }
  Text &add(const char *string) {
    while (*string != '\0')
      add(*string++);
    return *this;
  }
  Text &add_number(uint64_t value, unsigned base = 10) {
    char digits[20];
    int count = 0;
    do {
      digits[count++] = "0123456789abcdef"[value % base];
      value /= base;
    } while (value != 0);
    while (count != 0)
      add(digits[--count]);
    return *this;
  }

 private:
  size_t size_ = 0;
  char bytes_[Size];
};

}  // namespace cloudabi
