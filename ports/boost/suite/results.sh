#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# ports/boost/suite/results.sh LIBRARY BUILD LOG
#
# Writes a line for each test of a library: its name, pass, fail, excluded or left, and the reason. What has
# passed, now or before, has left a file in BUILD; the rest is in b2's LOG of the last run. Where only some
# tests were to be run, parts/LIBRARY.plan names them all, and the others are left.
#
# Excluded is a test that doesn't compile because it uses what the C library declares unavailable, a header that
# patches make say so, or a shared library, for the reason that the error gives; and what the list `excluded` names,
# if it fails.
set -euo pipefail
library=$1 build=$2 log=$3
excluded=$(dirname "$0")/excluded subsets=$(dirname "$0")/subsets

awk -v library="$library" -v list="$excluded" -v subsets="$subsets" -v plan="parts/$library.plan" '
  BEGIN {
    while ((getline line < plan) > 0) left[line] = 1
    while ((getline line < subsets) > 0) {
      split(line, word, " ")
      if (word[1] == library) run = substr(line, length(word[1]) + length(word[2]) + 3)
    }
    while ((getline line < list) > 0) {
      split(line, word, " ")
      if (word[1] == library) {
        pattern[++patterns] = "^(" word[2] ")$"
        because[patterns] = substr(line, length(word[1]) + length(word[2]) + 3)
      }
    }
  }
  # The test that a path in the build folder belongs to.
  function test(path) {
    if (!match(path, "/libs/" library "/test/.*[.]test/clang-linux")) return ""
    path = substr(path, RSTART, RLENGTH)
    sub("/libs/" library "/test/", "", path); sub("[.]test/clang-linux$", "", path)
    return path
  }
  # The files that those have left which passed come first.
  FILENAME == "-" { passed[test($0)] = 1; next }
  /^(clang-linux|testing|gcc)[.]/ { current = test($2); first = "" }
  / error: / && first == "" { first = $0; sub(/.* error: /, "", first) }
  /^(ld[.]lld|.*: ld[.]lld): error: / && first == "" { first = $0; sub(/.*error: /, "link: ", first) }
  /^EXIT STATUS: / && $3 != 0 && first == "" { first = "exit status " $3 }
  /^[.][.][.]failed / { name = test($3); if (name != "" && !(name in reason)) reason[name] = first != "" ? first : $2 }
  /^[.][.][.]skipped .*[.]test for lack of/ { name = test($0); if (name != "") missing[name] = 1 }
  END {
    for (name in reason) missing[name] = 1
    for (name in passed) if (name != "" && !(name in missing)) printf "%s\tpass\t\n", name
    for (name in missing) {
      why = (name in reason) ? reason[name] : "something that it needs could not be built"
      gsub("\t", " ", why)
      result = why ~ /is unavailable: |there is no file system root: |makes a shared library/ ? "excluded" : "fail"
      for (i = 1; i <= patterns; ++i)
        if (result == "fail" && name ~ pattern[i]) { result = "excluded"; why = because[i] }
      printf "%s\t%s\t%s\n", name, result, why
    }
    for (name in left)
      if (!(name in missing) && !(name in passed)) printf "%s\tleft\t%s\n", name, run
  }' - "$log" < <(find "$build" -path "*/libs/$library/test/*" -name '*.test' -type f) | sort
