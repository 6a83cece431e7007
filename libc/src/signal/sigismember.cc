// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Whether a signal is in a set.

#include <errno.h>
#include <signal.h>
#include <support/result.h>

using namespace cloudlibc;

int sigismember(const sigset_t *set, int signal) {
  if (signal <= 0 || signal >= NSIG)
    return fail(EINVAL);
  return static_cast<int>((*set >> signal) & 1);
}
