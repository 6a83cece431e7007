// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// See fields.h.
#include "fields.h"

#include <algorithm>

namespace cloudabi {

Fields::Fields(const Node &map, std::string_view tag, const std::vector<std::string_view> &known)
    : map_(map), tag_(tag) {
  std::string names;
  for (std::string_view name : known)
    names.append(names.empty() ? "" : ", ").append(name);
  if (map.kind != Node::kMap)
    throw ConfigError(map.mark, tag_ + " needs a map below it, with the keys " + names);
  for (size_t i = 0; i < map.items.size(); i += 2) {
    const Node &key = *map.items[i];
    if (key.kind != Node::kScalar || std::find(known.begin(), known.end(), key.text) == known.end())
      throw ConfigError(
          key.mark, tag_ + " has no key " +
                        (key.kind == Node::kScalar ? "`" + key.text + "`" : "that isn't a word") +
                        ": the keys are " + names);
    for (size_t before = 0; before < i; before += 2)
      if (map.items[before]->text == key.text)
        throw ConfigError(key.mark, "the key `" + key.text + "` stands here for the second time");
  }
}

const Node *Fields::Find(std::string_view key) const {
  for (size_t i = 0; i < map_.items.size(); i += 2)
    if (map_.items[i]->text == key)
      return map_.items[i + 1];
  return nullptr;
}

const std::string &Fields::Text(const Node &value) const {
  if (value.kind != Node::kScalar || value.text.find('\0') != std::string::npos)
    throw ConfigError(value.mark, tag_ + ": a word is expected here");
  return value.text;
}

}  // namespace cloudabi
