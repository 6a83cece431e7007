#!/bin/sh
# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# allocators.sh SOURCES: runs allocators.cc on this machine with the candidates for malloc(), in
# turns, so that other work on the machine hits all of them. SOURCES holds mimalloc/ and llvm/ (with
# compiler-rt/lib/scudo). jemalloc is the system's libjemalloc.so.2, if there is one.
set -eu
sources=$1
here=$(dirname "$0")
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
cxx="clang++-19 -O2 -std=c++20 -pthread"

$cxx -o "$out/glibc" "$here/allocators.cc"
clang-19 -O2 -DNDEBUG -w -DMI_MALLOC_OVERRIDE -I "$sources/mimalloc/include" -I "$sources/mimalloc/src" \
  -c -o "$out/mimalloc.o" "$sources/mimalloc/src/static.c"
$cxx -o "$out/mimalloc" "$here/allocators.cc" "$out/mimalloc.o"
scudo=$sources/llvm/compiler-rt/lib/scudo/standalone
mkdir "$out/scudo.o"
for file in "$scudo"/*.cpp; do
  case $file in *fuchsia* | *trusty* | *wrappers_cpp_bionic*) continue ;; esac
  $cxx -w -fno-exceptions -fno-rtti -msse4.2 -I "$scudo/include" -c \
    -o "$out/scudo.o/$(basename "$file").o" "$file"
done
$cxx -o "$out/scudo" "$here/allocators.cc" "$out"/scudo.o/*.o
jemalloc=$(ldconfig -p | sed -n 's/.*libjemalloc.so.2.*=> //p' | head -n 1)

for _ in 1 2 3; do
  for name in glibc mimalloc scudo; do
    printf '%-9s' "$name"
    "$out/$name"
  done
  if [ -n "$jemalloc" ]; then
    printf '%-9s' jemalloc
    LD_PRELOAD=$jemalloc "$out/glibc"
  fi
done
