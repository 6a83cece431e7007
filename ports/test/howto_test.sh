#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# ports/test/howto_test.sh BUILD ARCH
#
# Does what docs/howto/add-a-port.md says, with a tree and a prefix of its own: the files that it shows are
# written, and each of its commands is known here by what it stands for.
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
build=$(cd "$1" && pwd)
arch=$2
# shellcheck disable=SC2154
triple=$(sed -n 's/^set(CLOUDABI_TRIPLE \(.*\))/\1/p' "$root/cmake/targets/$arch.cmake")
# In the build's folder, so that links to the prefix's files are enough.
folder=$(mktemp -d "$build/howto-XXXXXX")
trap 'rm -rf "$folder"' EXIT
cd "$folder"
howto=$root/docs/howto/add-a-port.md

mkdir -p sources ports cache tmp "build/$arch"
cp "$root/sources/fetch.sh" sources
cp "$root"/ports/{smoke,suite}.sh ports
ln -s "$root/ports/ambient" ports/ambient
ln -s "$root/cmake" cmake
prefix=$(sed -n 's/^set(CLOUDABI_PREFIX \[==\[\(.*\)\]==\])$/\1/p' "$build/$arch/ports/target.cmake")
cp -al "$prefix" prefix
for stage in headers compiler-rt libc cxx-runtime; do
  mkdir "build/$arch/$stage"
  for manifest in "$build/$arch/$stage"/install_manifest*.txt; do
    sed "s|^$prefix/|$folder/prefix/|" "$manifest" > "build/$arch/$stage/$(basename "$manifest")"
  done
done

# The blocks of the text that name a file, and the commands.
awk '
  /^```[a-z]* [^ ]+$/ {file = $2; folder = file; sub(/[^\/]*$/, "", folder); system("mkdir -p " folder); inside = 1; next}
  /^```sh$/ {file = "commands"; inside = 1; next}
  /^```$/ {if (inside) close(file); inside = 0; next}
  inside {print >> file}
' "$howto"
tar -C "$root/ports/test" --sort=name --mtime=@0 -czf cache/greeting_1.0.orig.tar.gz greeting
digest=$(sha256sum cache/greeting_1.0.orig.tar.gz | cut -d' ' -f1)
sed -i "s/DIGEST/$digest/; s/ /\t/g" sources/sources.lock

cat > configure.cmake << END
cmake_minimum_required(VERSION 3.25)
include($root/cmake/targets/$arch.cmake)
set(arch $arch)
set(CLOUDABI_PREFIX $folder/prefix)
set(CMAKE_BINARY_DIR $folder/build)
set(CMAKE_SOURCE_DIR $folder)
set(CMAKE_MODULE_PATH $root/cmake)
set(CLOUDABI_SOURCE_CACHE $folder/cache)
foreach(command add_custom_target add_dependencies add_test set_tests_properties)
  function(\${command})
  endfunction()
endforeach()
include($root/cmake/Port.cmake)
set(CLOUDABI_PORTS greeting)
cloudabi_ports()
END
cmake -P configure.cmake
target=$folder/build/$arch/ports/target.cmake
engine=$root/cmake/port/engine
count=0
while IFS= read -r command; do
  count=$((count + 1))
  echo "$ $command"
  case $command in
    "cmake --build build -t x86_64-greeting")
      cmake -DTARGET="$target" -DONLY=greeting -P "$engine/run.cmake" || { cat "build/$arch/ports/greeting/log"; exit 1; }
      ;;
    "ctest --test-dir build -R greeting")
      ctest --test-dir "build/$arch/greeting" --output-on-failure --no-tests=error
      ports/smoke.sh "$folder/prefix" "$triple" "$folder/build/$arch/ports/greeting" "$folder/ports/greeting/smoke.c"
      ;;
    "cmake --build build -t x86_64-greeting-suite")
      cmake -DTARGET="$target" -DNAME=greeting -P "$engine/suite.cmake"
      grep -q '	greeting_test	pass	' "build/$arch/greeting-suite/results.tsv"
      ;;
    *) echo "FAIL: this test doesn't know what to expect of: $command"; exit 1 ;;
  esac
done < commands
[ $count = 3 ] || { echo "FAIL: the text has $count commands"; exit 1; }
# Without the patch, the compiler says what the text says that it does.
said=$("prefix/bin/$triple-cc" -c -o /dev/null -x c "$root/ports/test/greeting/greeting_test.c" 2>&1 || true)
line=$(sed -n 's/^greeting_test[.]c:[0-9:]* //p' "$howto")
[ -n "$line" ] && grep -qF "$line" <<< "$said" || { echo "FAIL: the compiler says something else than the text: $said"; exit 1; }
echo OK
