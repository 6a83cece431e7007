// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include "table.h"

#include <algorithm>
#include <array>

namespace portcheck {

static constexpr Entry table[] = {
#include "table.inc"
};

static const Entry *find_exactly(std::string_view name) {
  const Entry *found = std::lower_bound(
      std::begin(table), std::end(table), name,
      [](const Entry &entry, std::string_view wanted) { return entry.name < wanted; });
  return found != std::end(table) && found->name == name ? found : nullptr;
}

static const Entry *find_name(std::string_view name) {
  if (const Entry *found = find_exactly(name))
    return found;
  for (const Entry &entry : table) {
    if (entry.name.ends_with('*') && name.starts_with(entry.name.substr(0, entry.name.size() - 1)))
      return &entry;
  }
  return nullptr;
}

const Entry *find(std::string_view symbol) {
  if (const Entry *found = find_name(symbol))
    return found;
  // What glibc's headers make of a name: the version of a standard, checks of sizes, wide offsets.
  static constexpr struct {
    std::string_view symbol, name;
  } renamed[] = {{"__xstat", "stat"},       {"__lxstat", "lstat"}, {"__fxstat", "fstat"},
                 {"__fxstatat", "fstatat"}, {"__xmknod", "mknod"}, {"__xmknodat", "mknodat"}};
  if (symbol.ends_with("64"))
    return find(symbol.substr(0, symbol.size() - 2));
  for (const auto &each : renamed) {
    if (symbol == each.symbol)
      return find_name(each.name);
  }
  for (std::string_view prefix : {"__isoc99_", "__isoc23_", "__"}) {
    if (!symbol.starts_with(prefix))
      continue;
    std::string_view name = symbol.substr(prefix.size());
    for (std::string_view suffix : {"_chk", "_2", "64_2"}) {
      if (name.ends_with(suffix))
        if (const Entry *found = find_name(name.substr(0, name.size() - suffix.size())))
          return found;
    }
    if (const Entry *found = find_name(name))
      return found;
  }
  return nullptr;
}

const Entry *find_header(std::string_view header) {
  for (const Entry &entry : table) {
    if (entry.header == header && !entry.sentence.empty())
      return &entry;
  }
  return nullptr;
}

bool is_internal(std::string_view symbol) {
  return symbol.empty() || symbol.starts_with("__") || symbol.starts_with("_Z") ||
         symbol.starts_with("_Unwind_") || symbol == "_GLOBAL_OFFSET_TABLE_" ||
         symbol == "_DYNAMIC";
}

}  // namespace portcheck
