// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include "compile_log.h"

#include <regex>
#include <sstream>

namespace portcheck {

// A line as a compiler without colours and in the language C writes it: logs of build systems have
// escape sequences, and GCC's quotes are others elsewhere, of several bytes.
static std::string plain(const std::string &line) {
  static const std::regex escape("\x1b\\[[0-9;]*[A-Za-z]"), quote("‘|’|`");
  return std::regex_replace(std::regex_replace(line, escape, ""), quote, "'");
}

int read_log(const std::string &text, Findings *findings) {
  // The place comes first but where a linker puts it on a line of its own.
  static const std::regex uses[] = {
      std::regex(R"(^(.+?:\d+)(?::\d+)?: error: '(\w+)' is unavailable)"),
      std::regex(
          R"(^(.+?:\d+)(?::\d+)?: (?:error|warning): call to undeclared (?:library )?function '(\w+)')"),
      std::regex(R"(^(.+?:\d+)(?::\d+)?: (?:error|warning): use of undeclared identifier '(\w+)')"),
      std::regex(
          R"(^(.+?:\d+)(?::\d+)?: (?:error|warning): implicit declaration of function '(\w+)')"),
      std::regex(R"(^(?:\S*ld: )?(.+?): undefined reference to '(\w+)')"),
  };
  static const std::regex header(
      R"(^(.+?:\d+)(?::\d+)?: fatal error: '?([\w./-]+\.h)'?(?: file not found|: No such file))");
  static const std::regex symbol(R"(error: undefined symbol: (\w+)$)");
  static const std::regex reference(R"(^>>> referenced by (.+)$)");

  int understood = 0;
  std::istringstream lines(text);
  std::string line, undefined;
  std::smatch match;
  while (std::getline(lines, line)) {
    // A command, no message; and std::regex needs stack for each character.
    if (line.size() > 0x4000)
      continue;
    line = plain(line);
    if (std::regex_search(line, match, header)) {
      findings->include(match.str(2), match[1]);
      ++understood;
      continue;
    }
    if (std::regex_search(line, match, symbol)) {
      undefined = match[1];
      ++understood;
      continue;
    }
    if (!undefined.empty() && std::regex_search(line, match, reference)) {
      findings->use(undefined, match[1]);
      continue;
    }
    if (!line.starts_with(">>>"))
      undefined.clear();
    for (const std::regex &use : uses) {
      if (std::regex_search(line, match, use)) {
        findings->use(match.str(2), match[1]);
        ++understood;
        break;
      }
    }
  }
  return understood;
}

}  // namespace portcheck
