// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Signed integers of 256 bits, with the few operations that fixed.h needs. (Clang has _BitInt, but
// of 128 bits at most unless an experimental option asks for more.)
#pragma once

#include <stdint.h>

namespace binary128 {

class Wide {
 public:
  constexpr Wide() = default;
  constexpr Wide(int64_t value)  // NOLINT: as implicit as between other integers
      : high_(value < 0 ? -1 : 0), low_(static_cast<unsigned __int128>(value)) {}
  constexpr Wide(__int128 high, unsigned __int128 low) : high_(high), low_(low) {}

  constexpr __int128 high() const { return high_; }
  constexpr unsigned __int128 low() const { return low_; }
  // The 64 bits from bit 64 n on.
  constexpr uint64_t limb(int n) const {
    return static_cast<uint64_t>(n < 2 ? low_ >> (64 * n)
                                       : static_cast<Half>(high_) >> (64 * n - 128));
  }

  constexpr Wide operator-() const { return Wide() - *this; }
  constexpr Wide operator+(Wide other) const {
    const Half low = low_ + other.low_;
    const Half high = static_cast<Half>(high_) + static_cast<Half>(other.high_) + (low < low_);
    return {static_cast<__int128>(high), low};
  }
  constexpr Wide operator-(Wide other) const {
    const Half low = low_ - other.low_;
    const Half high = static_cast<Half>(high_) - static_cast<Half>(other.high_) - (low > low_);
    return {static_cast<__int128>(high), low};
  }
  constexpr Wide &operator+=(Wide other) { return *this = *this + other; }

  constexpr Wide operator<<(int count) const {
    if (count == 0)
      return *this;
    if (count >= 128)
      return {count >= 256 ? 0 : static_cast<__int128>(low_ << (count - 128)), 0};
    return {static_cast<__int128>(static_cast<Half>(high_) << count | low_ >> (128 - count)),
            low_ << count};
  }
  constexpr Wide operator>>(int count) const {
    if (count == 0)
      return *this;
    const __int128 sign = high_ < 0 ? -1 : 0;
    if (count >= 128)
      return {sign, static_cast<Half>(count >= 256 ? sign : high_ >> (count - 128))};
    return {high_ >> count, static_cast<Half>(high_) << (128 - count) | low_ >> count};
  }

  constexpr bool operator==(const Wide &) const = default;
  constexpr bool operator<(Wide other) const {
    return high_ != other.high_ ? high_ < other.high_ : low_ < other.low_;
  }
  constexpr bool operator>(Wide other) const { return other < *this; }

  // By numbers of a few digits, the second positive.
  constexpr Wide operator*(int factor) const {
    const auto size = static_cast<uint32_t>(factor < 0 ? -factor : factor);
    Wide sum, part = *this;
    for (uint32_t rest = size; rest != 0; rest >>= 1, part = part << 1)
      if ((rest & 1) != 0)
        sum += part;
    return factor < 0 ? -sum : sum;
  }
  constexpr Wide operator/(int divisor) const {
    const Wide size = high_ < 0 ? -*this : *this;
    const auto by = static_cast<uint64_t>(divisor);
    Wide quotient;
    uint64_t rest = 0;
    for (int word = 7; word >= 0; --word) {
      rest = rest << 32 | (size.limb(word / 2) >> (word % 2 * 32) & 0xffffffff);
      quotient = quotient << 32;
      quotient.low_ |= rest / by;
      rest %= by;
    }
    return high_ < 0 ? -quotient : quotient;
  }

 private:
  using Half = unsigned __int128;
  __int128 high_ = 0;
  Half low_ = 0;
};

}  // namespace binary128
