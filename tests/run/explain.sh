#!/bin/bash
# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# --explain shows what the program would get, for each level, and runs nothing.
. "$(dirname "$0")/lib.sh"
compile hello.c
mkdir dir
cat > hello.yaml << END
$head
out: !fd stdout
readonly: !file {path: dir, mode: r}
END
for level in strict landlock off; do
  run 0 cloudabi-run -e --explain --sandbox=$level hello < hello.yaml
  expect_part "$level: the level" "sandbox: $level" "$(cat out)"
  expect_part "$level: the directory" 'directory  stdin:4:11: !file' "$(cat out)"
  grep -q 'Hello' out && fail "$level: the program ran"
done
run 0 cloudabi-run -e --explain hello < hello.yaml
expect_part 'who holds what' 'refused by kernel, read-only mount' "$(cat out)"

# What can't be written is no success.
for option in --explain --help --version; do
  run 127 bash -c "cloudabi-run -e $option hello < hello.yaml > /dev/full"
  expect "$option to a full device" "cloudabi-run: can't write to stdout: No space left on device" "$(cat err)"
done

# A trace that is there isn't touched.
echo earlier > trace
run 0 cloudabi-run -e --explain --trace=trace hello < hello.yaml
expect 'the trace' 'earlier' "$(cat trace)"
finish
