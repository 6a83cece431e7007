#!/bin/bash
# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# An alignment above a page's holds wherever a program is loaded, also when its first segment doesn't
# begin at a multiple of it.
. "$(dirname "$0")/lib.sh"
printf '%s\n!fd stdout\n' "$head" > aligned.yaml
for options in '' -Wl,--image-base=0x30000; do
  "$CLOUDABI_TRIPLE-cc" -O1 -Wall $options -o aligned "$programs/aligned.c" || fail "it doesn't link"
  for i in 1 2 3; do
    run 0 cloudabi-run -e aligned < aligned.yaml
    expect "the lower bits of $(cat out)${options:+ ($options)}" 0 $(($(cat out) & 0x1fffff))
  done
done
finish
