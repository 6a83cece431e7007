#!/bin/bash
# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# C++: exceptions, threads, thread-locals, strings, the Argdata classes.
. "$(dirname "$0")/lib.sh"

compile hello.cc
printf '%s\n!fd stdout\n' "$head" > hello.yaml
run 0 cloudabi-run -e hello < hello.yaml
expect 'greeting' 'Hello, world!' "$(cat out)"
finish
