#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# A recipe that isn't right stops the configuration with one line that names its file and the rule;
# right ones are put in an order in which each comes after what it depends on.
set -u
root=$(cd "$(dirname "$0")/../.." && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
failures=0
mkdir -p "$folder/sources"
printf '%s\t1\tx.tar\t0\tx\t-\t-\n' example other third > "$folder/sources/sources.lock"
cat > "$folder/read.cmake" << END
cmake_minimum_required(VERSION 3.25)
set(arch x86_64)
include($root/cmake/port/recipe.cmake)
port_read_recipes($folder/ports)
get_property(names GLOBAL PROPERTY PORT_NAMES_x86_64)
port_order(order \${names})
message("order: \${order}")
END

# Reads recipes: the port example's is the first argument, then pairs of others' names and recipes.
configure() {
  rm -rf "$folder/ports"
  set -- example "$@"
  while [ $# -gt 0 ]; do
    mkdir -p "$folder/ports/$1"
    echo "$2" > "$folder/ports/$1/port.cmake"
    shift 2
  done
  (cd "$folder" && cmake -P read.cmake) > "$folder/out" 2>&1
}

facts='VERSION 1 SPDX MIT LICENSE_FILES COPYING SUMMARY "An example" BUILD cmake'

refused() { # line recipe...
  local line=$1
  shift
  if configure "$@"; then
    echo "FAIL: accepted: $*"
  elif [ "$(grep -c '^   ports/' "$folder/out")" = 1 ] && grep -qxF "   ports/$line" "$folder/out"; then
    return
  else
    echo "FAIL: expected: ports/$line"
    sed 's/^/  /' "$folder/out"
  fi
  failures=$((failures + 1))
}

accepted() { # order recipe...
  local order=$1
  shift
  configure "$@" && grep -qxF "order: $order" "$folder/out" && return
  echo "FAIL: expected the order $order"
  sed 's/^/  /' "$folder/out"
  failures=$((failures + 1))
}

refused 'example/port.cmake: unknown key LICENCE' "cloudabi_port(example LICENCE MIT $facts)"
for key in SAMPLE OPTIONS; do
  refused 'example/port.cmake: what has parentheses in it stands in quotes' "cloudabi_port(example $facts $key ^(a|b)\$)"
done
refused 'example/port.cmake: no value for DEPENDS' "cloudabi_port(example $facts DEPENDS)"
for key in VERSION SPDX LICENSE_FILES SUMMARY BUILD; do
  refused "example/port.cmake: $key is missing" \
    "cloudabi_port(example $(sed -E "s/$key (\"[^\"]*\"|[^ ]*)//" <<< "$facts"))"
done
refused 'example/port.cmake: is a recipe of sample: the folder has the port'\''s name' \
  "cloudabi_port(sample $facts)"
refused 'example/port.cmake: BUILD scons is none of: cmake, autotools, meson, make, b2, headers' \
  "cloudabi_port(example ${facts/BUILD cmake/BUILD scons})"
refused 'example/port.cmake: TESTS is for BUILD cmake, others have a suite.sh and SAMPLE' \
  "cloudabi_port(example ${facts/BUILD cmake/BUILD make} TESTS)"
refused 'example/port.cmake: VERSION is 2, but sources/sources.lock has 1' \
  "cloudabi_port(example ${facts/VERSION 1/VERSION 2})"
refused 'unknown/port.cmake: sources/sources.lock has no source unknown' \
  "cloudabi_port(example $facts)" unknown "cloudabi_port(unknown $facts)"
refused 'example/port.cmake: DEPENDS nobodys: there is no ports/nobodys/port.cmake' \
  "cloudabi_port(example $facts DEPENDS nobodys)"
refused 'example/port.cmake: depends on itself: example -> example' \
  "cloudabi_port(example $facts DEPENDS example)"
refused 'example/port.cmake: depends on itself: example -> third -> other -> example' \
  "cloudabi_port(example $facts DEPENDS third)" \
  other "cloudabi_port(other $facts TEST_DEPENDS example)" \
  third "cloudabi_port(third $facts DEPENDS other)"

accepted 'other;third;example' "cloudabi_port(example $facts DEPENDS third)" \
  other "cloudabi_port(other $facts)" third "cloudabi_port(third $facts DEPENDS other)"
accepted 'example' "cloudabi_port(example $facts OPTIONS -DA=B TESTS)"
accepted 'example' "cloudabi_port(example $facts OPTIONS -DA=B|C SAMPLE \"^(a|b)\$\" SUITE_WITHOUT a|b)"

[ "$failures" = 0 ] && echo OK
exit $((failures > 0))
