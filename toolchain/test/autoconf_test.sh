#!/bin/bash
# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause

# Configure scripts of Autoconf, with the site's answers: what they compile is for the target, although
# this machine has a gcc, which is the name that they look for first.
. "${0%/*}/lib.sh"
make_sysroots
given=$TOOLCHAIN_PREFIX/share/cloudabi-toolchain
unset CC CXX CFLAGS CXXFLAGS CPPFLAGS LDFLAGS CONFIG_SITE
export PATH="$bin:$PATH"

mkdir project
cp "$given"/config.{sub,guess} project
touch project/install-sh
cat > project/configure.ac << 'END'
AC_INIT([project], [1])
AC_CANONICAL_HOST
AC_PROG_CC
AC_PROG_CXX([g++])
AC_C_BIGENDIAN
AC_OUTPUT
echo "compilers: $CC and $CXX, cross: $cross_compiling"
END
cd project && succeeds autoconf && cd ..
configure() { # TRIPLE
  rm -rf build
  mkdir build
  # The machine is named, so that no program is run to find out whether it is another one.
  out=$(cd build && ../project/configure --build="$(../project/config.guess)" --host="$1" 2>&1) ||
    fail "exit status $?: configure" "$out"
}
for triple in $TRIPLES; do
  CONFIG_SITE=$given/config.site configure "$triple"
  has "compilers: $triple-cc and $triple-c++, cross: yes"
  has "whether byte ordering is bigendian... (cached) no"
done
# What the person who builds names counts.
CC="$X-cc -O1" CONFIG_SITE=$given/config.site configure $X
has "compilers: $X-cc -O1 and $X-c++, cross: yes"
