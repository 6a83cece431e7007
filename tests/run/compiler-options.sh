#!/bin/bash
# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# The same program in every way of compiling it: optimized, at link time, in fixed and in any place,
# with and without SafeStack, with separate steps.
. "$(dirname "$0")/lib.sh"

cxx=$CLOUDABI_TRIPLE-c++
while IFS= read -r options; do
  # shellcheck disable=SC2086
  if ! $cxx $options -o threads "$programs/threads.cc"; then
    fail "doesn't compile with $options"
    continue
  fi
  before=$failures
  run 0 cloudabi-run -e --command threads argument
  [ "$before" = "$failures" ] || echo "  with options: $options"
done << 'END'
-O0
-O2
-Os
-O2 -flto
-O2 -flto=thin
-O2 -fno-pie -no-pie
-O2 -fPIE -pie
-O2 -fPIC
-O2 -fno-sanitize=safe-stack
-O2 -fno-sanitize=safe-stack -fstack-protector-all
-O2 -fstack-protector-all
-O2 -g -fno-omit-frame-pointer
-O2 -ftls-model=initial-exec
-O2 -fno-function-sections -fno-data-sections -Wl,--no-gc-sections
-O2 -s -Wl,-z,now
-O2 -fuse-ld=lld -static -pthread
END

$cxx -O2 -c "$programs/threads.cc" -o threads.o && $cxx -r threads.o -o both.o && $cxx both.o -o threads ||
  fail "separate steps"
run 0 cloudabi-run -e --command threads argument
$cxx -S -O1 "$programs/threads.cc" -o threads.s && $cxx threads.s -o threads || fail "through assembly"
run 0 cloudabi-run -e --command threads argument
finish
