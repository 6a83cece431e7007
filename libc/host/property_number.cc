// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// strtod(), strtof() and strtold() against the host's, in every rounding mode: both round
// correctly, so that each bit is the same. Of the texts, many lie halfway between two numbers.

#include "property.h"

#include <cmath>

using namespace property;

extern "C" {
double cl_strtod(const char *, char **);
float cl_strtof(const char *, char **);
long double cl_strtold(const char *, char **);
}

namespace {

char text[3000];

void make_text() {
  auto number = [] { return static_cast<unsigned long long>(random_bits()); };
  switch (below(6)) {
  case 0:
    snprintf(text, sizeof(text), "%.*e", static_cast<int>(below(25)), any_double());
    break;
  case 1:
    snprintf(text, sizeof(text), "%llue%d", static_cast<unsigned long long>(any_size()),
             static_cast<int>(below(700)) - 350);
    break;
  case 2: {
    double value = any_double();
    long double middle = (static_cast<long double>(value) + nextafter(value, 1e308)) / 2;
    snprintf(text, sizeof(text), "%.*Lg", static_cast<int>(below(800)) + 1, middle);
    break;
  }
  case 3:
    snprintf(text, sizeof(text), "%.*Le", static_cast<int>(below(60)),
             any_long_double(static_cast<unsigned>(below(0x7fff))));
    break;
  case 4:
    snprintf(text, sizeof(text), "%llu%llu.%llue%d", number(), number(), number(),
             static_cast<int>(below(10000)) - 5000);
    break;
  default:
    snprintf(text, sizeof(text), "-0x%llx.%llxp%d", static_cast<unsigned long long>(any_size()),
             number(), static_cast<int>(below(2400)) - 1200);
  }
}

template <typename T>
void compare(const char *name, T (*ours)(const char *, char **), T (*theirs)(const char *, char **),
             size_t size) {
  char *our_end, *their_end;
  T our_value = ours(text, &our_end);
  T their_value = theirs(text, &their_end);
  bool same =
      std::isnan(our_value) ? std::isnan(their_value) : memcmp(&our_value, &their_value, size) == 0;
  if (!same || our_end != their_end)
    differ("%s mode %#x %.200s: %La instead of %La", name, static_cast<unsigned>(fegetround()),
           text, static_cast<long double>(our_value), static_cast<long double>(their_value));
}

}  // namespace

int main(int argc, char **argv) {
  return run(argc, argv, 100000, [] {
    make_text();
    fesetround(any_rounding());
    compare("strtod", cl_strtod, strtod, 8);
    compare("strtof", cl_strtof, strtof, 4);
    compare("strtold", cl_strtold, strtold, 10);
    fesetround(FE_TONEAREST);
  });
}
