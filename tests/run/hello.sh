#!/bin/bash
# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# The hello world that users of CloudABI know: compiled, refused by Linux itself, run by the emulator.
. "$(dirname "$0")/lib.sh"

cp "$programs/hello.c" .
run 0 "$CLOUDABI_TRIPLE-cc" -o hello hello.c
cat > hello.yaml << 'END'
%TAG ! tag:nuxi.nl,2015:cloudabi/
---
!fd stdout
END
run 126 cloudabi-run hello < hello.yaml
expect 'without -e' 'Failed to start executable: Exec format error' "$(cat err)"
expect 'without -e, stdout' '' "$(cat out)"
run 0 cloudabi-run -e hello < hello.yaml
expect 'with -e' 'Hello, world!' "$(cat out)"
expect 'with -e, stderr' '' "$(cat err)"

# In each sandbox that can be asked for, and by the checks of paranoia.
for option in --sandbox=landlock --sandbox=off --paranoid; do
  run 0 cloudabi-run -e $option hello < hello.yaml
  expect "with $option" 'Hello, world!' "$(cat out)"
done

# The emulator is found beside cloudabi-run, wherever that was moved or linked to.
mkdir -p moved/bin
cp -r "$CLOUDABI_PREFIX/libexec" moved/
cp "$CLOUDABI_PREFIX/bin/cloudabi-run" moved/bin/
ln -s moved/bin/cloudabi-run link
for path in moved/bin/cloudabi-run ./link; do
  run 0 $path -e hello < hello.yaml
  expect "as $path" 'Hello, world!' "$(cat out)"
done

# Without SafeStack, optimized, linked in one go.
for flags in -fno-sanitize=safe-stack '-O2 -flto' -O0 -g; do
  run 0 "$CLOUDABI_TRIPLE-cc" $flags -o hello hello.c
  run 0 cloudabi-run -e hello < hello.yaml
  expect "compiled with $flags" 'Hello, world!' "$(cat out)"
done
finish
