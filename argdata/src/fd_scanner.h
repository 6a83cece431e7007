// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Finds the descriptors in a value on the wire, however deep they lie.
#pragma once

#include <stddef.h>
#include <stdint.h>

namespace argdata {

// Whoever sends the bytes decides how deep they nest, so there is no recursion, and no allocation
// that could fail either: of the containers around the current place only the innermost are
// remembered. When these are used up, the others are found again from the start.
//
// Where a container is malformed, its readable elements count and the scan goes on behind it, which
// is what an iterator does.
class FdScanner {
 public:
  FdScanner(const uint8_t *data, size_t size) : data_(data), size_(size) {}

  // Gives where the four bytes of the next descriptor are; false when there is none.
  bool Next(size_t *offset);

 private:
  static constexpr size_t kRemembered = 64;

  bool Enter(size_t start, size_t length, size_t *offset);
  void Push(size_t end);
  void Pop();
  void Recall();

  const uint8_t *data_;
  size_t size_;
  size_t place_ = 0;
  size_t depth_ = 0;       // of containers around the current place
  size_t remembered_ = 0;  // of these, how many have their end stored
  bool started_ = false;
  size_t ends_[kRemembered];  // the end of the container at a depth, modulo the array's size
};

}  // namespace argdata
