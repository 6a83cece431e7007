#!/bin/bash
# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# Signals reach the program, and when cloudabi-run ends, so does all that the program has started.
. "$(dirname "$0")/lib.sh"
compile wait.c
printf '%s\n!fd stdout\n' "$head" > wait.yaml
launcher=
cleanup() { [ -n "$launcher" ] && kill -KILL "$launcher" 2> /dev/null; }

# Starts the program with its output in a FIFO, whose end says that nobody holds it any more. The
# subshell restores what a shell without job control sets up for background jobs: INT ignored.
start() {
  rm -f fifo
  mkfifo fifo
  (
    trap - INT
    exec perl -e '$SIG{INT} = "DEFAULT"; exec @ARGV' cloudabi-run -e "$@" wait < wait.yaml > fifo 2> err
  ) &
  launcher=$!
  exec 3< fifo
  local first second
  read -r -t 10 first <&3
  read -r -t 10 second <&3
  expect 'both processes run' 'child ready ready' "$(printf '%s\n' "$first" "$second" | sort | tr '\n' ' ' | sed 's/ $//')"
}

# Nobody writes to the FIFO any more.
ended() {
  local rest
  timeout 10 cat <&3 > /dev/null || fail "$1: something is still running"
  exec 3<&-
}

status_of_launcher() {
  status=0
  wait "$launcher" 2> /dev/null || status=$?
  launcher=
}

state_of() { sed 's/.*) \(.\).*/\1/' "/proc/$1/stat" 2> /dev/null; }
stopped() { [ "$(state_of "$launcher")" = T ]; }
running() { [ "$(state_of "$launcher")" != T ]; }

for level in strict landlock off; do
  for signal in INT:2 TERM:15 HUP:1; do
    start --sandbox=$level
    kill -${signal%:*} "$launcher"
    status_of_launcher
    expect "$level: status after $signal" $((128 + ${signal#*:})) "$status"
    expect_part "$level: message after $signal" "signal ${signal#*:}" "$(cat err)"
    ended "$level: $signal"
  done
done

# Stopping and continuing.
start
kill -TSTP "$launcher"
wait_until stopped
kill -CONT "$launcher"
wait_until running
kill -TERM "$launcher"
status_of_launcher
expect 'status after stopping' 143 "$status"
ended 'after stopping'

# The launcher is killed, which it can't tell anybody.
for level in strict landlock off; do
  start --sandbox=$level
  kill -KILL "$launcher"
  status_of_launcher
  ended "$level: launcher killed"
done
finish
