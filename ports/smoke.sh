#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# ports/smoke.sh PREFIX TRIPLE RECORD SMOKE
#
# Compiles SMOKE, ports/NAME/smoke.c or .cc, as a user would, with what pkg-config says of the port's
# modules, and runs it under the emulator: its exit status has to be 0. A smoke.sh
# does all that itself, with $CC, $CXX, $FLAGS, $PKG_CONFIG and $RUN. RECORD is build/<arch>/ports/NAME, where
# RECORD/smoke/SMOKE says how it ended, and with which revision of this repository, for ports/record.sh.
set -euo pipefail
# Names may be relative to the folder that this starts in, and leaves.
ports=$(cd "$(dirname "$0")" && pwd)
prefix=$(realpath -s "$1") triple=$2 record=$(realpath -s "$3") smoke=$(realpath -s "$4")
[ ! -e "$record/failed" ] || { echo "the port couldn't be built: $(cat "$record/failed")"; exit 1; }
export PATH="$prefix/bin:$PATH" CC=$triple-cc CXX=$triple-c++ PKG_CONFIG=$triple-pkg-config
export RUN="cloudabi-run -e --command" FLAGS=

fact() { sed -n "s/^set(PORT_$1 \[==\[\(.*\)\]==\])\$/\1/p" "$record/recipe.cmake" | tr ';' ' '; }

modules=$(fact PKG_CONFIG)
# A port that brings none has one of its own name.
[ -n "$modules" ] || [ -z "$(fact LIBRARIES)" ] || modules=$(basename "$record")
# shellcheck disable=SC2086
[ -z "$modules" ] || FLAGS=$("$PKG_CONFIG" --cflags --libs $modules)

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
mkdir -p "$record/smoke"
outcome=$record/smoke/$(basename "$smoke")
revision=$(git -C "$ports" describe --always --dirty '--exclude=*' --abbrev=9 2> /dev/null || echo unknown)
echo "fail $revision" > "$outcome"
# shellcheck disable=SC2086
case $smoke in
  *.sh) "$smoke"; echo "pass $revision" > "$outcome"; exit ;;
  *.c) $CC -O1 -Wall -o smoke "$smoke" $FLAGS ;;
  *.cc) $CXX -std=c++20 -O1 -Wall -o smoke "$smoke" $FLAGS ;;
  *) echo "$smoke is neither .c, .cc nor .sh" >&2; exit 1 ;;
esac
$RUN ./smoke
echo "pass $revision" > "$outcome"
