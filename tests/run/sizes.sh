#!/bin/bash
# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# A program pays for what it uses: how large the smallest ones are, stripped. The libraries that
# Makefiles for other systems name have to be there, and add nothing.
. "$(dirname "$0")/lib.sh"

# Instructions of four bytes and what they load beside take a page more, and so does finding data
# without an instruction for what is near (i686); where a page can be 64 KiB, three
# segments begin after what fills the one before, in the file too.
case $CLOUDABI_TRIPLE in
  armv6-* | i686-*) page=4 ;;
  aarch64-*) page=$((3 * 64)) ;;
  *) page=0 ;;
esac

size_of() {
  run 0 "$CLOUDABI_TRIPLE-cc" -O2 -o program "$programs/$1" -lm -lpthread -lrt -ldl
  run 0 "$CLOUDABI_TRIPLE-strip" program
  size=$(stat -c %s program)
  limit=$(($2 + page))
  [ "$size" -le $((limit * 1024)) ] || fail "$1 is $size bytes, which is more than $limit KiB"
  echo "$1: $size bytes"
  run 0 cloudabi-run -e program << END
$head
!fd stdout
END
  expect "$1" 'Hello, world!' "$(cat out)"
}

size_of hello-write.c 12
size_of hello.c 40
finish
