// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include "findings.h"

#include <cstdio>

namespace portcheck {

void Findings::use(std::string_view symbol, std::string place) {
  const Entry *entry = find(symbol);
  if (entry == nullptr) {
    if (!is_internal(symbol))
      unknown_[std::string(symbol)].insert(std::move(place));
    return;
  }
  if (entry->sentence.empty())
    return;
  // The name of the symbol, where the table's is that of a family.
  std::string name(entry->name.ends_with('*') ? symbol : entry->name);
  Use &use = refused_[name];
  use.header = entry->header;
  use.sentence = entry->sentence;
  use.places.insert(std::move(place));
}

void Findings::include(std::string_view header, std::string place) {
  const Entry *entry = find_header(header);
  Use &use = refused_["<" + std::string(header) + ">"];
  use.sentence = entry == nullptr ? "there is no such header" : entry->sentence;
  use.places.insert(std::move(place));
}

static void print_places(const std::set<std::string> &places) {
  for (const std::string &place : places)
    std::printf("    %s\n", place.c_str());
}

int Findings::print(bool unknown) const {
  int names = 0;
  for (const auto &[name, use] : refused_) {
    // A function of the program's own isn't the C library's.
    if (defined_.contains(name))
      continue;
    ++names;
    if (use.header.empty())
      std::printf("%s: %s\n", name.c_str(), use.sentence.c_str());
    else
      std::printf("%s (<%s>): %s\n", name.c_str(), use.header.c_str(), use.sentence.c_str());
    print_places(use.places);
  }
  int others = 0;
  for (const auto &[name, places] : unknown_) {
    if (defined_.contains(name))
      continue;
    ++others;
    if (unknown) {
      std::printf("%s: not of the C library; another library has to have it\n", name.c_str());
      print_places(places);
    }
  }
  std::printf("%d name%s to change", names, names == 1 ? "" : "s");
  if (others > 0)
    std::printf(", %d of other libraries%s", others, unknown ? "" : " (--unknown lists them)");
  std::printf("\n");
  return names;
}

}  // namespace portcheck
