// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// What is wrong with a configuration, and where.
#pragma once

#include <stdexcept>
#include <string>

namespace cloudabi {

// A place in the text, as people count: the first line and column are 1.
struct Mark {
  int line = 1;
  int column = 1;
};

class ConfigError : public std::runtime_error {
 public:
  ConfigError(Mark mark, const std::string &message) : std::runtime_error(message), mark(mark) {}
  Mark mark;
};

// "config.yaml:4:9"
inline std::string At(const std::string &source, Mark mark) {
  return source + ":" + std::to_string(mark.line) + ":" + std::to_string(mark.column);
}

}  // namespace cloudabi
