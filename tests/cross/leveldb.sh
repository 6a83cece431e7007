#!/bin/bash
# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# A database that a program of one target has written opens on each other, and can be gone on with.
. "$(dirname "$0")/lib.sh"
compile_for_all cross-leveldb.cc -lleveldb -lsnappy

# database program names [whom to write as]
use() {
  cloudabi-run -e "$2-cross-leveldb" << END
$head
database: !file {path: $1}
output: !fd stdout
names: [$3]
${4:+write: $4}
END
}

for writer in "${triples[@]}"; do
  mkdir "by-$writer"
  run 0 use "by-$writer" "$writer" "$writer" "$writer"
  expect "$writer writes" '2000 entries' "$(cat out)"
  for reader in "${triples[@]}"; do
    run 0 use "by-$writer" "$reader" "$writer"
    expect "$reader opens what $writer has written" '2000 entries' "$(cat out)"
  done
done

# One database of all: each adds its own, and finds what the ones before have left.
mkdir together
names=
count=0
for triple in "${triples[@]}"; do
  names+=${names:+, }$triple
  count=$((count + 2000))
  run 0 use together "$triple" "$names" "$triple"
  expect "$triple goes on" "$count entries" "$(cat out)"
done
for triple in "${triples[@]}"; do
  run 0 use together "$triple" "$names"
  expect "$triple reads all" "$count entries" "$(cat out)"
done
finish
