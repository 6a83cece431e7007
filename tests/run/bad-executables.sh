#!/bin/bash
# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# Files that aren't programs for this machine are refused with a reason, and nothing crashes.
. "$(dirname "$0")/lib.sh"
compile hello.c
printf '%s\n!fd stdout\n' "$head" > hello.yaml

refused() {
  run 126 cloudabi-run -e "$2" < hello.yaml
  case $(cat err) in
    'Failed to start executable: Exec format error: '?*) ;;
    *) fail "$1: $(cat err)" ;;
  esac
  expect "$1: output" '' "$(cat out)"
}

# Where the fields are that get bad values, by ELF's class, and an address that no program can have.
case $(od -An -t u1 -j 4 -N 1 hello) in
  *2) other_class='\x01' word=8 phoff=32 phnum=56 table=64 size=56 offset=8 address=16 memory=40
    above='\x00\xf0\xff\xff\x00\xf0\xff\x7f' ;;
  *1) other_class='\x02' word=4 phoff=28 phnum=44 table=52 size=32 offset=4 address=8 memory=20
    above='\x00\xf0\xff\xff' ;;
esac
# The highest bytes of a word: a text of eight, cut to as many as a word has.
word_of() { printf %s "${1: -$((4 * word))}"; }

# Replaces bytes at an offset.
patch_bytes() { printf "$3" | dd of="$1" bs=1 seek="$2" conv=notrunc status=none; }

cp "$(type -P true)" linux
refused 'a Linux program' ./linux
: > empty
refused 'an empty file' ./empty
echo '#!/bin/sh' > script
refused 'a script' ./script
head -c 40 hello > short
refused 'half a header' ./short
head -c 100 hello > short
refused 'no program headers' ./short
head -c 5000 hello > short
refused 'no segments' ./short

cp hello other
patch_bytes other 18 '\x15\x00'
refused 'another machine' ./other
cp hello other
patch_bytes other 4 "$other_class"
refused 'the other class' ./other
cp hello other
patch_bytes other 7 '\x03'
refused "Linux's ABI" ./other
cp hello other
patch_bytes other 16 '\x01\x00'
refused 'an object file' ./other
cp hello other
patch_bytes other 24 "$(word_of '\xff\xff\xff\xff\xff\xff\xff\xff')"
refused 'an entry point nowhere' ./other
cp hello other
patch_bytes other $phoff "$(word_of '\xf0\xff\xff\xff\xff\xff\xff\xff')"
refused 'program headers nowhere' ./other
cp hello other
patch_bytes other $phnum '\xff\xff'
refused '65535 program headers' ./other

# Each program header in turn gets a size that overflows, and an address over everything.
headers=$(od -An -t u1 -j $phnum -N 1 hello)
for ((i = 0; i < headers; ++i)); do
  header=$((table + size * i))
  type=$(od -An -t u4 -j $header -N 4 hello)
  [ "$((type))" = 1 ] || continue
  cp hello other
  patch_bytes other $((header + memory)) "$(word_of '\xff\xff\xff\xff\xff\xff\xff\xff')"
  refused "segment $i: memory size that overflows" ./other
  cp hello other
  patch_bytes other $((header + address)) "$above"
  refused "segment $i: address over everything" ./other
  cp hello other
  patch_bytes other $((header + offset)) "$(word_of '\x00\x00\x00\x00\x00\xf0\xff\x7f')"
  refused "segment $i: offset behind the file" ./other
done
run 0 cloudabi-run -e ./hello < hello.yaml
# What isn't a file isn't waited for.
mkfifo fifo
run 126 timeout 20 cloudabi-run -e ./fifo < hello.yaml
expect 'a FIFO' 'Failed to start executable: ./fifo: Permission denied' "$(cat err)"
finish
