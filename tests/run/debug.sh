#!/bin/bash
# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# gdb finds a program's symbols: from its start under the emulator's mode for developers, and in a
# process that runs with the sandbox off.
. "$(dirname "$0")/lib.sh"

gdb -nx -batch -ex 'python print("python")' 2> /dev/null | grep -q python || skip 'there is no gdb with Python'
emulator=$CLOUDABI_PREFIX/libexec/cloudabi/$CLOUDABI_TRIPLE/cloudabi-emulate.debug
script=$CLOUDABI_PREFIX/share/cloudabi/gdb/cloudabi.py
"$emulator" --help > help 2>&1 ||
  skip "this machine can't execute $CLOUDABI_TRIPLE's programs by itself, and gdb sees QEMU instead of them"
debug() { gdb -nx -batch -x "$script" "$@" "$emulator" > gdb.out 2>&1 < /dev/null; }

run 0 "$CLOUDABI_TRIPLE-cc" -g -O0 -o wait "$programs/wait.c"
run 0 "$CLOUDABI_TRIPLE-cc" -g -O0 -o command "$programs/command.c"

debug -ex 'cloudabi-run command' -ex 'break main' -ex continue -ex backtrace
expect_part 'a breakpoint in the program' 'command.c:' "$(grep '^#0 ' gdb.out)"

guest=
launcher=
cleanup() { [ -n "$launcher" ] && kill -KILL "$launcher" 2> /dev/null; }
launch() { # starts a program that waits, in the sandbox level, and finds its process
  printf '%s\n!fd stdout\n' "$head" > wait.yaml
  cloudabi-run -e --sandbox="$1" wait < wait.yaml > wait.out 2>&1 &
  launcher=$!
  wait_until test -s wait.out || sed 's/^/  /' wait.out
  guest=$(pgrep -P "$launcher" -x cloudabi-emulat | head -n 1)
}

launch off
[ -n "$guest" ] || fail "no process of the emulator below $launcher"
debug -ex "attach $guest" -ex 'cloudabi-symbols wait' -ex backtrace
expect_part 'a backtrace of a running program' 'wait.c:' "$(grep '^#' gdb.out)"
[ "$failures" = 0 ] || sed 's/^/  /' gdb.out
kill -KILL "$launcher"
wait "$launcher" 2> /dev/null
launcher=
finish
