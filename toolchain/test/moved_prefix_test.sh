#!/bin/bash
# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause

# The prefix can be moved, copied and linked to; nothing of the old place remains.
. "${0%/*}/lib.sh"
make_sysroot $X
mkdir -p "other place"
mv prefix "other place/moved"
ln -s "other place/moved" link
mkdir names
for tool in cc c++ ld; do ln -s "$work/link/bin/$X-$tool" names/; done

for folder in "other place/moved/bin" link/bin names; do
  succeeds "$folder/$X-c++" hello.cc -o hello
  succeeds "$folder/$X-cc" hello.c -o hello
  succeeds "$folder/$X-cc" -### hello.c
  lacks "$work/prefix"
  has "$work/other place/moved/$X/lib/crt0.o"
done
PATH=$work/names:$PATH succeeds $X-cc hello.c -o hello
PATH=$work/names:$PATH succeeds $X-c++ -print-sysroot
is "$work/other place/moved/$X"
cd names && succeeds ./$X-cc ../hello.c -o hello
