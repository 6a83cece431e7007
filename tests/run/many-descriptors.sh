#!/bin/bash
# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# Hundreds of files and directories arrive in order; and what is said when there are too many.
. "$(dirname "$0")/lib.sh"
compile show.c
{
  printf '%s\noutput: !fd stdout\nmany:\n' "$head"
  for i in $(seq 300); do echo '- !file {path: show}'; done
  for i in $(seq 40); do echo '- !file {path: .}'; done
} > many.yaml
run 0 cloudabi-run -e show < many.yaml
expect 'count' 341 "$(grep -c '!fd' out)"
expect 'the last one' '  - !fd 340' "$(tail -n 1 out)"
few() { (ulimit -n 64 && "$@"); }
run 127 few cloudabi-run -e show < many.yaml
expect_part 'too many' 'Too many open files (`ulimit -n` is the limit)' "$(cat err)"
finish
