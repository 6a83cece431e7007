// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

// Powers of ten as binary floating-point numbers of 128 bits: what number conversion in both
// directions begins with. Where their error matters, exact arithmetic decides.
#pragma once

#include <stdint.h>

namespace number {

// As __int128, which 32-bit targets don't have.
using Wide = unsigned _BitInt(128);

struct Power {
  Wide mantissa;  // Its highest bit is set.
  int exponent;   // 10^q = mantissa * 2^exponent, or up to 2^-120 of it more.
  bool exact;
};

// For q from -8191 to 8191.
Power power_of_ten(int q);

// The high half of a product.
Wide multiply(Wide a, Wide b);

// The relative error of what a power and one more truncated product make.
inline constexpr int kPowerErrorBits = 120;

}  // namespace number
