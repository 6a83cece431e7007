// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// The steps of start-up that follow each other across files.
#pragma once

namespace cloudlibc {

// Runs constructors, program_main() and, if that returns, exit().
[[noreturn]] void run_program();

}  // namespace cloudlibc
