#!/bin/bash
# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# Argdata that a program of one target has written is read by those of all others. The bytes are the
# same, too, and so are numbers that were computed.
. "$(dirname "$0")/lib.sh"
compile_for_all cross-argdata-write.c
compile_for_all cross-argdata-read.c

for writer in "${triples[@]}"; do
  run 0 cloudabi-run -e "$writer-cross-argdata-write" <<< "$head
!fd stdout"
  mv out "$writer.bytes"
  cmp "$writer.bytes" "${triples[0]}.bytes" || fail "$writer writes other bytes than ${triples[0]}"
done
for writer in "${triples[@]}"; do
  for reader in "${triples[@]}"; do
    run 0 cloudabi-run -e "$reader-cross-argdata-read" <<< "$head
input: !file {path: $writer.bytes}
output: !fd stdout"
    mv out "$writer.$reader.text"
    cmp "$writer.$reader.text" "${triples[0]}.${triples[0]}.text" ||
      fail "$reader reads something else from $writer"
  done
done
# What it comes to, in parts that are not one machine's opinion.
text=$(cat "${triples[0]}.${triples[0]}.text")
expect_part 'a number' 'float 0.1: 3fb999999999999a' "$text"
expect_part 'the least integer' 'int least: -9223372036854775808' "$text"
expect_part 'the largest integer' 'int most: 18446744073709551615' "$text"
expect_part 'a time' 'time past 2038: 4294967296.999999999' "$text"
finish
