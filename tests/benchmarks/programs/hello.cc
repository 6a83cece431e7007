// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// What the compilation benchmark compiles and links: a C++ program with the usual headers.
#include <cstdio>
#include <string>
#include <vector>

int main() {
  std::vector<std::string> words{"Hello,", "world!"};
  std::string line;
  for (const std::string &word : words)
    line += (line.empty() ? "" : " ") + word;
  return line.size() == 13 ? 0 : 1;
}
