#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# Builds everything: installs what is missing from apt, builds the toolchain, the system of each
# target, the ports and the packages, and runs the demos under the emulator. Can be interrupted at
# any point and run again; what is done stays done.
set -euo pipefail

root=$(cd "$(dirname "$0")/.." && pwd)
cd "$root"
known=$(cd cmake/targets && echo *.cmake | sed 's/\.cmake//g')
default=$(sed -n 's/^set(CLOUDABI_TARGETS "*\([^ "]*\)"* CACHE .*/\1/p' cmake/HostSettings.cmake | tr ';' ',')

usage() {
  cat <<TEXT
Usage: ci/build.sh [--targets=LIST] [--build-dir=DIR] [--no-demos] [--no-install]

  --targets=LIST   targets to build, comma-separated, of: $known
                   (default: $default; others are experimental)
  --build-dir=DIR  where to build (default: build)
  --no-demos       don't run the demos at the end
  --no-install     don't install missing packages, only name them

Environment:
  CLOUDABI_SOURCE_CACHE  folder with archives of third-party sources, looked at before the network
TEXT
}

targets=$default
build=build
demos=yes
install=yes
for argument in "$@"; do
  case $argument in
    --targets=*) targets=${argument#*=} ;;
    --build-dir=*) build=${argument#*=} ;;
    --no-demos) demos=no ;;
    --no-install) install=no ;;
    --help) usage; exit 0 ;;
    *) echo "ci/build.sh: unknown argument $argument" >&2; usage >&2; exit 1 ;;
  esac
done
[ -n "${targets//,/}" ] || { echo "ci/build.sh: --targets= names none of: $known" >&2; exit 1; }
for target in ${targets//,/ }; do
  case " $known " in
    *" $target "*) ;;
    *) echo "ci/build.sh: there is no target $target, only: $known" >&2; exit 1 ;;
  esac
done

SECONDS=0
say() { printf '[%3d:%02d] %s\n' $((SECONDS / 60)) $((SECONDS % 60)) "$*"; }

say "Dependencies"
if [ "$install" = yes ]; then ci/install-dependencies.sh; else ci/install-dependencies.sh --check; fi

say "Configuring $build for $targets"
# ninja rewrites this for each line: finished/total, seconds since the start.
export NINJA_STATUS='[%f/%t %es] '
mkdir -p "$build"
cmake --preset default -B "$build" -DCLOUDABI_TARGETS="${targets//,/;}" > "$build/configure.log" 2>&1 || {
  cat "$build/configure.log" >&2
  exit 1
}

say "Building"
cmake --build "$build"
say "Built"

if [ "$demos" = yes ]; then
  for target in ${targets//,/ }; do
    triple=$(sed -n 's/^set(CLOUDABI_TRIPLE \(.*\))/\1/p' "cmake/targets/$target.cmake")
    say "Demos for $triple, in the sandbox"
    ci/demos.sh "$build/prefix" "$triple"
  done
fi

say "Done. Toolchain: $build/prefix/bin; packages:"
for kind in deb pacman; do
  [ ! -d "$build/packages/$kind" ] || printf '  %s (%d)\n' "$build/packages/$kind" \
    "$(find "$build/packages/$kind" -name '*.deb' -o -name '*.pkg.tar.zst' | wc -l)"
done
