#!/bin/bash
# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause

# What the compiler proper is told: definitions, folders, SafeStack and the other defaults.
. "${0%/*}/lib.sh"
make_sysroots
resource=$("$bin/$X-cc" -print-resource-dir)

for triple in $TRIPLES; do
  include=$work/prefix/$triple/include
  succeeds "$bin/$triple-c++" -### -c -O2 hello.cc
  job 1
  has "-triple $triple "
  has "-D__CloudABI__=1"
  has "-fsanitize=safe-stack"
  has "-ffunction-sections -fdata-sections"
  has "-ftls-model=local-exec"
  lacks -fmath-errno
  lacks -femulated-tls
  lacks -fno-use-init-array
  has "-nostdsysteminc -internal-isystem"
  has "-internal-isystem $include/c++/v1"
  has "-internal-isystem $resource/include -internal-externc-isystem $include "
  lacks /usr/include
  case $triple in
    x86_64-*) has "-mrelocation-model pic -pic-level 2 -pic-is-pie"; has -mno-tls-direct-seg-refs
      has -mframe-pointer=none; has -funwind-tables=2 ;;
    aarch64-*) has "-pic-is-pie"; has -mframe-pointer=non-leaf; has -funwind-tables=2 ;;
    riscv64-*) has "-pic-is-pie"; has "-target-feature +d"; has "-target-abi lp64d"; has -funwind-tables=2 ;;
    i686-*) has "-mrelocation-model static"; has -mno-tls-direct-seg-refs; has -mframe-pointer=none
      has "-target-cpu pentium4"; has -funwind-tables=2 ;;
    armv6-*) has "-mrelocation-model static"; has "-target-cpu arm1136jf-s"; has "-mfloat-abi hard"
      has "-target-feature +v6k -target-feature +read-tp-tpidrurw"; has -mframe-pointer=none ;;
  esac
  succeeds "$bin/$triple-cc" -dM -E -x c /dev/null
  has "#define __CloudABI__ 1"
  has "#define __ELF__ 1"
  has "#define __STDC_ISO_10646__ 201206L"
  has "#define __STDC_UTF_16__ 1"
  lacks linux
  lacks __unix
  succeeds "$bin/$triple-cc" -c hello.c -o hello.o
  succeeds "$bin/$triple-c++" -c hello.cc -o hello.o
done

line() { succeeds "$bin/$X-c++" -### -c hello.cc "$@"; job 1; }
line; has -mframe-pointer=all
line -O2 -fno-omit-frame-pointer; has -mframe-pointer=all
line -fno-pie; has "-mrelocation-model static"
line -fPIC; has "-pic-level 2"; lacks -pic-is-pie
line -fno-function-sections -fno-data-sections; lacks -sections
line -ftls-model=initial-exec; has -ftls-model=initial-exec; lacks local-exec
line -fmath-errno; has -fmath-errno
line -fno-sanitize=safe-stack; lacks safe-stack
line -fno-sanitize=all; lacks safe-stack
line -fno-sanitize=safe-stack -fsanitize=safe-stack; has -fsanitize=safe-stack
line -fsanitize=undefined; has safe-stack; has shift-exponent
line -nostdinc; lacks -isystem
line -nostdinc++; lacks c++/v1; has "$work/prefix/$X/include"
line -nostdlibinc; lacks "$work/prefix/$X/include"; has "$resource/include"
line -nobuiltininc; lacks "$resource/include"
line -stdlib++-isystem /mine; has "-internal-isystem /mine"; lacks c++/v1
line --sysroot=/other; has "/other/include/c++/v1"; has "-internal-externc-isystem /other/include"
line -U__CloudABI__; has "-D__CloudABI__=1"
out=$("$bin/$X-cc" -U__CloudABI__ -dM -E -x c /dev/null); lacks __CloudABI__

fails "$bin/$X-cc" -fsanitize=undefined -fsanitize-minimal-runtime -c hello.c; has "add -fno-sanitize=safe-stack"; lines 1
fails "$bin/$X-cc" -fsanitize=safe-stack -fsanitize-minimal-runtime -c hello.c; has "not allowed with '-fsanitize=safe-stack'"; lines 1
line -fsanitize=undefined -fsanitize-minimal-runtime -fno-sanitize=safe-stack; has -fsanitize-minimal-runtime; lacks safe-stack
fails "$bin/$X-cc" -fsanitize=address -c hello.c; has "unsupported option '-fsanitize=address'"

# SafeStack in code: an array lies on the other stack, and the choice is a macro.
echo 'void fill(char *); int f(void) { char text[100]; fill(text); return text[0]; }' > array.c
for triple in $TRIPLES; do
  succeeds "$bin/$triple-cc" -O2 -S array.c -o -
  has __safestack_unsafe_stack_ptr
  succeeds "$bin/$triple-cc" -O2 -S -fno-sanitize=safe-stack array.c -o -
  lacks __safestack
  succeeds "$bin/$triple-cc" -O2 -S -fno-sanitize=safe-stack -fstack-protector-all array.c -o -
  has __stack_chk_guard
  lacks fs:40
  lacks gs:20
done
