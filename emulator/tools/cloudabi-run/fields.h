// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Access to the fields of a map behind a tag, such as !file: each is known, stands there once, and
// has a scalar as its value.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "yaml_reader.h"

namespace cloudabi {

class Fields {
 public:
  // `tag` is for messages. Throws ConfigError for a key that isn't among the known ones.
  Fields(const Node &map, std::string_view tag, const std::vector<std::string_view> &known);

  // The value of a field, or NULL.
  const Node *Find(std::string_view key) const;

  // A field's text; throws ConfigError if the value isn't a scalar.
  const std::string &Text(const Node &value) const;

 private:
  const Node &map_;
  std::string tag_;
};

}  // namespace cloudabi
