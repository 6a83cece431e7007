// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// What each message begins with, and where messages come from unless they say it.

#include <syslog.h>
#include <syslog/state.h>

using namespace cloudlibc;

LogState cloudlibc::log_state = {{}, nullptr, 0, LOG_USER, LOG_UPTO(LOG_DEBUG)};

void openlog(const char *name, int options, int facility) {
  Guard guard(log_state.lock);
  log_state.name = name;
  log_state.options = options;
  log_state.facility = facility;
}
