#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# Builds what is missing and runs all tests, as many at a time as there are processors. Takes the same
# --targets, --build-dir and --no-install as ci/build.sh; what follows -- goes to ctest (as in:
# ci/test.sh -- -R libc).
set -euo pipefail

root=$(cd "$(dirname "$0")/.." && pwd)
cd "$root"
build=build
options=()
while [ $# -gt 0 ]; do
  case $1 in
    --) shift; break ;;
    --help) sed -n '5,7s/^# //p' "$0"; ci/build.sh --help; exit 0 ;;
    --build-dir=*) build=${1#*=}; options+=("$1") ;;
    *) options+=("$1") ;;
  esac
  shift
done

ci/build.sh --no-demos "${options[@]}"
exec ctest --test-dir "$build" --output-on-failure --no-tests=error --parallel "$(nproc)" "$@"
