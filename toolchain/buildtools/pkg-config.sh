#!/bin/sh
# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# TARGET-pkg-config: the machine's pkg-config, asked about the libraries of TARGET alone. The target
# comes from the name that it is called by, the libraries' folder from where this file lies. All
# libraries are static, so what they need is always listed.
set -eu
name=$(basename "$0")
target=${name%-pkg-config}
if [ "$target" = "$name" ]; then
  echo "$0: call this as TARGET-pkg-config" >&2
  exit 1
fi
path=$(command -v -- "$0") || path=$0
prefix=$(dirname "$(dirname "$(readlink -f -- "$path")")")
if [ "$(basename "$prefix")" = libexec ]; then
  prefix=$(dirname "$prefix")
fi
sysroot=$prefix/$target
unset PKG_CONFIG_PATH PKG_CONFIG_SYSROOT_DIR PKG_CONFIG_ALLOW_SYSTEM_CFLAGS PKG_CONFIG_ALLOW_SYSTEM_LIBS
export PKG_CONFIG_LIBDIR="$sysroot/lib/pkgconfig:$sysroot/share/pkgconfig"
# The compiler looks there by itself.
export PKG_CONFIG_SYSTEM_INCLUDE_PATH="$sysroot/include"
export PKG_CONFIG_SYSTEM_LIBRARY_PATH="$sysroot/lib"
if ! command -v pkg-config > /dev/null; then
  echo "$name: there is no pkg-config on this machine: install pkgconf" >&2
  exit 1
fi
exec pkg-config --define-prefix --static "$@"
