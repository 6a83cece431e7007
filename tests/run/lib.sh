# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# What the test scripts share. Each is started with CLOUDABI_PREFIX, CLOUDABI_TRIPLE and
# CLOUDABI_QEMU (the name of the target's QEMU) set, works in a fresh folder, and ends with status 0
# if all went as expected.
#
#   compile hello.c             makes ./hello of tests/programs/hello.c, as a user would
#   expect WHAT EXPECTED ACTUAL compares two texts
#   run STATUS COMMAND...       runs a command whose exit status has to be that; what it writes goes
#                               to the files out and err
set -u
: "${CLOUDABI_PREFIX:?}" "${CLOUDABI_TRIPLE:?}"
PATH=$CLOUDABI_PREFIX/bin:$PATH
programs=$(cd "$(dirname "$0")/../programs" && pwd)
folder=$(mktemp -d)
trap 'cleanup; rm -rf "$folder"' EXIT
cd "$folder" || exit 1
failures=0
head='%TAG ! tag:nuxi.nl,2015:cloudabi/
---'

# Scripts that leave something running define this anew.
cleanup() { :; }

fail() {
  echo "FAIL: $*"
  failures=$((failures + 1))
}

compile() {
  local source=$1 compiler=$CLOUDABI_TRIPLE-cc
  case $source in *.cc) compiler=$CLOUDABI_TRIPLE-c++ ;; esac
  "$compiler" -O1 -Wall -o "${2:-${source%.*}}" "$programs/$source" ||
    { echo "FAIL: $source doesn't compile"; exit 1; }
}

expect() {
  if [ "$2" != "$3" ]; then
    fail "$1"
    printf '  expected: %s\n    actual: %s\n' "$2" "$3"
  fi
}

# Whether a text has a part.
expect_part() {
  case $3 in
    *"$2"*) ;;
    *)
      fail "$1"
      printf '  expected in it: %s\n          actual: %s\n' "$2" "$3"
      ;;
  esac
}

run() {
  local expected=$1 status=0
  shift
  "$@" > out 2> err || status=$?
  if [ "$status" != "$expected" ]; then
    fail "$*: exit status $status instead of $expected"
    sed 's/^/  /' out err
  fi
}

# A number that nobody listens on at the moment.
free_port() {
  local port
  while :; do
    port=$((RANDOM % 20000 + 20000))
    (exec 3<> "/dev/tcp/127.0.0.1/$port") 2> /dev/null || break
  done
  echo "$port"
}

# Waits for up to ten seconds until a command succeeds.
wait_until() {
  local i
  for i in $(seq 200); do
    "$@" && return 0
    sleep 0.05
  done
  fail "not in time: $*"
  return 1
}

# What the program of files.c says of a file: with its tag, what is expected, and steps, which are an
# operation and a path if it takes one. $level is an option of cloudabi-run, $as_user a command before it.
steps() {
  local title=$1 tag=$2 expected=$3 step
  shift 3
  {
    printf '%s\noutput: !fd stdout\nit: &it !file %s\nsteps:\n' "$head" "$tag"
    for step in "$@"; do
      set -- $step
      printf -- '- [%s, *it%s]\n' "$1" "${2:+, \"$2\"}"
    done
  } > steps.yaml
  run 0 ${as_user:-} cloudabi-run -e ${level:-} files < steps.yaml
  expect "$title" "$(printf "$expected")" "$(cat out)"
}

# For what this machine doesn't offer: ctest counts it as skipped.
skip() {
  echo "SKIP: $*"
  exit 77
}

finish() {
  [ "$failures" = 0 ] && echo OK
  exit $((failures > 0))
}
