#!/bin/sh
# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# Gives the names of an instrumented libc.a the prefix cl_, but for those of the sanitizers:
# prefix_instrumented.sh OBJCOPY LIBC_A OUTPUT
set -eu
names=$3.names
"${1%objcopy}nm" --format=just-symbols --quiet "$2" | sort -u |
  grep -Ev '^(__asan_|___asan_|__sanitizer_|__sancov_|__start_|__stop_|asan\.|sancov\.|\.L|\.str|$)|:$' |
  sed 's/.*/& cl_&/' > "$names"
"$1" --redefine-syms="$names" "$2" "$3"
