// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Reads what compilers and linkers said.
#pragma once

#include <string>

#include "findings.h"

namespace portcheck {

// Adds what the messages of Clang, GCC, LLD and GNU ld complain about. Gives the number of lines
// that were understood.
int read_log(const std::string &text, Findings *findings);

}  // namespace portcheck
