#!/bin/bash
# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause

# A target whose sysroot isn't built says so in one line; what needs no sysroot works all the same.
. "${0%/*}/lib.sh"
for triple in $TRIPLES; do
  cc=$bin/$triple-cc
  fails "$cc" hello.c -o hello
  lines 1
  has "$triple-cc: error: the sysroot of $triple isn't built: there is no $work/prefix/$triple/lib/crt0.o"
  touch hello.o
  fails "$bin/$triple-c++" hello.o
  lines 1
  fails "$cc" -nostartfiles hello.o; has "lib/libc.a"; lines 1
  fails "$cc" nowhere.o; lacks sysroot
  fails "$cc" -c hello.c
  has "'stdio.h' file not found"
  has "the sysroot of $triple isn't built"

  echo 'int f(void) { return __CloudABI__; }' > free.c
  succeeds "$cc" -c free.c -o free.o
  succeeds "$cc" -c -nostdinc free.c -o free.o
  echo '#include <stddef.h>' > own.c
  succeeds "$cc" -c -ffreestanding own.c -o own.o
  succeeds "$cc" -nostdlib -Wl,-e,f free.o -o free
  succeeds "$cc" -r free.o -o more.o
  succeeds "$bin/$triple-ar" rcs libfree.a free.o
  for option in -print-sysroot -print-file-name=libc.a -print-search-dirs --version --help; do
    succeeds "$cc" $option
  done
  succeeds "$cc" -### hello.c
  has "$work/prefix/$triple/lib/crt0.o"
done
