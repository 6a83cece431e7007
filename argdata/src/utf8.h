// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Checks text that comes from elsewhere.
#pragma once

#include <stddef.h>
#include <stdint.h>

namespace argdata {

// The length of the character that text begins with, or 0 if it isn't UTF-8: overlong forms,
// surrogates and what lies above U+10FFFF aren't.
size_t Utf8Length(const uint8_t *text, size_t length);

bool IsUtf8(const uint8_t *text, size_t length);

}  // namespace argdata
