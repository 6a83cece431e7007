#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# The compiler as b2 calls it for the suites: most of a small test's time goes into the headers of the C++
# library, so suite.h, which every test includes first, is compiled once for each set of options that is met a
# second time, in the folder SUITE_HEADERS. What a test defines itself, and its warnings, make no difference to
# what the C++ library's headers declare.
set -euo pipefail
compiler=$CLOUDABI_TRIPLE-c++
header=$(dirname "$0")/suite.h

compiles=no language=c++ options=() rest=("$@")
while [ $# -gt 0 ]; do
  case $1 in
    -c) compiles=yes ;;
    -o | -I) shift ;;
    -x) language=$2; shift ;;
    -include) [ "$2" = "$header" ] || options+=("$1" "$2"); shift ;;
    -I* | -W* | -D[!_]* | *.o | *.cpp | *.cc) ;;
    *.c) language=c ;;
    *) options+=("$1") ;;
  esac
  shift
done
if [ $compiles = no ] || [ "$language" != c++ ] || [[ " ${rest[*]} " != *" -include $header "* ]]; then
  exec "$compiler" "${rest[@]}"
fi

compiled=$SUITE_HEADERS/$(cat <(echo "${options[*]}") "$header" | sha256sum | cut -c1-16).pch
if [ ! -e "$compiled" ]; then
  mkdir -p "$SUITE_HEADERS"
  if [ ! -e "$compiled.met" ]; then
    touch "$compiled.met"
    exec "$compiler" "${rest[@]}"
  fi
  # Options that only count when linking, or that the header doesn't get along with: then without.
  if ! "$compiler" -x c++-header "${options[@]}" -Xclang -fvalidate-ast-input-files-content -w "$header" \
    -o "$compiled.$$" 2> "$compiled.log"; then
    exec "$compiler" "${rest[@]}"
  fi
  mv "$compiled.$$" "$compiled"
fi
arguments=()
set -- "${rest[@]}"
while [ $# -gt 0 ]; do
  if [ "$1" = -include ] && [ "$2" = "$header" ]; then
    arguments+=(-include-pch "$compiled")
    shift
  else
    arguments+=("$1")
  fi
  shift
done
# A test that mustn't compile would pass with a header that can't be used.
status=0
messages=$("$compiler" "${arguments[@]}" 2>&1) || status=$?
if [ $status != 0 ] && grep -qE 'precompiled (file|header)|PCH file' <<< "$messages"; then
  exec "$compiler" "${rest[@]}"
fi
[ -z "$messages" ] || printf '%s\n' "$messages" >&2
exit $status
