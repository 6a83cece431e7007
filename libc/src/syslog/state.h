// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// What openlog() and setlogmask() set.
#pragma once

#include <support/lock.h>
#include <syslog.h>

namespace cloudlibc {

struct LogState {
  Lock lock;
  const char *name;  // As the program gave it: it has to stay.
  int options;
  int facility;
  int mask;
};
extern LogState log_state;

}  // namespace cloudlibc
