#!/bin/bash
# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# tests/examples/run.sh SYSTEM [json]
#
# Builds the example project SYSTEM/ with notes.cc, and with Boost json.cc, for the target CLOUDABI_TRIPLE with
# the packages of CLOUDABI_PACKAGES, unpacked into a scratch root, and with nothing else of this repository, and
# runs it.
set -euo pipefail
: "${CLOUDABI_PACKAGES:?}" "${CLOUDABI_TRIPLE:?}" "${CLOUDABI_DEBIAN_TRIPLE:?}"
export LC_ALL=C
system=$1 json=${2:-}
examples=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

fail() {
  echo "FAIL: $*"
  tail -n 50 log
  exit 1
}

# A package, and those of this project that it depends on.
unpack() {
  local package=$1 files dependency
  [ ! -e "done/$package" ] || return 0
  files=("$CLOUDABI_PACKAGES/deb/$package"_*.deb)
  [ -e "${files[0]}" ] || return 0
  mkdir -p done
  touch "done/$package"
  dpkg-deb -x "${files[0]}" root
  for dependency in $(dpkg-deb -f "${files[0]}" Depends | sed 's/([^)]*)//g; s/[,|]/ /g'); do
    unpack "$dependency"
  done
}
for package in cloudabi-toolchain cloudabi-utils "$CLOUDABI_DEBIAN_TRIPLE-leveldb" ${json:+"$CLOUDABI_DEBIAN_TRIPLE-boost"}; do
  unpack "$package"
  [ -e "done/$package" ] || { echo "FAIL: there is no package $package"; exit 1; }
done
usr=$folder/root/usr
# As after installing, the tools are in PATH; nothing else says where things are.
export PATH="$usr/bin:$PATH"
unset CC CXX CFLAGS CXXFLAGS CPPFLAGS LDFLAGS PKG_CONFIG PKG_CONFIG_PATH PKG_CONFIG_LIBDIR

cp -r "$examples/$system" project
cp "$examples"/{notes.cc,json.cc,given.h} project
case $system in
  cmake)
    cmake -S project -B build -G Ninja "-DCMAKE_TOOLCHAIN_FILE=$usr/share/cmake/CloudABI.cmake" \
      "-DCLOUDABI_TARGET=$CLOUDABI_TRIPLE" ${json:+-DNOTES_JSON=ON} > log 2>&1 || fail "cmake"
    cmake --build build > log 2>&1 || fail "building"
    ctest --test-dir build --output-on-failure --no-tests=error > log 2>&1 || fail "ctest"
    ;;
  meson)
    # Below the folders that Meson looks at, the cross file is found by its name.
    XDG_DATA_DIRS=$usr/share meson setup --cross-file "$CLOUDABI_TRIPLE.ini" ${json:+-Djson=enabled} build project > log 2>&1 || fail "meson"
    ninja -C build > log 2>&1 || fail "building"
    meson test -C build > log 2>&1 || fail "meson test"
    ;;
  autotools)
    (cd project && autoreconf -i) > log 2>&1 || fail "autoreconf"
    cp "$usr/share/cloudabi-toolchain/config.sub" project
    mkdir build
    (cd build && CONFIG_SITE="$usr/share/cloudabi-toolchain/config.site" \
      ../project/configure "--host=$CLOUDABI_TRIPLE" ${json:+--enable-json}) > log 2>&1 || fail "configure"
    make -C build > log 2>&1 || fail "make"
    make -C build check > log 2>&1 || fail "make check"
    ;;
  *) echo "FAIL: there is no example $system"; exit 1 ;;
esac
mkdir data
said=$(cloudabi-run -e --command --dir=data build/notes 2> log) || fail "running notes"
[ "$said" = 'today: rain' ] || fail "notes said: $said"
[ -e data/notes/CURRENT ] || fail "notes left no database"
if [ -n "$json" ]; then
  said=$(cloudabi-run -e --command --dir=data build/json 2> log) || fail "running json"
  [ "$said" = 'today: rain, 11.5 degrees' ] || fail "json said: $said"
  [ -e data/objects/CURRENT ] || fail "json left no database"
else
  [ ! -e build/json ] || fail "json was built without being asked for"
fi
echo OK
