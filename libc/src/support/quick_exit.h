// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// The handlers of quick_exit(), if the program registers any.
#pragma once

namespace cloudlibc {

[[gnu::weak]] void run_quick_exit_handlers();

}  // namespace cloudlibc
