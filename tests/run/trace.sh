#!/bin/bash
# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# --trace writes a line for each system call, to a file or to stderr.
. "$(dirname "$0")/lib.sh"
compile hello.c
printf '%s\n!fd stdout\n' "$head" > hello.yaml
run 0 cloudabi-run -e --trace=trace hello < hello.yaml
expect 'output with a trace' 'Hello, world!' "$(cat out)"
expect 'stderr with a trace in a file' '' "$(cat err)"
expect_part 'the file' 'fd_write(' "$(cat trace)"
expect_part 'the end' 'proc_exit(' "$(cat trace)"
run 0 cloudabi-run -e --trace hello < hello.yaml
expect_part 'stderr' 'fd_write(' "$(cat err)"
finish
