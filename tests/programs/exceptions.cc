// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Exceptions that pass through functions of the C library, which have to have tables for that: what
// was on the way is destroyed, and who waits for one gets it.
#include <search.h>
#include <stdio.h>
#include <stdlib.h>

#include <mutex>
#include <stdexcept>
#include <string>

namespace {

int destroyed = 0;

struct Guard {
  ~Guard() { ++destroyed; }
};

int throws_on_seven(const void *left, const void *right) {
  Guard guard;
  int a = *static_cast<const int *>(left), b = *static_cast<const int *>(right);
  if (a == 7 || b == 7)
    throw std::runtime_error(std::to_string(a + b - 7));
  return a < b ? -1 : a > b;
}

template <typename Function> bool arrives(const char *what, Function function) {
  destroyed = 0;
  try {
    function();
  } catch (const std::exception &) {
    if (destroyed != 0)
      return true;
  }
  fprintf(stderr, "through %s: nothing was caught, or nothing destroyed\n", what);
  return false;
}

}  // namespace

int main() {
  int numbers[] = {3, 9, 7, 1};
  int sorted[] = {1, 3, 5, 7, 9};
  bool ok = arrives("qsort", [&] { qsort(numbers, 4, sizeof(int), throws_on_seven); });
  ok &= arrives("bsearch", [&] {
    int wanted = 7;
    (void)bsearch(&wanted, sorted, 5, sizeof(int), throws_on_seven);
  });
  ok &= arrives("tsearch", [&] {
    void *root = nullptr;
    for (int &number : numbers)
      tsearch(&number, &root, throws_on_seven);
  });
  ok &= arrives("std::call_once", [] {
    std::once_flag once;
    std::call_once(once, [] {
      Guard guard;
      throw std::logic_error("once");
    });
  });
  return ok ? 0 : 1;
}
