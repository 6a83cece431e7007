#!/bin/bash
# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# Streams of files by path may be named. Making one is an error that says what to do instead, and the only
# one of its line; so is using standard input or output. Headers are the same for all targets.
. "$(dirname "$0")/lib.sh"

head='#include <fstream>
#include <iostream>
#include <string>'
check() { "$CLOUDABI_TRIPLE-c++" -Wall -Wextra -Werror -std="$1" -fsyntax-only "$2" 2> err; }

cat > named.cc << END
$head
std::istream &first(std::ifstream &in) { return in; }
bool is_file(std::ostream &out) { return dynamic_cast<std::ofstream *>(&out) != 0; }
bool is_file(std::streambuf *buffer) { return dynamic_cast<std::filebuf *>(buffer) != 0; }
struct Log {
  std::fstream *stream;
  std::wofstream *wide;
};
END
cat > lines << 'END'
std::ifstream in("file"); std::string line; while (std::getline(in, line)) {}
std::ifstream in; in.open("file", std::ios::binary); if (in.is_open()) in.close();
std::ofstream out(std::string("file").c_str()); out << 1 << std::flush; if (!out) return;
std::fstream both("file", std::ios::in | std::ios::out); both.seekg(0);
std::filebuf buffer; buffer.open("file", std::ios::in);
std::wifstream in("file"); std::wstring line; std::getline(in, line);
std::string line; std::getline(std::cin, line);
std::cout << "Hello" << std::endl;
END
{ echo "$head"; awk '{ print "void use" NR "() { " $0 " }" }' lines; } > made.cc

for standard in c++03 c++23; do
  check $standard named.cc || { fail "named, $standard"; cat err; }
  if check $standard made.cc; then fail "made, $standard: compiles"; fi
  number=$(echo "$head" | wc -l)
  while IFS= read -r line; do
    number=$((number + 1))
    error=$(grep "^made.cc:$number:.* error: " err)
    expect "$standard: errors of: $line" 1 "$(echo "$error" | grep -c error)"
    case $line in
      *std::cin* | *std::cout*) expect_part "$line" "that it was given, as with" "$error" ;;
      *) expect_part "$line" "beneath a directory that it was given, as with fopenat(), or with openat()" "$error" ;;
    esac
  done < lines
done
finish
