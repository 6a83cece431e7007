#!/bin/bash
# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# Where the kernel refuses namespaces, nothing is started; the message says which setting refuses, and
# a weaker sandbox has to be asked for by name. The refusal comes from a limit of a user namespace
# that this test makes around cloudabi-run.
. "$(dirname "$0")/lib.sh"
compile hello.c
printf '%s\n!fd stdout\n' "$head" > hello.yaml

limited() { unshare -Ur sh -c 'echo 0 > /proc/sys/user/max_user_namespaces && exec "$@"' sh "$@"; }
limited true 2> /dev/null || skip "no user namespace to test in can be made here"

run 127 limited cloudabi-run -e hello < hello.yaml
expect_part 'the setting' 'user.max_user_namespaces is 0' "$(cat err)"
expect_part 'the way out' '--sandbox=landlock asks for a weaker sandbox' "$(cat err)"
expect 'nothing ran' '' "$(cat out)"
run 127 limited cloudabi-run -e --explain hello < hello.yaml
run 0 limited cloudabi-run -e --sandbox=landlock hello < hello.yaml
expect 'the weaker sandbox' 'Hello, world!' "$(cat out)"
run 0 limited cloudabi-run -e --sandbox=off hello < hello.yaml
expect 'none' 'Hello, world!' "$(cat out)"
finish
