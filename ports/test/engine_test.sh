#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# The engine on ports that consist of a header, in a tree of its own and with tools that only have a
# name: what is built again and what isn't, and what a port that fails leaves.
set -u
root=$(cd "$(dirname "$0")/../.." && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder" || exit 1
failures=0
mkdir -p sources ports cache prefix/bin prefix/triple/include prefix/triple/lib build/x86_64/libc
cp "$root/sources/fetch.sh" sources
ln -s "$root/cmake" cmake
echo 'echo a compiler' > prefix/bin/triple-cc
echo "cat '$folder/symbols'" > prefix/bin/triple-nm
echo malloc > symbols
echo '#define LIBC 1' > prefix/triple/include/libc.h
echo code > prefix/triple/lib/libc.a
printf '%s\n' "$folder"/prefix/triple/{include/libc.h,lib/libc.a} > build/x86_64/libc/install_manifest.txt
touch prefix/bin/cloudabi-toolchain
chmod +x prefix/bin/*

fail() {
  echo "FAIL: $*"
  sed 's/^/  /' out
  failures=$((failures + 1))
}

# Writes the source archive of a port, which is one header and a licence, and its line in the lock file.
source_of() { # name text [digest]
  mkdir -p "source/$1"
  echo "$2" > "source/$1/$1.h"
  echo 'Do as you like.' > "source/$1/COPYING"
  tar -C source --sort=name --mtime=@0 -cf "cache/$1.tar" "$1"
  local digest
  digest=${3:-$(sha256sum "cache/$1.tar" | cut -d' ' -f1)}
  touch sources/sources.lock
  sed -i "/^$1\t/d" sources/sources.lock
  printf '%s\t1\t%s.tar\t%s\tno-package\t-\t-\n' "$1" "$1" "$digest" >> sources/sources.lock
}

recipe() { # name key...
  local name=$1
  shift
  mkdir -p "ports/$name"
  echo "cloudabi_port($name VERSION 1 SPDX MIT SUMMARY \"A test\" BUILD headers LICENSE_FILES COPYING INSTALL $name.h $*)" > "ports/$name/port.cmake"
}

# What the configuration does, then a build.
build() {
  cat > configure.cmake << END
cmake_minimum_required(VERSION 3.25)
set(CLOUDABI_PREFIX $folder/prefix)
set(CLOUDABI_TRIPLE triple)
set(arch x86_64)
set(CMAKE_BINARY_DIR $folder/build)
include($root/cmake/Port.cmake)
set(targets)
function(add_custom_target)
endfunction()
function(add_dependencies)
endfunction()
function(add_test)
endfunction()
function(set_tests_properties)
endfunction()
set(CLOUDABI_PORTS all)
set(CMAKE_SOURCE_DIR $folder)
set(CLOUDABI_SOURCE_CACHE $folder/cache)
set(CMAKE_MODULE_PATH $root/cmake)
cloudabi_ports()
END
  cmake -DCMAKE_MODULE_PATH="$root/cmake" -P configure.cmake > out 2>&1 || { fail "configuring"; return 1; }
  cmake -DTARGET="$folder/build/x86_64/ports/target.cmake" -P "$root/cmake/port/engine/run.cmake" > out 2>&1 || { fail "building"; return 1; }
  # That ports have failed is for built() and failed() to judge, not an error here, which would end both.
  cmake "-DDIRS=$folder/build/x86_64/ports" -P "$root/cmake/port/engine/summary.cmake" > summary 2>&1 || true
}

built() { # the names of the ports that this build has built
  local names
  names=$(sed -n 's/^ports x86_64 \[[^]]*\] \([a-z-]*\) 1: built in .*/\1/p' out | tr '\n' ' ')
  [ "$names" = "${1:+$1 }" ] || fail "built ($names) instead of ($1)"
}

failed() { # name text
  grep -qxF "ports x86_64: $1: $2" summary || { fail "no line '$1: $2' in the summary:"; sed 's/^/  /' summary; }
}

source_of first 'int first;'
source_of second 'int second;'
recipe first
recipe second DEPENDS first
build && built 'first second'
# What is building, what is next, and how long it has taken.
for line in '\[1/2, [0-9]*:[0-9][0-9]\] first 1: building, next second' '\[1/2\] first 1: built in [0-9]*:[0-9][0-9]' \
  '\[2/2, [0-9]*:[0-9][0-9]\] second 1: building' '\[2/2\] second 1: built in [0-9]*:[0-9][0-9]'; do
  grep -qx "ports x86_64 $line" out || fail "no line $line"
