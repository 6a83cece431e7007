// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Text that isn't UTF-8 has to be refused before libfyaml sees it, which takes it for the end.
#pragma once

#include <string_view>

namespace cloudabi {

// Throws ConfigError at the first byte that isn't a part of UTF-8.
void CheckUtf8(std::string_view text);

}  // namespace cloudabi
