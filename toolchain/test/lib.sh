# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
# What the tests of the toolchain share. A test sources this file, which leaves it in a fresh folder
# with a copy of the toolchain in prefix/ and, for each target, a system of a few lines in the place
# of the real one: what is tested is the driver. A failed check says what it saw and goes on; the
# test fails at its end.
set -u

TRIPLES="x86_64-unknown-cloudabi aarch64-unknown-cloudabi i686-unknown-cloudabi armv6-unknown-cloudabi-eabihf riscv64-unknown-cloudabi"
TOOLS="cc c++ clang clang++ cpp ld ar nm ranlib objdump objcopy readelf size strip strings addr2line c++filt"
X=x86_64-unknown-cloudabi

: "${TOOLCHAIN_PREFIX:?is where the toolchain lies}"
work=$(mktemp -d)
failures=0
trap 'status=$?; rm -rf "$work"; [ $failures = 0 ] || { echo "$failures checks failed"; status=1; }; exit $status' EXIT
# Settings of the person who tests are none of the test's.
unset CPATH C_INCLUDE_PATH CPLUS_INCLUDE_PATH LIBRARY_PATH CCC_OVERRIDE_OPTIONS
cd "$work" || exit 1
mkdir -p prefix/bin
cp "$TOOLCHAIN_PREFIX/bin/cloudabi-toolchain" prefix/bin/
for triple in $TRIPLES; do
  for tool in $TOOLS; do
    cp -P "$TOOLCHAIN_PREFIX/bin/$triple-$tool" prefix/bin/ || exit 1
  done
done
mkdir prefix/share
cp -r "$TOOLCHAIN_PREFIX/share/cmake" prefix/share/
bin=$work/prefix/bin

fail() {
  echo "FAIL: $1"
  [ -z "${2:-}" ] || sed 's/^/    /' <<< "$2"
  failures=$((failures + 1))
}

# succeeds COMMAND..., fails COMMAND...: the output is left in $out.
succeeds() { out=$("$@" 2>&1) || fail "exit status $?: $*" "$out"; }
fails() { ! out=$("$@" 2>&1) || fail "succeeded: $*" "$out"; }
# has WORDS: $out has them; lacks WORDS: it hasn't. is TEXT: that is all.
has() { grep -qF -e "$1" <<< "$out" || fail "no '$1' in:" "$out"; }
lacks() { ! grep -qF -e "$1" <<< "$out" || fail "'$1' in:" "$out"; }
is() { [ "$out" = "$1" ] || fail "not '$1' but:" "$out"; }
lines() { [ "$(wc -l <<< "$out")" = "$1" ] || fail "not $1 lines:" "$out"; }

# job NUMBER: leaves only that command of -### in $out, its words unquoted.
job() { out=$(grep -E '^ "' <<< "$out" | sed -n "$1p" | sed 's/"//g'); }

# byte FILE OFFSET: that byte, in decimal.
byte() { od -An -tu1 -j "$2" -N 1 "$1" | tr -d ' '; }

make_sysroot() {
  local triple=$1 folder=prefix/$1
  mkdir -p "$folder/lib" "$folder/include/c++/v1"
  cat > "$folder/include/stdio.h" << 'END'
#ifdef __cplusplus
extern "C"
#endif
int puts(const char *);
END
  echo 'struct string { const char *text; };' > "$folder/include/c++/v1/string"
  echo 'int main(void); void _start(void) { main(); for (;;); }' > start.c
  cat > libc.c << 'END'
_Thread_local void *__safestack_unsafe_stack_ptr;
unsigned long __stack_chk_guard;
int puts(const char *text) { return text[0]; }
void fill(char *text) { text[0] = 0; }
void __stack_chk_fail(void) { for (;;); }
void __aeabi_read_tp(void) {}
END
  local cc="$bin/$triple-cc -O2 -ffreestanding -fno-sanitize=safe-stack"
  $cc -c start.c -o "$folder/lib/crt0.o"
  $cc -c -x c /dev/null -o "$folder/lib/crtbegin.o"
  cp "$folder/lib/crtbegin.o" "$folder/lib/crtend.o"
  $cc -c libc.c -o libc.o
  "$bin/$triple-ar" rcs "$folder/lib/libc.a" libc.o
  for library in c++ c++abi unwind compiler_rt; do
    "$bin/$triple-ar" rcs "$folder/lib/lib$library.a"
  done
}
make_sysroots() { for triple in $TRIPLES; do make_sysroot "$triple"; done; }

cat > hello.c << 'END'
#include <stdio.h>
int main(void) { return puts("Hello"); }
END
cat > hello.cc << 'END'
#include <string>
#include <stdio.h>
int main() { return puts(string{"Hello"}.text); }
END
