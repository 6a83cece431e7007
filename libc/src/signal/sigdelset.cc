// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Takes a signal out of a set.

#include <errno.h>
#include <signal.h>
#include <support/result.h>

using namespace cloudlibc;

int sigdelset(sigset_t *set, int signal) {
  if (signal <= 0 || signal >= NSIG)
    return fail(EINVAL);
  *set &= ~(sigset_t{1} << signal);
  return 0;
}
