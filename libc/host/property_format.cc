// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// snprintf() of numbers against the host's: flags, widths and precisions of all sorts, in every
// rounding mode.

#include "property.h"

#include <cmath>

using namespace property;

extern "C" int cl_snprintf(char *, size_t, const char *, ...);

namespace {

template <typename T> void compare(const std::string &format, T value) {
  static char ours[8000], theirs[8000];
  int our_length = cl_snprintf(ours, sizeof(ours), format.c_str(), value);
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wformat-nonliteral"
  int their_length = snprintf(theirs, sizeof(theirs), format.c_str(), value);
#pragma clang diagnostic pop
  if (our_length != their_length || strcmp(ours, theirs) != 0)
    differ("%s mode %#x: [%.100s] instead of [%.100s]", format.c_str(),
           static_cast<unsigned>(fegetround()), ours, theirs);
}

void integer(std::string format) {
  const char *type = one_of({"d", "i", "u", "o", "x", "X", "ld", "lu", "lx", "lo", "hd", "hx",
                             "hhd", "hhu", "jd", "zu", "td", "lld", "llX"});
  uint64_t value = below(5) == 0 ? 0 : any_size();
  if (below(3) == 0)
    value = -value;
  format += type;
  if (strpbrk(type, "ljzt") != nullptr)
    compare(format, static_cast<long>(value));
  else
    compare(format, static_cast<int>(value));
}

void floating(std::string format) {
  format += "eEfFgGaA"[below(8)];
  double value = any_double();
  switch (below(8)) {
  case 0:
    value = static_cast<double>(any_size());
    break;
  case 1:
    value = static_cast<double>(below(2000)) / 8;
    break;
  case 2:
    value = static_cast<double>(below(2000000)) / 1000;
    break;
  case 3:
    value = 0.5 * static_cast<double>(below(100));
    break;
  case 4:
    value = below(10) == 0 ? INFINITY : value;
    break;
  case 5:
    value = below(10) == 0 ? 0 : value;
    break;
  }
  // How %a normalizes a subnormal number is left to the library.
  if ((format.back() | 0x20) == 'a' && std::fpclassify(value) == FP_SUBNORMAL)
    return;
  compare(format, below(2) == 0 ? value : -value);
}

void long_floating(std::string format) {
  format += 'L';
  format += "eEfFgGaA"[below(6)];
  unsigned exponent = static_cast<unsigned>(below(2) == 0 ? below(0x7fff) : 16283 + below(200));
  long double value = any_long_double(exponent);
  if (below(4) == 0)
    value = static_cast<long double>(below(20000)) / 8;
  compare(format, value);
}

}  // namespace

int main(int argc, char **argv) {
  return run(argc, argv, 50000, [] {
    fesetround(below(2) == 0 ? FE_TONEAREST : any_rounding());
    std::string format = "%";
    for (char flag : {'-', '+', ' ', '#', '0'})
      if (below(4) == 0)
        format += flag;
    if (below(3) == 0)
      format += std::to_string(below(40));
    if (below(2) == 0)
      format += "." + std::to_string(below(8) != 0 ? below(25) : below(1200));
    switch (below(4)) {
    case 0:
      integer(format);
      break;
    case 1:
      long_floating(format);
      break;
    default:
      floating(format);
    }
    fesetround(FE_TONEAREST);
  });
}
