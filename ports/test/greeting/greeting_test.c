// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include "greeting.h"

int main(void) {
  int length = greet(stderr, "world");
  printf("%d\n", length);
  return length == 14 ? 0 : 1;
}
