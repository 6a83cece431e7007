// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Reads objects and archives of them.
#pragma once

#include <string>

#include "findings.h"

namespace portcheck {

// Whether a file begins like an object or an archive.
bool looks_like_object(const std::string &bytes);

// Adds what a file uses and defines. False if it is broken; then `error` says how.
bool read_object(const std::string &name, const std::string &bytes, Findings *findings,
                 std::string *error);

}  // namespace portcheck