done
for name in first second; do
  [ -f "prefix/triple/include/$name.h" ] || fail "$name.h isn't installed"
  [ "$(cat "build/x86_64/$name/install_manifest.txt")" = "$folder/prefix/triple/include/$name.h" ] || fail "the manifest of $name"
done

build && built ''
echo '# A remark.' >> ports/first/port.cmake
build && built 'first'
source_of first 'long first;'
build && built 'first second'
# Its time is that of the one before.
[ "$(cat prefix/triple/include/first.h)" = 'long first;' ] || fail "the header of before is still there"
mkdir -p ports/second/patches
printf 'Why: a test\n---\n--- a/second.h\n+++ b/second.h\n@@ -1 +1 @@\n-int second;\n+long second;\n' > ports/second/patches/0001-longer.patch
build && built 'second'
[ "$(cat prefix/triple/include/second.h)" = 'long second;' ] || fail "the patch isn't applied"
echo 'echo another compiler' > prefix/bin/triple-cc
build && built 'first second'
echo '#define LIBC 2' > prefix/triple/include/libc.h
build && built 'first second'
echo calloc >> symbols
build && built 'first second'
echo 'other code' > prefix/triple/lib/libc.a
build && built ''

# What is changed while a port is built is built with the next build.
source_of slow 'int slow;'
printf 'all:\n\ttest -z "$$CPATH"\n\techo "# Changed meanwhile." >> %s/ports/slow/port.cmake\ninstall:\n\tmkdir -p $(DESTDIR)$(PREFIX)/include\n\tcp slow.h $(DESTDIR)$(PREFIX)/include\n' "$folder" > source/slow/Makefile
source_of slow 'int slow;'
mkdir ports/slow
echo 'cloudabi_port(slow VERSION 1 SPDX MIT SUMMARY "A test" BUILD make LICENSE_FILES COPYING)' > ports/slow/port.cmake
# And what the machine says of headers isn't for the target.
export CPATH=/usr/include
build && built 'slow'
unset CPATH
build && built 'slow'
rm -r ports/slow

# A program contains what it was linked with.
source_of tool 'int tool;'
printf 'all:\ninstall:\n\tmkdir -p $(DESTDIR)$(PREFIX)/bin\n\tcp tool.h $(DESTDIR)$(PREFIX)/bin/tool\n' > source/tool/Makefile
source_of tool 'int tool;'
mkdir ports/tool
echo 'cloudabi_port(tool VERSION 1 SPDX MIT SUMMARY "A test" BUILD make LICENSE_FILES COPYING)' > ports/tool/port.cmake
build && built 'tool'
build && built ''
echo 'other code again' > prefix/triple/lib/libc.a
build && built 'tool'

# What fails, and what it holds up.
source_of third 'int third;'
recipe third DEPENDS second
sed -i 's/-int/-char/' ports/second/patches/0001-longer.patch
source_of digest 'int digest;' 0000
recipe digest
source_of license 'int license;'
recipe license
sed -i 's/COPYING/COPYING.txt/' ports/license/port.cmake
source_of thief 'int thief;'
cp source/thief/thief.h source/thief/first.h
tar -C source --sort=name --mtime=@0 -cf cache/thief.tar thief
sed -i "/^thief\t/s/\t[0-9a-f]\{64\}\t/\t$(sha256sum cache/thief.tar | cut -d' ' -f1)\t/" sources/sources.lock
recipe thief first.h
source_of working 'int working;'
recipe working
actual=$(sha256sum cache/digest.tar | cut -d' ' -f1)
build && built 'working'
grep -qx 'ports x86_64 \[[0-9]*/[0-9]*\] digest 1: FAILED after [0-9]*:[0-9][0-9]: sources/sources.lock: digest.tar .*' out ||
  fail "no line for the port with another digest"
grep -qx 'ports x86_64 \[[0-9]*/[0-9]*\] third: held up by second' out || fail "no line for what is held up"
failed second "sources/sources.lock: $folder/ports/second/patches/0001-longer.patch does not apply to second.tar: refresh it, or remove it if upstream has it"
failed third 'held up by second'
failed license "ports/license/port.cmake: LICENSE_FILES: COPYING.txt isn't in the source"
failed digest "sources/sources.lock: digest.tar from the cache directory $folder/cache has the wrong SHA-256 expected 0000 actual $actual"
failed thief 'ports/thief/port.cmake: installs include/first.h, which is there from first'
grep -q 'ports: 5 could not be built' summary || fail "the summary doesn't count 5"
[ -f prefix/triple/include/second.h ] || fail "the last build of second is gone"

[ "$failures" = 0 ] && echo OK
exit $((failures > 0))
