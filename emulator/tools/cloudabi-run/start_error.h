// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// How cloudabi-run tells that a program wasn't started.
#pragma once

#include <string>

namespace cloudabi {

// One line or more, without a newline at the end. For a program that can't be executed (exit status
// 126) they begin with the words that cloudabi-run has always used, `Failed to start executable:
// Exec format error`, and give the reason after them if there is one.
std::string StartErrorText(int exit_status, const std::string &message);

}  // namespace cloudabi
