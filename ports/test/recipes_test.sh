#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# A recipe that isn't right stops the configuration with one line that names its file and the rule.
set -u
root=$(cd "$(dirname "$0")/../.." && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
failures=0

# Configures with the recipe of the port "example" that stdin gives; there are no other ports.
configure() {
  {
    echo 'function(cloudabi_stage)'
    echo '  message("stage: ${ARGV}")'
    echo 'endfunction()'
    echo "include($root/cmake/Port.cmake)"
    echo 'set(arch x86_64)'
    cat
  } > "$folder/recipe.cmake"
  cmake -P "$folder/recipe.cmake" > "$folder/out" 2>&1
}

facts='VERSION 1 SPDX MIT LICENSE_FILES COPYING SUMMARY "An example"'

refused() { # line recipe
  if configure <<< "$2"; then
    echo "FAIL: accepted: $2"
  elif [ "$(grep -c 'ports/' "$folder/out")" = 1 ] && grep -qxF "   ports/example/port.cmake: $1" "$folder/out"; then
    return
  else
    echo "FAIL: expected: ports/example/port.cmake: $1"
    sed 's/^/  /' "$folder/out"
  fi
  failures=$((failures + 1))
}

refused 'unknown key LICENCE' "cloudabi_port(example LICENCE MIT $facts)"
refused 'no value for DEPENDS' "cloudabi_port(example $facts DEPENDS)"
refused 'VERSION is missing' "cloudabi_port(example ${facts#VERSION 1 })"
refused 'SPDX is missing' "cloudabi_port(example ${facts/SPDX MIT/})"
refused 'LICENSE_FILES is missing' "cloudabi_port(example ${facts/LICENSE_FILES COPYING/})"
refused 'SUMMARY is missing' "cloudabi_port(example VERSION 1 SPDX MIT LICENSE_FILES COPYING)"
refused 'depends on a-library-that-nobody-has-ported, which is no port before example in CLOUDABI_PORTS' \
  "cloudabi_port(example $facts DEPENDS a-library-that-nobody-has-ported)"
refused 'depends on example, which is no port before example in CLOUDABI_PORTS' \
  "cloudabi_port(example $facts DEPENDS example)"

configure <<< "cloudabi_port(example $facts OPTIONS -DA=B TESTS)" &&
  grep -q '^stage: example;.*-DA=B.*;TESTS$' "$folder/out" ||
  { echo "FAIL: a correct recipe"; cat "$folder/out"; failures=$((failures + 1)); }

[ "$failures" = 0 ] && echo OK
exit $((failures > 0))
