// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// The first byte of a string that is c or the end: strlen(), strchr() and strchrnul().
#pragma once

#include "avx2.h"
#include "kernels.h"

namespace {
namespace vector {

[[gnu::always_inline]] inline const unsigned char *scan_string(const void *string,
                                                               unsigned char c) {
  const Bytes<16> pattern = fill<16>(c);
  const Bytes<16> zero = {};
  auto hits = [&](const unsigned char *p) __attribute__((always_inline)) {
    Bytes<16> v = load<16>(p);
    return mask<16>((v == pattern) | (v == zero));
  };
  // A vector at a multiple of its size never reaches into a page that the string doesn't touch;
  // what lies before the string is shifted out.
  const unsigned char *p = round_down<16>(string);
  const auto before = reinterpret_cast<uintptr_t>(string) % 16;
  uint32_t found = hits(p) >> before;
  if (found != 0)
    return static_cast<const unsigned char *>(string) + __builtin_ctz(found);
  for (int i = 0; i < 4; ++i) {
    p += 16;
    found = hits(p);
    if (found != 0)
      return p + __builtin_ctz(found);
  }
  p += 16;
  if (cloudlibc::has_avx2())
    return cloudlibc::avx2_scan(round_down<32>(p), c);
  return scan<16>(p, c);
}

}  // namespace vector
}  // namespace
