// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Natural numbers of any size in memory that the caller provides, with just what the comparison of
// a decimal with a binary number needs.
#pragma once

#include <stddef.h>
#include <stdint.h>

namespace number {

class Bigint {
 public:
  Bigint(uint32_t *limbs, size_t capacity) : limbs_(limbs), capacity_(capacity) {}

  void set(uint64_t high, uint64_t low) {
    limbs_[0] = static_cast<uint32_t>(low);
    limbs_[1] = static_cast<uint32_t>(low >> 32);
    limbs_[2] = static_cast<uint32_t>(high);
    limbs_[3] = static_cast<uint32_t>(high >> 32);
    size_ = 4;
    while (size_ > 0 && limbs_[size_ - 1] == 0)
      --size_;
  }

  // *this = *this * factor + summand
  void multiply_add(uint32_t factor, uint32_t summand) {
    uint64_t carry = summand;
    for (size_t i = 0; i < size_; ++i) {
      carry += static_cast<uint64_t>(limbs_[i]) * factor;
      limbs_[i] = static_cast<uint32_t>(carry);
      carry >>= 32;
    }
    if (carry != 0)
      push(static_cast<uint32_t>(carry));
  }

  void multiply_power_of_5(unsigned n) {
    constexpr uint32_t kFiveTo13 = 1220703125;
    for (; n >= 13; n -= 13)
      multiply_add(kFiveTo13, 0);
    for (; n > 0; --n)
      multiply_add(5, 0);
  }

  void shift_left(unsigned bits) {
    const size_t whole = bits / 32;
    if (bits % 32 != 0)
      multiply_add(uint32_t{1} << bits % 32, 0);
    if (size_ == 0 || whole == 0)
      return;
    if (size_ + whole > capacity_)
      __builtin_trap();
    for (size_t i = size_; i-- > 0;)
      limbs_[i + whole] = limbs_[i];
    for (size_t i = 0; i < whole; ++i)
      limbs_[i] = 0;
    size_ += whole;
  }

  // Less than, equal to or greater than zero.
  int compare(const Bigint &other) const {
    if (size_ != other.size_)
      return size_ < other.size_ ? -1 : 1;
    for (size_t i = size_; i-- > 0;)
      if (limbs_[i] != other.limbs_[i])
        return limbs_[i] < other.limbs_[i] ? -1 : 1;
    return 0;
  }

 private:
  void push(uint32_t limb) {
    // The callers' arrays hold the greatest numbers that can arise; see there.
    if (size_ == capacity_)
      __builtin_trap();
    limbs_[size_++] = limb;
  }

  uint32_t *limbs_;
  size_t capacity_;
  size_t size_ = 0;
};

}  // namespace number
