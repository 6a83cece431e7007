#!/bin/bash
# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# Executables that older toolchains have made load and run. LLVM had a target for CloudABI up to
# version 16; Debian has 14. It is laid out here as those toolchains were, and compiles with what it
# chose by itself: programs against today's C library, and some against none, which do by themselves
# what the C library of those years did when a program or a thread began.
. "$(dirname "$0")/lib.sh"

architecture=${CLOUDABI_TRIPLE%%-*}
older=/usr/lib/llvm-14
[ -d "$programs/older/arch/$architecture" ] || skip "no older toolchain knew $CLOUDABI_TRIPLE"
"$older/bin/clang" --target="$CLOUDABI_TRIPLE" -dM -E -x c /dev/null 2> /dev/null | grep -q __CloudABI__ ||
  skip 'there is no clang 14: install clang-14'
[ -x /usr/bin/ld.lld-14 ] || skip 'there is no LLD 14: install lld-14'

# Compiler, linker and sysroot where each looked for the others.
unset LIBRARY_PATH CPATH C_INCLUDE_PATH CPLUS_INCLUDE_PATH
resource=lib/clang/$(basename "$("$older/bin/clang" -print-resource-dir)")
mkdir -p bin "$resource"
cp "$older/bin/clang" bin/
ln -s "$older/$resource/include" "$resource/include"
ln -s "$CLOUDABI_PREFIX/$CLOUDABI_TRIPLE" .
for name in cc c++; do ln -s clang "bin/$CLOUDABI_TRIPLE-$name"; done
ln -s /usr/bin/ld.lld-14 "bin/$CLOUDABI_TRIPLE-ld"
cc=$PWD/bin/$CLOUDABI_TRIPLE-cc

# The file type that these toolchains chose, and CloudABI's mark.
case $architecture in x86_64 | aarch64) type=DYN ;; *) type=EXEC ;; esac
check_file() {
  local header
  header=$("$CLOUDABI_TRIPLE-readelf" -h "$1")
  expect_part "the type of $1" " $type " "$(grep Type: <<< "$header") "
  expect_part "the system of $1" 'CloudABI' "$(grep OS/ABI <<< "$header")"
}

# Without a C library. LLD has placed executables that have one place at 0x10000, as the interface
# says, and later elsewhere.
facts='the descriptor|51 calls|relocations and constructors|variables of the first thread
its unsafe stack|the time of day|a sleep|takes its time|random bytes|no memory to write code to
a thread begins|the thread has its own variables|the thread'\''s argument|the thread'\''s unsafe stack
the thread ends|its variables were its own|additions under the lock'
facts=$(tr '|' '\n' <<< "$facts" | sed 's/$/: yes/')
for options in '-O0' '-O2' '-Os -Wl,--image-base=0x10000'; do
  # shellcheck disable=SC2086
  run 0 "$cc" $options -Wall -Werror -ffreestanding -nostdlib -nostartfiles \
    -I"$programs/older/arch/$architecture" "$programs"/older/*.c \
    $(find "$programs/older/arch/$architecture" -name '*.c') -o alone
  check_file alone
  run 7 cloudabi-run -e alone <<< "$head
!fd stdout"
  expect "compiled with $options" "$facts" "$(cat out)"
done

# With the C library: the same source compiled by today's compiler says the same.
same() { # SOURCE STATUS [LINE...], of the configuration
  local source=$1 status=$2 compiler=cc
  shift 2
  case $source in *.cc) compiler=c++ ;; esac
  # shellcheck disable=SC2086
  run 0 "bin/$CLOUDABI_TRIPLE-$compiler" -O2 $options "$programs/$source" -o old
  run 0 "$CLOUDABI_TRIPLE-$compiler" -O2 "$programs/$source" -o new
  check_file old
  printf '%s\n' "$head" "$@" > same.yaml
  run "$status" cloudabi-run -e new < same.yaml
  mv out expected
  run "$status" cloudabi-run -e old < same.yaml
  [ -s expected ] || fail "$source says nothing"
  cmp expected out || fail "$source says something else"
}
options=
same hello.c 0 '!fd stdout'
# It computes what more digits in between would change, which the older i686, without SSE2, had.
[ "$architecture" != i686 ] || options=-march=pentium4
same cross-argdata-write.c 0 '!fd stdout'
options=
same ends.cc 3 'out: !fd stdout' 'how: exit'
same older/exceptions.cc 5 '!fd stdout'

# On files and with threads, at each level of optimization and at link time.
echo text > file
mkdir folder
for options in '' -Os '-O2 -fno-sanitize=safe-stack' '-O3 -fstack-protector-all'; do
  # shellcheck disable=SC2086
  run 0 "$cc" $options "$programs/files.c" -o files
  run 0 cloudabi-run -e files << END
$head
output: !fd stdout
steps:
- [read, !file {path: file}]
- [create, !file {path: folder}, new]
- [stat, !file {path: folder}, new]
- [unlink, !file {path: folder}, new]
- [open, !file {path: folder}, ../file]
END
  expect "files compiled with '$options'" 'read: ok
create new: ok
stat new: ok
unlink new: ok
open ../file: ENOTCAPABLE' "$(cat out)"
done
finish
