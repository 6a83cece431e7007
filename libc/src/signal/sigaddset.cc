// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Puts a signal into a set.

#include <errno.h>
#include <signal.h>
#include <support/result.h>

using namespace cloudlibc;

int sigaddset(sigset_t *set, int signal) {
  if (signal <= 0 || signal >= NSIG)
    return fail(EINVAL);
  *set |= sigset_t{1} << signal;
  return 0;
}
