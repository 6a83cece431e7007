#!/bin/bash
# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# Programs under QEMU: those of the target's machine, also where this one could run them by itself;
# and what is said when something that this takes isn't there.
. "$(dirname "$0")/lib.sh"
: "${CLOUDABI_QEMU:?}"
compile hello.c
compile end.c
printf '%s\n!fd stdout\n' "$head" > hello.yaml

# What doesn't need QEMU to be installed.
run 127 cloudabi-run -e --qemu=nowhere hello < hello.yaml
expect 'a QEMU that is not there' 'cloudabi-run: --qemu=nowhere: No such file or directory' "$(cat err)"
echo text > text
run 127 cloudabi-run -e --qemu=text hello < hello.yaml
expect 'no program' 'cloudabi-run: --qemu=text: not a program of this machine' "$(cat err)"
run 127 cloudabi-run -e --qemu=. hello < hello.yaml
expect 'a folder' 'cloudabi-run: --qemu=.: not a file' "$(cat err)"
run 127 cloudabi-run -e --qemu="$(type -P bash)" hello < hello.yaml
expect_part 'a dynamic program' 'dynamically linked' "$(cat err)"
expect_part 'a dynamic program, remedy' 'qemu-user-static' "$(cat err)"

# A machine that CloudABI has never been made for; and one whose emulator isn't installed.
cp hello foreign
printf '\x15\x00' | dd of=foreign bs=1 seek=18 conv=notrunc status=none
run 126 cloudabi-run -e foreign < hello.yaml
expect 'a foreign machine' "Failed to start executable: Exec format error: a program for a machine \
that CloudABI doesn't exist for (ELF machine 21)" "$(cat err)"
mkdir -p moved/bin
cp "$CLOUDABI_PREFIX/bin/cloudabi-run" moved/bin/
run 126 moved/bin/cloudabi-run -e hello < hello.yaml
expect 'no emulator' "Failed to start executable: Exec format error: no emulator for \
$CLOUDABI_TRIPLE is installed" "$(cat err)"

# Without a QEMU in PATH: the machine runs the program by itself, or the package is named.
explained=$(PATH=$CLOUDABI_PREFIX/bin cloudabi-run -e --explain hello < hello.yaml 2>&1)
case $explained in
  'machine: '*', native'*) run 0 env PATH=$CLOUDABI_PREFIX/bin cloudabi-run -e hello < hello.yaml ;;
  *)
    run 126 env PATH=$CLOUDABI_PREFIX/bin cloudabi-run -e hello < hello.yaml
    expect_part 'no QEMU' "there is no $CLOUDABI_QEMU in PATH" "$(cat err)"
    expect_part 'no QEMU, remedy' 'qemu-user-static' "$(cat err)"
    ;;
esac

qemu=$(type -P "$CLOUDABI_QEMU") || {
  [ "$failures" = 0 ] || finish
  skip "$CLOUDABI_QEMU isn't installed; Debian's package qemu-user-static has it"
}

ln -s "$qemu" link-to-qemu
for level in strict landlock off; do
  for option in "--qemu=$qemu" '--qemu=link-to-qemu' '--qemu ./link-to-qemu'; do
    run 0 cloudabi-run -e --sandbox=$level $option hello < hello.yaml
    expect "$level, $option" 'Hello, world!' "$(cat out)"
    expect "$level, $option, stderr" '' "$(cat err)"
  done

  # Executing another program takes QEMU again.
  run 0 cloudabi-run -e --sandbox=$level --qemu="$qemu" \
    "$CLOUDABI_PREFIX/$CLOUDABI_TRIPLE/bin/cloudabi-reexec" << END
$head
- !file {path: hello}
- !fd stdout
END
  expect "$level: proc_exec" 'Hello, world!' "$(cat out)"

  run 0 cloudabi-run -e --explain --sandbox=$level --qemu="$qemu" hello < hello.yaml
  expect_part "$level: explained" "under QEMU ($(realpath "$qemu"))" "$(cat out)"
done
expect_part 'explained: the root' 'the root has two files' \
  "$(cloudabi-run -e --explain --qemu="$qemu" hello < hello.yaml)"
expect_part 'explained: the filter' 'wider than natively' \
  "$(cloudabi-run -e --explain --qemu="$qemu" hello < hello.yaml)"

# Ends are told as they are natively, and QEMU says nothing about them in the program's files.
for how in 7:7 abort:134 crash:139; do
  run "${how#*:}" cloudabi-run -e --qemu="$qemu" end <<< "$head
${how%:*}"
done
echo 'int main(void) { *(volatile int *)8 = 1; }' > crash.c
run 0 "$CLOUDABI_TRIPLE-cc" -w -o crash crash.c
for level in strict landlock; do
  run 139 cloudabi-run -e --command --sandbox=$level --qemu="$qemu" crash < /dev/null
  expect "$level: a crash" 'cloudabi-run: crash was ended by signal 11 (Segmentation fault)' "$(cat err)"
done

# What QEMU complains of before the program begins is passed on: it is another machine's here.
for other in qemu-aarch64-static qemu-arm-static; do
  [ "$other" != "$CLOUDABI_QEMU" ] && type -P $other > /dev/null || continue
  run 127 cloudabi-run -e --qemu="$(type -P $other)" hello < hello.yaml
  expect_part "$other" 'cloudabi-run: qemu' "$(cat err)"
  expect "$other, output" '' "$(cat out)"
  break
done
finish
