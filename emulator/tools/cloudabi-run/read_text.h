// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Reads a configuration's text.
#pragma once

#include <string>

namespace cloudabi {

// A configuration that is longer is a mistake.
inline constexpr size_t kMaxText = 16 << 20;

// Everything that a descriptor gives until its end. Throws std::runtime_error.
std::string ReadText(int fd);

}  // namespace cloudabi
