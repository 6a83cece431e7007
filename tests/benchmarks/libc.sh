#!/bin/sh
# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# libc.sh [--smoke] PREFIX WORKDIR: measures functions of our C library, in the emulator, against
# this machine's glibc and against musl (where Debian's musl-tools is installed), in turns: the same
# source, compiler and options. Prints nanoseconds per call and the ratios, each the least of all
# rounds, as other work on the machine can only add time; then their geometric means.
set -eu

smoke=0 rounds=5
if [ "$1" = --smoke ]; then smoke=1 rounds=1; shift; fi
prefix=$(cd "$1" && pwd)
mkdir -p "$2/libc-files"
work=$(cd "$2" && pwd)
here=$(cd "$(dirname "$0")" && pwd)
triple=x86_64-unknown-cloudabi
musl=/usr/lib/x86_64-linux-musl
options="-O2 -fno-builtin -D_GNU_SOURCE"

"$prefix/bin/$triple-cc" $options "$here"/programs/libc/*.c -o "$work/libc-ours"
clang-19 $options -static -pthread "$here"/programs/libc/*.c -lm -o "$work/libc-glibc"
if [ -e $musl/libc.a ]; then
  clang-19 $options -nostdlibinc -isystem /usr/include/x86_64-linux-musl -static -nostdlib \
    $musl/crt1.o $musl/crti.o "$here"/programs/libc/*.c $musl/libc.a \
    "$(clang-19 -print-libgcc-file-name)" $musl/crtn.o -o "$work/libc-musl"
else
  echo "musl: left out: $musl/libc.a doesn't exist; apt-get install musl-tools brings it"
fi
cat > "$work/libc.yaml" << EOF_
%TAG ! tag:nuxi.nl,2015:cloudabi/
---
directory: !file
  path: $work/libc-files
out: !fd stdout
smoke: $smoke
EOF_
for round in $(seq $rounds); do
  "$prefix/bin/cloudabi-run" -e --config "$work/libc.yaml" "$work/libc-ours" > "$work/libc-lines"
  sed "s/^/ours /" "$work/libc-lines"
  for other in glibc musl; do
    [ ! -e "$work/libc-$other" ] || "$work/libc-$other" "$work/libc-files" $smoke | sed "s/^/$other /"
  done
done > "$work/libc"
awk '
  !($2 in known) { known[$2] = 1; names[++count] = $2 }
  !(($1, $2) in least) || $3 < least[$1, $2] { least[$1, $2] = $3 }
  # against OTHER NAME: the ratio as text, "-" where it was too short to be measured.
  function against(other, name,   ratio) {
    if (least[other, name] <= 0 || least["ours", name] <= 0)
      return "-"
    ratio = least["ours", name] / least[other, name]
    logs[other] += log(ratio); ++rows[other]
    slower[other] += ratio > 1.5
    return sprintf("%.2f", ratio)
  }
  END {
    printf "%-26s %12s %12s %12s %8s %8s\n", "", "ours, ns", "glibc, ns", "musl, ns", "/glibc", "/musl"
    for (i = 1; i <= count; ++i) {
      name = names[i]
      if (!(("ours", name) in least)) { print name ": missing from ours"; failed = 1 }
      printf "%-26s %12.1f %12.1f %12.1f %8s %8s\n", name, least["ours", name], least["glibc", name],
             least["musl", name], against("glibc", name), against("musl", name)
    }
    for (other in rows)
      printf "geometric mean of %d rows against %s: %.2f; slower than 1.5 times: %d\n", rows[other],
             other, exp(logs[other] / rows[other]), slower[other]
    exit failed
  }' "$work/libc"
