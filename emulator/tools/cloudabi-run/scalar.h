// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// What type and value a scalar's text has: YAML 1.2's core schema, and the types of YAML's
// repository that have to be asked for by a tag.
#pragma once

#include <time.h>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "config_error.h"

namespace cloudabi {

// null, a boolean, an integer that is negative or not, a float, a string.
using ScalarValue =
    std::variant<std::monostate, bool, std::int64_t, std::uint64_t, double, std::string>;

// A plain scalar. What is no null, boolean or number is a string. Throws ConfigError for an integer
// that has more than 64 bits.
ScalarValue ResolvePlain(const std::string &text, Mark mark);

// Text that has to be of a type, because a tag says so.
std::optional<bool> ParseBool(std::string_view text);
bool IsNull(std::string_view text);
bool IsInteger(std::string_view text);
std::optional<double> ParseFloat(const std::string &text);

// Base64, in which white space may stand anywhere.
std::optional<std::vector<unsigned char>> ParseBinary(std::string_view text);

// 2001-12-14T21:59:43.10-05:00 and its shorter forms; without a zone it is UTC.
std::optional<timespec> ParseTimestamp(const std::string &text);

}  // namespace cloudabi
