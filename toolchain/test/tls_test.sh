#!/bin/bash
# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause

# Thread-local variables and SafeStack's pointer are reached through the word at %fs:0 (%gs:0), in
# any way of compiling them, because the segment's base is the system's.
. "${0%/*}/lib.sh"
make_sysroots

cat > tls.c << 'END'
void fill(char *);
_Thread_local int mine;
static _Thread_local int hidden = 3;
extern _Thread_local int other __attribute__((weak));
_Thread_local int other;
int *address(void) { return &mine; }
int main(void) {
  char text[100];
  fill(text);
  return mine++ + hidden++ + other + text[0];
}
END

direct() { # which instructions add to the segment's base
  "$bin/$1-objdump" -d --no-show-raw-insn "$2" | grep -E '%[fg]s:' | grep -vE '%[fg]s:(0x0)?(,|$)'
}
for triple in $X i686-unknown-cloudabi; do
  for options in "" -O2 -Os "-O2 -fPIC" "-O2 -fno-pie" "-O2 -flto" "-O2 -flto=thin" \
    "-O2 -ftls-model=initial-exec" "-O2 -fstack-protector-all" "-O2 -fno-sanitize=safe-stack"; do
    # shellcheck disable=SC2086
    succeeds "$bin/$triple-cc" $options tls.c -o tls
    out=$("$bin/$triple-objdump" -d --no-show-raw-insn tls)
    grep -qE '%[fg]s:(0x0)?,' <<< "$out" || fail "no access through the word ($triple $options)" "$out"
    found=$(direct "$triple" tls)
    [ -z "$found" ] || fail "direct access ($triple $options)" "$found"
  done
done
out=$("$bin/aarch64-unknown-cloudabi-cc" -O2 -S tls.c -o -)
has TPIDR_EL0
lacks __emutls
lacks tlsdesc
out=$("$bin/armv6-unknown-cloudabi-eabihf-cc" -O2 -S tls.c -o -)
lacks __emutls
has TPOFF
out=$("$bin/riscv64-unknown-cloudabi-cc" -O2 -S tls.c -o -)
lacks __emutls
has %tprel_lo

# Local-exec: neither calls nor a table.
out=$("$bin/$X-cc" -O2 -fPIC -c tls.c -o tls.o && "$bin/$X-readelf" -r tls.o)
lacks TLSGD
lacks TLSLD
has TPOFF32
