// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// What is left of a large double when multiples of pi/2 are taken away, for musl's __rem_pio2().
//
// A product with 2/pi is needed, modulo 4 and with so many bits behind the point that some are left
// when the result is close to zero: 61 of them may cancel for a double (Kahan's search; see Muller,
// "Elementary Functions", on the worst cases of range reduction). Bits of 2/pi that only make
// multiples of 4 are left out, so a window of 192 bits and integers of 64 are enough; musl's own
// works with an array of doubles of 24 bits, in four times the time.
#include <stdint.h>

namespace {

using Wide = unsigned __int128;

// 2/pi, behind 64 zeros.
constexpr uint64_t kTwoOverPi[] = {
    0,
    0xa2f9836e4e441529,
    0xfc2757d1f534ddc0,
    0xdb6295993c439041,
    0xfe5163abdebbc561,
    0xb7246e3a424dd2e0,
    0x06492eea09d1921c,
    0xfe1deb1cb129a73e,
    0xe88235f52ebb4484,
    0xe99c7026b45f7e41,
    0x3991d639835339f4,
    0x9c845f8bbdf9283b,
    0x1ff897ffde05980f,
    0xef2f118b5a0a6d1f,
    0x6d367ecf27cb09b7,
    0x4f463f669e5fea2d,
    0x7527bac7ebe5f17b,
    0x3d0739f78a5292ea,
    0x6bfb5fb11f8d5d08,
    0x56033046fc7b6bab,
};
// pi/4 times 2^128.
constexpr uint64_t kHigh = 0xc90fdaa22168c234, kLow = 0xc4c6628b80dc1cd1;

uint64_t upper(Wide value) { return static_cast<uint64_t>(value >> 64); }

// 64 bits from this one on, counted from the table's start.
uint64_t window(unsigned at) {
  const unsigned word = at / 64, shift = at % 64;
  return shift == 0 ? kTwoOverPi[word]
                    : kTwoOverPi[word] << shift | kTwoOverPi[word + 1] >> (64 - shift);
}

double power_of_two(int exponent) {
  return __builtin_bit_cast(double, static_cast<uint64_t>(0x3ff + exponent) << 52);
}

}  // namespace

// The number is the sum of parts[i] * 2^(exponent - 24 i), each part an integer of 24 bits;
// together they have 53, as they come from a double. What is left is rest[0] + rest[1], at most
// pi/4 either way; the number of quarters is returned, modulo 4.
extern "C" int __cloudlibc_rem_pio2_large(const double *parts, double *rest, int exponent,
                                          int count, int) {
  auto part = [&](int i) { return i < count ? static_cast<uint64_t>(parts[i]) : 0; };
  const uint64_t mantissa = part(0) << 29 | part(1) << 5 | part(2) >> 19;

  // The first bit of the window is worth 2, with the mantissa as an integer.
  const auto first = static_cast<unsigned>(exponent - 29 - 2 + 64);
  const Wide low = static_cast<Wide>(mantissa) * window(first + 128);
  const Wide middle = static_cast<Wide>(mantissa) * window(first + 64) + upper(low);
  const uint64_t high = mantissa * window(first) + upper(middle);

  // Two bits of the quadrant; the rest as a fraction between -1/2 and 1/2.
  const auto middle_bits = static_cast<uint64_t>(middle), low_bits = static_cast<uint64_t>(low);
  uint64_t a = high << 2 | middle_bits >> 62, b = middle_bits << 2 | low_bits >> 62,
           c = low_bits << 2;
  const auto quadrant = static_cast<int>((high >> 62) + (a >> 63));
  const bool negative = a >> 63 != 0;
  if (negative) {
    c = -c;
    b = ~b + (c == 0);
    a = ~a + (c == 0 && b == 0);
  }
  // Without the zeros in front, of which there are never 128.
  int zeros = 0;
  if (a == 0) {
    a = b;
    b = c;
    c = 0;
    zeros = 64;
  }
  const int shift = __builtin_clzll(a);
  if (shift != 0) {
    a = a << shift | b >> (64 - shift);
    b = b << shift | c >> (64 - shift);
  }
  zeros += shift;

  // Times pi/4, of which only the upper half is of interest.
  const Wide crossed = static_cast<Wide>(a) * kLow;
  Wide product = static_cast<Wide>(a) * kHigh + upper(crossed) +
                 upper(static_cast<Wide>(b) * kHigh + static_cast<uint64_t>(crossed));
  product >>= 1;
  // The nearest integer that 53 bits hold, and what lies between.
  const auto top = static_cast<int64_t>(upper(product));
  const int64_t rounded = (top + 0x200) & ~int64_t{0x3ff};
  const double scale = power_of_two(1 - 63 - zeros);
  const double head = static_cast<double>(rounded) * scale;
  const double tail = (static_cast<double>(top - rounded) +
                       static_cast<double>(static_cast<uint64_t>(product) >> 1) * 0x1p-63) *
                      scale;
  rest[0] = negative ? -head : head;
  rest[1] = negative ? -tail : tail;
  return quadrant & 3;
}
