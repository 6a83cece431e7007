// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Restricts the process, for good, to the Linux calls that the emulator itself makes.
#pragma once

#include "support/result.h"

namespace cloudabi {

// Needs no_new_privs, which the launcher has set. All threads that are there have to be the caller.
Result<void> install_seccomp_filter();

}  // namespace cloudabi
