#!/bin/bash
# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# Builds packages a second time, in other folders and without ccache, and compares their bytes with
# those of a build folder.
#
#   build-elsewhere.sh BUILD             everything: the sources are copied, too (takes as long as a
#                                        first build)
#   build-elsewhere.sh BUILD ARCH:PORT…  these ports, with a copy of the toolchain and the runtimes
set -euo pipefail
export LC_ALL=C CCACHE_DISABLE=1
case ${1:-} in '' | -*) sed -n '5,11s/^# \{0,1\}//p' "$0"; exit 1 ;; esac
root=$(cd "$(dirname "$0")/.." && pwd)
build=$(cd "$1" && pwd)
shift
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
# Longer than most, so that a path in a file moves what is behind it.
other=$folder/another/folder/with/a/longer/name/than/the/first
mkdir -p "$other"
cached() { sed -n "s/^$1:[A-Z]*=//p" "$build/CMakeCache.txt"; }
prefix=$(cached CLOUDABI_PREFIX)

build_everything() {
  git -C "$root" ls-files -z --cached --others --exclude-standard | tar -C "$root" --null -T - --ignore-failed-read -cf - |
    tar -C "$other" -xf -
  local cache
  cache=$(cached CLOUDABI_SOURCE_CACHE)
  cmake -S "$other" --preset default -B "$other/build" "-DCLOUDABI_TARGETS=$(cached CLOUDABI_TARGETS)" \
    "-DCLOUDABI_PORTS=$(cached CLOUDABI_PORTS)" "-DCLOUDABI_SOURCE_CACHE=${cache:-$build/sources/archives}" \
    "-DCLOUDABI_PREVIOUS_REVISIONS=$build/packages/revisions" -DCCACHE_PROGRAM= > "$other/log" 2>&1 ||
    { cat "$other/log"; exit 1; }
  cmake --build "$other/build" -t packages
  new=$other/build/packages
}

# The words of files that name the first build's folders.
moved() { sed "s|$prefix|$other/prefix|g; s|$build|$other|g" "$1"; }

build_port() { # ARCH PORT
  local records=$other/$1/ports
  mkdir -p "$records/$2" "$other/sources"
  cp -a "$build/sources/$2" "$build/sources/.$2.state" "$other/sources"
  moved "$build/$1/ports/target.cmake" | sed 's/^set(CCACHE_PROGRAM .*/set(CCACHE_PROGRAM)/' > "$records/target.cmake"
  moved "$build/$1/ports/$2/recipe.cmake" > "$records/$2/recipe.cmake"
  moved "$build/$1/ports/$2/installed" | xargs -d '\n' rm
  cmake -DTARGET="$records/target.cmake" -DNAME="$2" -DKEY=elsewhere -P "$root/cmake/port/engine/build.cmake" ||
    { tail -30 "$records/$2/log"; exit 1; }
}

build_ports() { # ARCH:PORT...
  local port spec
  cp -a "$prefix" "$other/prefix"
  mkdir -p "$other/packages/specs"
  for spec in "$build"/packages/specs/*.spec; do
    moved "$spec" | sed "s|^previous_revisions=.*|previous_revisions='$build/packages/revisions'|" \
      > "$other/packages/specs/${spec##*/}"
  done
  for port in "$@"; do
    build_port "${port%%:*}" "${port#*:}"
    "$root/packaging/pack.sh" "$other/packages/specs/${port%%:*}-${port#*:}.spec"
  done
  new=$other/packages
}

if [ $# = 0 ]; then build_everything; else build_ports "$@"; fi

count=0
different=0
# What wasn't made at all is as wrong as what has other bytes.
if [ $# = 0 ]; then
  diff <(cd "$build/packages" && ls deb pacman) <(cd "$new" && ls deb pacman) || different=1
fi
for file in "$new"/{deb,pacman}/*; do
  count=$((count + 1))
  old=$build/packages/${file#"$new/"}
  cmp "$old" "$file" || different=$((different + 1))
done
echo "$count packages built elsewhere, $different of them different"
[ $different = 0 ] && [ $count -gt 0 ]
