# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# Lua's own tests aren't in its source. These scripts print what each part of the language does: that has
# to be what Debian's Lua of the same version prints on this machine.
suite_build() { :; }

# Runs a script of suite/, with other keys of the map as arguments.
lua_script() { # script key...
  printf '%s\n' '%TAG ! tag:nuxi.nl,2015:cloudabi/' --- "script: !file {path: $1}" \
    'stdout: !fd stdout' 'stderr: !fd stderr' "${@:2}" > script.yaml
  cloudabi-run -e "$PORT_PREFIX/bin/lua" < script.yaml
}

# Both see the script by the same name, which is in some messages.
same_as_native() { # name
  command -v lua5.4 > /dev/null || { echo "there is no lua5.4 on this machine to compare with"; exit 77; }
  cp "$PORT_DIR/suite/$1.lua" script
  lua5.4 script > expected
  lua_script script > actual
  diff expected actual
}

descriptors() {
  rm -rf directory
  mkdir directory
  echo input > input
  lua_script "$PORT_DIR/suite/descriptors.lua" 'stdin: !fd 3' \
    'args: {directory: !file {path: directory}, number: 42, float: 1.5, yes: true, list: [a, b, null]}' \
    3< input > actual 2> errors
  printf 'input\n\tok\n' | diff - actual
  echo 'to stderr' | diff - errors
}

# Wrong maps, and scripts that fail: a message, and the exit status 1.
failures() {
  echo 'error("oops")' > script
  failure 'lua: script:1: oops' 'script: !file {path: script}'
  echo 'x = = 1' > script
  failure "lua: script:1: unexpected symbol near '='" 'script: !file {path: script}'
  failure 'lua: no script' 'args: 1'
  failure 'lua: unknown key: sript' 'sript: !file {path: script}'
  failure 'lua: not a descriptor: script' 'script: script'
  echo 'os.exit(7)' > script
  local status=0
  lua_script script || status=$?
  [ $status = 7 ]
}

failure() { # message line...
  local status=0
  printf '%s\n' '%TAG ! tag:nuxi.nl,2015:cloudabi/' --- 'stderr: !fd stderr' "${@:2}" > script.yaml
  cloudabi-run -e "$PORT_PREFIX/bin/lua" < script.yaml 2> errors || status=$?
  [ $status = 1 ] && head -n 1 errors | grep -F -- "$1"
}

export -f lua_script same_as_native descriptors failures failure
export PORT_DIR PORT_PREFIX

suite_tests() {
  local name
  for name in strings numbers tables functions runtime work; do
    check "$name" bash -euo pipefail -c "same_as_native $name"
  done
  check descriptors bash -euo pipefail -c descriptors
  check failures bash -euo pipefail -c failures
}
