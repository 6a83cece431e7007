#!/bin/bash
# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause

# Every name of every target exists, works, and says which target it is for.
. "${0%/*}/lib.sh"

for triple in $TRIPLES; do
  for tool in cc c++ clang clang++ cpp; do
    succeeds "$bin/$triple-$tool" --version
    has "Target: $triple"
    succeeds "$bin/$triple-$tool" --help
    has "OVERVIEW: CloudABI cross compiler"
  done
  succeeds "$bin/$triple-ld" --version
  has LLD
  for tool in ar nm ranlib objdump objcopy readelf size strip strings addr2line; do
    succeeds "$bin/$triple-$tool" --version
    has LLVM
  done
  succeeds "$bin/$triple-c++filt" _ZN3foo3barEi
  is "foo::bar(int)"
done

# A link elsewhere with a whole name is as good.
mkdir elsewhere
ln -s "$bin/cloudabi-toolchain" elsewhere/aarch64-unknown-cloudabi-c++
succeeds elsewhere/aarch64-unknown-cloudabi-c++ -dumpmachine
is aarch64-unknown-cloudabi
PATH=$work/elsewhere:$PATH succeeds aarch64-unknown-cloudabi-c++ -print-sysroot
is "$work/prefix/aarch64-unknown-cloudabi"

# Any other name explains itself.
ln -s "$bin/cloudabi-toolchain" elsewhere/cc
for name in elsewhere/cc "$bin/cloudabi-toolchain"; do
  fails "$name" hello.c
  has "call this program by the name TARGET-TOOL"
  for triple in $TRIPLES; do has "$triple"; done
  succeeds "$name" --help
done
