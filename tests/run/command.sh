#!/bin/bash
# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# Programs that have a main(): arguments, standard streams, one directory, exit status.
. "$(dirname "$0")/lib.sh"
compile command.c
run 3 cloudabi-run -e --command ./command one 'two words'
expect 'arguments' 'argument 1: one
argument 2: two words' "$(cat err)"
run 1 cloudabi-run -e --command --dir=. ./command
# A stream that is closed isn't there for the program either.
run 1 cloudabi-run -e --command ./command <&-
run 127 cloudabi-run -e --command --dir=nowhere ./command
expect_part 'no directory' 'nowhere: No such file or directory' "$(cat err)"
run 127 cloudabi-run -e --command ./command $'\xff'
expect_part 'not UTF-8' "isn't UTF-8" "$(cat err)"
expect 'nothing is left behind' '' "$(TMPDIR=$folder/tmp; mkdir "$TMPDIR"; export TMPDIR; cloudabi-run -e --command ./command > /dev/null 2>&1; ls "$TMPDIR")"
finish
