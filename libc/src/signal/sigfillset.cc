// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// A set with all signals.

#include <signal.h>

int sigfillset(sigset_t *set) {
  *set = ((sigset_t{1} << NSIG) - 1) & ~sigset_t{1};
  return 0;
}
