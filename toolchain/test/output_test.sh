#!/bin/bash
# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause

# What executables look like: type, place, OSABI, segments, relocations.
. "${0%/*}/lib.sh"
make_sysroots

cat > data.c << 'END'
#include <stdio.h>
int target;
int *pointer = &target;
void unused(void) { puts("unused"); }
int main(void) { return *pointer; }
END
check_segments() { # FILE PAGE: segments begin at pages, in the file and in memory
  local line offset address
  while read -r offset address; do
    ((offset % $2 == address % $2)) || fail "segment at $offset and $address isn't aligned to $2"
    ((offset % $2 == 0)) || fail "segment at offset $offset shares a page"
  done < <("$bin/$X-readelf" -lW "$1" | awk '$1 == "LOAD" { print $2, $3 }')
}
for triple in $TRIPLES; do
  succeeds "$bin/$triple-cc" -O2 data.c -o data
  [ "$(byte data 7)" = 17 ] || fail "$triple: OSABI is $(byte data 7)"
  out=$("$bin/$triple-readelf" -hldrsW data)
  lacks "INTERP"
  lacks "(NEEDED)"
  lacks unused
  lacks TEXTREL
  case $triple in
    x86_64-*) machine=62 type=3; has R_X86_64_RELATIVE; has GNU_RELRO ;;
    aarch64-*) machine=183 type=3; has R_AARCH64_RELATIVE; has GNU_RELRO ;;
    riscv64-*) machine=243 type=3; has R_RISCV_RELATIVE; has GNU_RELRO ;;
    i686-*) machine=3 type=2; lacks "R_386"; has 0x00010000 ;;
    armv6-*) machine=40 type=2; lacks "R_ARM"; has 0x00010000; has 0x5000400 ;;
  esac
  [ "$(byte data 18)" = $machine ] || fail "$triple: machine is $(byte data 18)"
  [ "$(byte data 16)" = $type ] || fail "$triple: type is $(byte data 16)"
  [ $machine = 40 ] || has GNU_EH_FRAME
  [ $machine = 183 ] && check_segments data 65536 || check_segments data 4096
  [ $type = 2 ] || [ "$("$bin/$triple-readelf" -rW data | grep -c RELATIVE)" = 1 ] ||
    fail "$triple: not one relative relocation" "$out"

  succeeds "$bin/$triple-cc" -fPIE -pie data.c -o pie
  [ "$(byte pie 16)" = 3 ] || fail "$triple: -pie gave type $(byte pie 16)"
  succeeds "$bin/$triple-cc" -fno-pie -no-pie data.c -o fixed
  [ "$(byte fixed 16)" = 2 ] || fail "$triple: -no-pie gave type $(byte fixed 16)"
  succeeds "$bin/$triple-c++" -s hello.cc -o stripped
  [ "$(byte stripped 7)" = 17 ] || fail "$triple: OSABI of C++ is $(byte stripped 7)"
  out=$("$bin/$triple-nm" stripped 2>&1); has "no symbols"
  succeeds "$bin/$triple-cc" -r -nostdlib "prefix/$triple/lib/crt0.o" -o relocatable
  [ "$(byte relocatable 16)" = 1 ] || fail "$triple: -r gave type $(byte relocatable 16)"

  # The linker by itself marks executables too, and knows its format without an object that says it.
  succeeds "$bin/$triple-ld" "prefix/$triple/lib/crt0.o" --defsym main=0 -o plain
  [ "$(byte plain 7)" = 17 ] || fail "$triple: OSABI of ld is $(byte plain 7)"
  succeeds "$bin/$triple-ld" -r -b binary hello.c -o blob.o
  # Also where the name of the output stands in a response file, as build systems write long lines.
  echo "prefix/$triple/lib/crt0.o --defsym main=0 -o 'named elsewhere'" > response
  succeeds "$bin/$triple-ld" @response
  [ "$(byte 'named elsewhere' 7)" = 17 ] || fail "$triple: OSABI with a response file is $(byte 'named elsewhere' 7)"
  # Stripping and copying keep the mark.
  cp data copy
  succeeds "$bin/$triple-strip" copy
  [ "$(byte copy 7)" = 17 ] || fail "$triple: strip made OSABI $(byte copy 7)"
done

# A question to the linker leaves the program of another system alone that has the default name.
printf '\177ELF\002\001\001\003%8s\002\000' "" > a.out
for question in --version --help; do
  succeeds "$bin/$X-ld" $question
  succeeds "$bin/$X-cc" hello.c -Wl,$question
  [ "$(byte a.out 7)" = 3 ] || fail "$question made OSABI $(byte a.out 7) of a file that was there"
done
# Links to devices and the like are fine.
succeeds "$bin/$X-cc" hello.c -o /dev/null
# A failed link leaves no output, and no temporary file.
mkdir tmp
echo 'int missing(void); int main(void) { return missing(); }' > missing.c
TMPDIR=$work/tmp fails "$bin/$X-cc" missing.c -o missing
has "undefined symbol: missing"
[ ! -e missing ] || fail "a failed link left its output"
TMPDIR=$work/tmp succeeds "$bin/$X-cc" hello.c -o hello
[ -z "$(ls tmp)" ] || fail "temporary files are left" "$(ls tmp)"
fails "$bin/$X-cc" missing.c -Wl,-T,nowhere.ld
[ -z "$(ls tmp)" ] || fail "temporary files are left" "$(ls tmp)"
fails "$bin/$X-cc" hello.c -o nowhere/hello
