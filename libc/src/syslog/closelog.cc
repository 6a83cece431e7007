// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Back to messages without a name.

#include <syslog.h>
#include <syslog/state.h>

using namespace cloudlibc;

void closelog() {
  Guard guard(log_state.lock);
  log_state.name = nullptr;
  log_state.options = 0;
}
