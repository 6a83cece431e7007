#!/bin/bash
# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause

# The options that ask where things are.
. "${0%/*}/lib.sh"
make_sysroot $X
cc=$bin/$X-cc
sysroot=$work/prefix/$X
ask() { succeeds "$cc" "$1"; is "$2"; }
ask -print-sysroot "$sysroot"
ask --print-sysroot "$sysroot"
ask -print-file-name=libc.a "$sysroot/lib/libc.a"
ask -print-file-name=crt0.o "$sysroot/lib/crt0.o"
ask -print-file-name=nothing nothing
ask -print-prog-name=ld "$bin/$X-ld"
ask -print-prog-name=objcopy "$bin/$X-objcopy"
ask -print-libgcc-file-name "$sysroot/lib/libcompiler_rt.a"
ask -print-target-triple $X
ask -dumpmachine $X
ask -dumpversion "$("$cc" -dM -E -x c /dev/null | sed -n 's/^#define __clang_version__ "\([0-9.]*\).*/\1/p')"
succeeds "$cc" -print-search-dirs
has "programs: =$bin:"
has "$sysroot/lib"
succeeds "$cc" -print-resource-dir
[ -e "$out/include/stddef.h" ] || fail "no headers of the compiler in" "$out"
succeeds "$cc" --sysroot=/other -print-sysroot
is /other
