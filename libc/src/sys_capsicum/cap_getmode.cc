// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Whether the program is in capability mode: always.

#include <sys/capsicum.h>

int cap_getmode(unsigned int *mode) {
  *mode = 1;
  return 0;
}
