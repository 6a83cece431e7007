// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// A set without signals.

#include <signal.h>

int sigemptyset(sigset_t *set) {
  *set = 0;
  return 0;
}
