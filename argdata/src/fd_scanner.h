// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Finds the descriptors in a value on the wire, however deep they lie.
#pragma once

#include <stddef.h>
#include <stdint.h>

namespace argdata {

// Whoever sends the bytes decides how deep they nest, so there is no recursion: the ends of the
// containers around the current place are in an array, on the heap where they are many. If there is
// no memory only the innermost are remembered. When these are used up, the others are found again
// from the start, which takes a time that grows with the square of the size.
//
// Where a container is malformed, its readable elements count and the scan goes on behind it, which
// is what an iterator does.
class FdScanner {
 public:
  FdScanner(const uint8_t *data, size_t size) : data_(data), size_(size) {}
  ~FdScanner();
  FdScanner(const FdScanner &) = delete;
  FdScanner &operator=(const FdScanner &) = delete;

  // Gives where the four bytes of the next descriptor are; false when there is none.
  bool Next(size_t *offset);

 private:
  static constexpr size_t kFew = 64;

  bool Enter(size_t start, size_t length, size_t *offset);
  void Push(size_t end);
  void Grow();
  void Pop();
  void Recall();

  const uint8_t *data_;
  size_t size_;
  size_t place_ = 0;
  size_t depth_ = 0;       // of containers around the current place
  size_t remembered_ = 0;  // of these, how many have their end stored
  bool started_ = false;
  size_t capacity_ = kFew;  // a power of two
  size_t *ends_ = few_;     // the end of the container at a depth, modulo the array's size
  size_t few_[kFew];
};

}  // namespace argdata
