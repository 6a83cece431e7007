// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Reads YAML text into a tree of nodes: syntax, anchors and tag prefixes, but not yet what the
// values mean. The syntax is libfyaml's business.
#pragma once

#include <deque>
#include <string>
#include <string_view>
#include <vector>

#include "config_error.h"

namespace cloudabi {

struct Node {
  enum Kind { kScalar, kSequence, kMap };

  Kind kind = kScalar;
  Mark mark;
  std::string tag;    // with its prefix; empty if there is none
  std::string text;   // of a scalar
  bool plain = true;  // a scalar without quotes, so that its type depends on its text
  // The elements of a sequence, or key, value, key, value, … of a map. What an alias refers to is
  // here a second time.
  std::vector<const Node *> items;
};

struct Document {
  std::deque<Node> nodes;
  const Node *root = nullptr;
};

// Containers may be nested this deep.
inline constexpr size_t kMaxNesting = 200;

// An empty text is a document that holds nothing (null). Throws ConfigError.
Document ReadYaml(std::string_view text);

}  // namespace cloudabi
