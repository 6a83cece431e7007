// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// What was found: for each name, why it has to change, and where it is used.
#pragma once

#include <map>
#include <set>
#include <string>

#include "table.h"

namespace portcheck {

class Findings {
 public:
  // A use of a symbol. What the C library has and what is the compiler's own is passed over.
  void use(std::string_view symbol, std::string place);
  // An #include of a header that isn't there.
  void include(std::string_view header, std::string place);
  // A symbol that one of the inputs defines itself.
  void define(std::string_view symbol) { defined_.emplace(symbol); }

  // Prints everything, and gives the number of names that have to change.
  int print(bool unknown) const;

 private:
  struct Use {
    std::string header, sentence;
    std::set<std::string> places;
  };
  std::map<std::string, Use, std::less<>> refused_;
  std::map<std::string, std::set<std::string>, std::less<>> unknown_;
  std::set<std::string, std::less<>> defined_;
};

}  // namespace portcheck
