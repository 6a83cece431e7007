#!/bin/bash
# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# In which order constructors and all that runs at the end of a program do so, and what a failed
# assertion says.
. "$(dirname "$0")/lib.sh"
compile ends.cc

ends() {
  run "$1" cloudabi-run -e ends << END
$head
out: !fd stdout
how: $2
END
}

begin='first made
second made
constructor
third made
fourth made
main
thread_local of main made
thread_local of main used
thread_local of the thread made
thread_local of the thread used
thread_local of the thread ended
key of the thread ended
static of main made'
# An object of a thread ends before the objects of the program, and everything in the reverse of the
# order in which it was made or registered.
ends 3 exit
expect 'exit()' "$begin
thread_local of main ended
handler from a thread_local's destructor
second handler
handler of the second handler
first handler
static of main ended
fourth ended
third ended
second ended
first ended
destructor
stream written" "$(cat out)"
ends 4 quick_exit
expect 'quick_exit()' "$begin
second quick handler
first quick handler" "$(cat out)"
ends 5 neither
expect '_Exit()' "$begin" "$(cat out)"

ends 134 assert
expect_part 'assert()' "Assertion failed: how == nullptr && \"not this time\"" "$(cat out)"
expect_part 'the place' "ends.cc:" "$(cat out)"
expect_part 'the function' "program_main" "$(cat out)"
finish
