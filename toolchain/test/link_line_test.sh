#!/bin/bash
# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause

# The link line of each target, and what the options do to it.
. "${0%/*}/lib.sh"
make_sysroots
touch hello.o script.ld

for triple in $TRIPLES; do
  lib=$work/prefix/$triple/lib
  case $triple in
    x86_64-*) format=elf_x86_64 place="-pie --no-dynamic-linker" page=0x1000 ;;
    aarch64-*) format=aarch64linux place="-pie --no-dynamic-linker" page=0x10000 ;;
    riscv64-*) format=elf64lriscv place="-pie --no-dynamic-linker" page=0x1000 ;;
    i686-*) format=elf_i386 place=--image-base=0x10000 page=0x1000 ;;
    armv6-*) format=armelf_linux_eabi place=--image-base=0x10000 page=0x1000 ;;
  esac
  common="-m $format -static $place --gc-sections --eh-frame-hdr -z relro"
  common+=" -z separate-loadable-segments -z max-page-size=$page -z common-page-size=$page -o a.out"
  common+=" --sysroot=$work/prefix/$triple $lib/crt0.o $lib/crtbegin.o"
  succeeds "$bin/$triple-cc" -### hello.o
  job 1
  is " $bin/$triple-ld $common -L$lib hello.o -lc -lcompiler_rt $lib/crtend.o"
  succeeds "$bin/$triple-c++" -### hello.o -Lmine -lfoo -o hello
  job 1
  is " $bin/$triple-ld ${common/a.out/hello} -Lmine -L$lib hello.o -lfoo -lc++ -lc++abi -lunwind -lc -lcompiler_rt $lib/crtend.o"
done

line() { # OPTION...: the link line with these options
  succeeds "$bin/$X-c++" -### hello.o "$@"
  job 1
}
line -nostdlib; lacks crt0.o; lacks -lc; lacks crtend.o
line -nostartfiles; lacks crt0.o; lacks crtend.o; has "-lc++ -lc++abi -lunwind -lc -lcompiler_rt"
line -nodefaultlibs; has crt0.o; lacks " -lc"; lacks -lunwind
line -nostdlib++; has "hello.o -lc -lcompiler_rt"
line -nolibc; has "-lunwind -lcompiler_rt"
line -unwindlib=none; has "-lc++abi -lc"
line -gz; has "--compress-debug-sections=zlib"
line -gz=none; has "--compress-debug-sections=none"
line -g; lacks compress
line -r; has "hello.o -r"; lacks crt0.o; lacks gc-sections; lacks -lc
line -s; has " -s "
line -T script.ld; has "-T script.ld"
line -e entry -u symbol; has "-e entry"; has "-u symbol"
line -z now -Wl,--wrap=f,--wrap=g -Xlinker --stats; has "hello.o -z now --wrap=f --wrap=g --stats"
line -no-pie; has --image-base=0x10000; lacks " -pie"
line -Lone -Ltwo; has "-Lone -Ltwo -L$work"
line -O3 -flto; has --lto-O3
line -Os -flto=thin -flto-jobs=2; has --lto-O2; has --thinlto-jobs=2
line -static -pthread -rdynamic -fuse-ld=lld -stdlib=libc++ -rtlib=compiler-rt -Werror
line --sysroot=/other; has "/other/lib/crt0.o"; has "-L/other/lib"
line -v; has --verbose
line -fprofile-instr-generate -noprofilelib; line -fprofile-instr-generate -nostdlib; line --coverage
out=$("$bin/i686-unknown-cloudabi-cc" -### -pie hello.o 2>&1); job 1; has " -pie "; lacks image-base

fails "$bin/$X-cc" -shared hello.o; has "CloudABI has none"; lines 1
fails "$bin/$X-cc" -fuse-ld=bfd hello.o; has "-fuse-ld=bfd"; lines 1
fails "$bin/$X-cc" --ld-path=/usr/bin/ld hello.o; has "--ld-path"; lines 1
fails "$bin/$X-c++" -stdlib=libstdc++ hello.o; has "libc++"; lines 1
fails "$bin/$X-cc" -rtlib=libgcc hello.o; has "compiler-rt"; lines 1
fails "$bin/$X-cc" -fprofile-instr-generate hello.o; has "writes profiles"; lines 1
fails "$bin/$X-cc" -fprofile-generate hello.o; has "writes profiles"; lines 1
fails "$bin/$X-cc" --target=x86_64-linux-gnu hello.c; has "for CloudABI only"; lines 1
fails "$bin/$X-cc" -m32 hello.c; has "no target of CloudABI"; lines 1

# What -### prints can be run.
"$bin/$X-cc" -c hello.c -o hello.o
"$bin/$X-cc" -### hello.o -o again 2>&1 | grep -E '^ "' > command
succeeds sh ./command
[ -x again ] || fail "the printed command linked nothing"
