#!/bin/bash
# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause

# Ways to name what is compiled, and what comes out.
. "${0%/*}/lib.sh"
make_sysroot $X
cc=$bin/$X-cc

out=$(printf '#include <stdio.h>\nint main(void) { return puts("x"); }\n' | "$cc" -x c - -o stdin 2>&1) || fail "stdin" "$out"
[ -x stdin ] || fail "nothing was made of standard input"
out=$(echo 'int x = __CloudABI__;' | "$bin/$X-cpp" - 2>&1); has "int x = 1;"
succeeds "$bin/$X-cpp" hello.c; has "int puts"

echo 'int one(void) { return 1; }' > one.c
echo 'extern "C" int one(); extern "C" int puts(const char *); int main() { return one() + puts(""); }' > two.cc
succeeds "$bin/$X-c++" -x c one.c -x none two.cc -o several
[ -x several ] || fail "several files"
succeeds "$cc" -c one.c two.cc
[ -e one.o ] && [ -e two.o ] || fail "-c with several files"
echo "-c 'one.c' -o response.o" > arguments
succeeds "$cc" @arguments
[ -e response.o ] || fail "response file"
succeeds "$cc" -c one.c -MD -MF one.d -MT target
out=$(cat one.d); is "target: one.c"
succeeds "$cc" -MM hello.c; is "hello.o: hello.c"
succeeds "$cc" -M hello.c; has "$work/prefix/$X/include/stdio.h"
succeeds "$cc" -S hello.c -o -; has main:
succeeds "$cc" -emit-llvm -S hello.c -o -; has 'target triple = "x86_64-unknown-cloudabi"'; has safestack
succeeds "$cc" -save-temps hello.c -o saved; [ -e hello.i ] && [ -e hello.s ] || fail -save-temps
succeeds "$cc" -fsyntax-only hello.c; is ""
succeeds "$cc" -x c-header hello.c -o hello.h.pch
succeeds "$cc" --emit-static-lib one.c -o libone.a
succeeds "$bin/$X-nm" libone.a; has "T one"
# A library that is there is replaced, not added to.
succeeds "$cc" -### --emit-static-lib hello.c -o libone.a
succeeds "$bin/$X-nm" libone.a; has "T one"
succeeds "$cc" --emit-static-lib hello.c -o libone.a
succeeds "$bin/$X-nm" libone.a; has "T main"; lacks "T one"

# Assembly, with and without the preprocessor, with debug information and options.
printf '.globl f\nf: mov $VALUE, %%eax\n ret\n' > value.S
succeeds "$cc" -DVALUE=7 -g -c value.S -o value.o
succeeds "$bin/$X-objdump" -d value.o; has '$0x7'
succeeds "$bin/$X-readelf" -SW value.o; has .debug_line
printf '.globl f\nf: .long VALUE\n.include "more.inc"\n' > plain.s
echo '.long 8' > more.inc
succeeds "$cc" -Wa,--defsym,VALUE=9 -Wa,-I. -c plain.s -o plain.o
out=$(od -An -tx4 -j 64 -N 8 plain.o); has "00000009 00000008"
succeeds "$cc" -fno-integrated-as -c plain.s -Wa,--defsym,VALUE=9 -o plain.o
echo 'bogus' > wrong.s
fails "$cc" -c wrong.s -o wrong.o
has "wrong.s:1:1: error: invalid instruction mnemonic 'bogus'"
[ ! -e wrong.o ] || fail "a failed assembly left its output"
mkdir folder
fails "$cc" -c plain.s -o folder; has "Is a directory"
[ -d folder ] || fail "a failed assembly removed what it couldn't write to"
for triple in $TRIPLES; do
  echo 'nop' > nop.s
  succeeds "$bin/$triple-cc" -c nop.s -o nop.o
done

# Link-time optimization, also with objects in archives and mixed kinds.
echo 'int one(void); int main(void) { return one(); }' > main.c
for kind in full thin; do
  for triple in $X; do
    succeeds "$bin/$triple-cc" -O2 -flto=$kind -c one.c -o one.bc
    rm -f libone.a
    succeeds "$bin/$triple-ar" rcs libone.a one.bc
    succeeds "$bin/$triple-nm" libone.a; has "T one"
    succeeds "$bin/$triple-cc" -O2 -flto=$kind main.c libone.a -o lto
    succeeds "$bin/$triple-nm" lto; lacks one
    [ "$(byte lto 7)" = 17 ] || fail "OSABI with LTO"
  done
done

# Errors: exit status 1, a message with the place; the rest is done.
echo 'int x = ;' > wrong.c
fails "$cc" -c wrong.c; has "wrong.c:1:9: error:"
"$cc" -c wrong.c 2> /dev/null; [ $? = 1 ] || fail "exit status of an error"
[ ! -e wrong.o ] || fail "a failed compilation left its output"
fails "$cc" -c nowhere.c; has "no such file or directory: 'nowhere.c'"
fails "$cc"; has "no input files"
fails "$cc" --no-such-option -c one.c; has "--no-such-option"
fails "$cc" -Werror -Wall -c -x c - <<< 'static int f(void) { return 1; }'; has -Wunused-function
fails "$cc" -mllvm -no-such-thing -c one.c
succeeds "$cc" -c -Wall -Werror one.c -o one.o
fails "$cc" -Werror -c one.c -lfoo; has "unused"
fails "$cc" @nowhere
# Options that the driver's parts look at in lists of their own aren't unused.
succeeds "$bin/$X-c++" -Werror -fno-rtti -fno-exceptions -fno-threadsafe-statics -c two.cc -o two.o
succeeds "$bin/$X-c++" -Werror -frtti -fexceptions -std=c++20 -g -O2 -c two.cc -o two.o
succeeds "$bin/$X-c++" -Werror -stdlib=libc++ -c two.cc -o two.o

# A crash of the compiler is reported, with a status of its own, and leaves nothing behind.
mkdir -p tmp
echo '#pragma clang __debug crash' > crash.c
TMPDIR=$work/tmp fails "$cc" crash.c -o crash
has "needs the source after preprocessing"
[ -z "$(ls tmp)" ] && [ ! -e crash ] || fail "a crash left files" "$(ls tmp)"
