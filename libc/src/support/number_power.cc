// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include "support/number_power.h"

namespace number {

namespace {

struct Entry {
  uint64_t high;
  uint64_t low;
  int exponent;
};

// 10 to the power of plus and minus 16 * 2^k, cut off after 128 bits. With the powers up to 15,
// which are exact in 64 bits, they make every power that any floating-point type can ask for.
constexpr Entry kPowers[] = {
    {0x8e1bc9bf04000000, 0x0000000000000000, -74},     // 10^16
    {0x9dc5ada82b70b59d, 0xf020000000000000, -21},     // 10^32
    {0xc2781f49ffcfa6d5, 0x3cbf6b71c76b25fb, 85},      // 10^64
    {0x93ba47c980e98cdf, 0xc66f336c36b10137, 298},     // 10^128
    {0xaa7eebfb9df9de8d, 0xddbb901b98feeab7, 723},     // 10^256
    {0xe319a0aea60e91c6, 0xcc655c54bc5058f8, 1573},    // 10^512
    {0xc976758681750c17, 0x650d3d28f18b50ce, 3274},    // 10^1024
    {0x9e8b3b5dc53d5de4, 0xa74d28ce329ace52, 6676},    // 10^2048
    {0xc46052028a20979a, 0xc94c153f804a4a92, 13479},   // 10^4096
    {0xe69594bec44de15b, 0x4c2ebe687989a9b3, -181},    // 10^-16
    {0xcfb11ead453994ba, 0x67de18eda5814af2, -234},    // 10^-32
    {0xa87fea27a539e9a5, 0x3f2398d747b36224, -340},    // 10^-64
    {0xddd0467c64bce4a0, 0xac7cb3f6d05ddbde, -553},    // 10^-128
    {0xc0314325637a1939, 0xfa911155fefb5308, -978},    // 10^-256
    {0x9049ee32db23d21c, 0x7132d332e3f204d4, -1828},   // 10^-512
    {0xa2a682a5da57c0bd, 0x87a601586bd3f698, -3529},   // 10^-1024
    {0xceae534f34362de4, 0x492512d4f2ead2cb, -6931},   // 10^-2048
    {0xa6dd04c8d2ce9fde, 0x2de38123a1c3cffc, -13734},  // 10^-4096
};
constexpr int kSteps = 9;

}  // namespace

Wide multiply(Wide a, Wide b) {
  // What the lowest partial product carries over is needed: exact powers have to stay exact.
  const auto a1 = static_cast<uint64_t>(a >> 64), a0 = static_cast<uint64_t>(a);
  const auto b1 = static_cast<uint64_t>(b >> 64), b0 = static_cast<uint64_t>(b);
  const Wide low = static_cast<Wide>(a0) * b0;
  const Wide middle = static_cast<Wide>(a1) * b0;
  const Wide other = static_cast<Wide>(a0) * b1;
  const Wide carry = (low >> 64) + static_cast<uint64_t>(middle) + static_cast<uint64_t>(other);
  return static_cast<Wide>(a1) * b1 + (middle >> 64) + (other >> 64) + (carry >> 64);
}

Power power_of_ten(int q) {
  // 5^b is exact, and q = 16 * a + b.
  int a = q >> 4;
  uint64_t fives = 1;
  for (int b = q & 15; b > 0; --b)
    fives *= 5;
  const int shift = __builtin_clzll(
      fives);  // The mantissa of 5^54 has 126 bits, so up to there nothing is cut off.
  Power result;
  result.mantissa = static_cast<Wide>(fives << shift) << 64;
  result.exponent = (q & 15) - shift - 64;
  result.exact = q >= 0 && q <= 54;
  const Entry *entry = a < 0 ? kPowers + kSteps : kPowers;
  for (a = a < 0 ? -a : a; a != 0; a >>= 1, ++entry) {
    if ((a & 1) == 0)
      continue;
    Wide product = multiply(result.mantissa, static_cast<Wide>(entry->high) << 64 | entry->low);
    result.exponent += entry->exponent + 128;
    if ((product >> 127) == 0) {
      product <<= 1;
      --result.exponent;
    }
    result.mantissa = product;
  }
  return result;
}

}  // namespace number
