// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Which messages are written, as bits; 0 leaves that alone. Returns what held before.

#include <syslog.h>
#include <syslog/state.h>

using namespace cloudlibc;

int setlogmask(int mask) {
  Guard guard(log_state.lock);
  int before = log_state.mask;
  if (mask != 0)
    log_state.mask = mask;
  return before;
}
