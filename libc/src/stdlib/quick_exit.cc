// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Ends the program with the handlers of at_quick_exit() only.

#include <stdlib.h>
#include <support/quick_exit.h>

void quick_exit(int status) {
  if (cloudlibc::run_quick_exit_handlers != nullptr)
    cloudlibc::run_quick_exit_handlers();
  _Exit(status);
}
