// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// A configuration that has been read: the Argdata that the program gets, and its descriptors.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "resources.h"

namespace cloudabi {

struct Configuration {
  Configuration() = default;
  Configuration(Configuration &&) = default;
  Configuration(const Configuration &) = delete;
  ~Configuration();  // closes the descriptors

  std::vector<unsigned char> argdata;  // descriptors are given by number
  std::vector<Descriptor> descriptors;
};

// The largest Argdata that a configuration may become: aliases of aliases can make a short text
// grow beyond all bounds.
inline constexpr size_t kMaxArgdata = 16 << 20;

// Reads YAML text and opens what it names, in the order of the text. `source` is the text's name in
// Descriptor::origin. Throws ConfigError.
Configuration ReadConfiguration(std::string_view text, const std::string &source,
                                ResourceOpener &opener);

}  // namespace cloudabi
