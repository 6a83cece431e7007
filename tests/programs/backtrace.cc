// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Three functions that call each other, the last of which asks who called it.
#include <execinfo.h>
#include <stdint.h>
#include <stdio.h>

namespace {

void *addresses[64];
size_t count;

// What the compiler doesn't know keeps the calls as they are.
volatile int one = 1;

[[gnu::noinline]] int inner() {
  count = backtrace(addresses, 64);
  return one;
}
[[gnu::noinline]] int middle() { return inner() + one; }
[[gnu::noinline]] int outer() { return middle() + one; }

// A return address lies behind the start of its function, and not far.
bool within(size_t index, int (*function)()) {
  const uintptr_t address = reinterpret_cast<uintptr_t>(addresses[index]);
  const uintptr_t start = reinterpret_cast<uintptr_t>(function);
  return address > start && address - start < 200;
}

}  // namespace

int main() {
  int (*const functions[])() = {inner, middle, outer};
  if (outer() != 3 || count < 4 || count == 64) {
    fprintf(stderr, "%zu addresses\n", count);
    return 1;
  }
  for (size_t i = 0; i < 3; ++i) {
    if (!within(i, functions[i])) {
      fprintf(stderr, "the address %zu is %p, the function's %p\n", i, addresses[i],
              reinterpret_cast<void *>(functions[i]));
      return 2;
    }
  }
  // No more than there is space for.
  return backtrace(addresses, 2) == 2 ? 0 : 3;
}
