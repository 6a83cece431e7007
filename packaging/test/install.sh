# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# For tests that install: a scratch root, a root user to be, and the proof that what was installed
# below $root compiles and runs programs.
# shellcheck shell=bash
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

# Installing needs root, if only in a user namespace of one's own.
if [ "$(id -u)" != 0 ]; then
  if unshare -rm true 2> /dev/null; then
    exec unshare -rm "$0" "$@"
  fi
  echo "SKIP: installing packages needs root or user namespaces"
  exit 77
fi
start_work
root=$work/root

# installed PATH...: these are there, below /usr.
installed() {
  local path
  for path in "$@"; do [ -e "$root/usr/$path" ] || fail "$path wasn't installed"; done
}

check_runtime_files() {
  installed $TRIPLE/lib/{crt0.o,crtbegin.o,crtend.o,libc.a,libcompiler_rt.a} \
    $TRIPLE/lib/{libunwind.a,libc++abi.a,libc++.a} $TRIPLE/include/{stdio.h,program.h,argdata.h} \
    $TRIPLE/include/{argdata.hpp,unwind.h} $TRIPLE/include/c++/v1/string $TRIPLE/bin/cloudlibc-unittests
}

check_hello() {
  cat > hello.c << 'END'
#include <argdata.h>
#include <program.h>
#include <stdio.h>
#include <stdlib.h>

void program_main(const argdata_t *ad) {
  int fd;
  if (argdata_get_fd(ad, &fd) != 0)
    exit(1);
  dprintf(fd, "Hello, world!\n");
  exit(0);
}
END
  cat > hello.cc << 'END'
#include <argdata.hpp>
#include <program.h>
#include <cstdio>
#include <cstdlib>
#include <stdexcept>
#include <string>

void program_main(const argdata_t *ad) {
  try {
    throw std::runtime_error("Hello, " + std::string("world!"));
  } catch (const std::exception &e) {
    dprintf(*ad->get_fd(), "%s\n", e.what());
  }
  std::exit(0);
}
END
  printf '%%TAG ! tag:nuxi.nl,2015:cloudabi/\n---\n!fd stdout\n' > hello.yaml
  "$root/usr/bin/$TRIPLE-cc" -O2 -o hello hello.c
  "$root/usr/bin/$TRIPLE-c++" -O2 -o hello++ hello.cc
  local program
  for program in hello hello++; do
    [ "$("$root/usr/bin/cloudabi-run" -e $program < hello.yaml)" = "Hello, world!" ] ||
      fail "$program didn't say hello"
  done
}

# A project of CMake that uses an installed library.
check_leveldb() {
  mkdir project
  cat > project/CMakeLists.txt << 'END'
cmake_minimum_required(VERSION 3.25)
project(user LANGUAGES CXX)
find_package(leveldb CONFIG REQUIRED)
add_executable(user user.cc)
target_link_libraries(user leveldb::leveldb)
END
  cat > project/user.cc << 'END'
#include <argdata.hpp>
#include <program.h>
#include <stdio.h>
#include <stdlib.h>
#include <leveldb/db.h>
#include <leveldb/env.h>

void program_main(const argdata_t *ad) {
  int directory = -1, out = -1;
  for (auto [key, value] : ad->as_map())
    (key->get_str() == "database" ? directory : out) = *value->get_fd();
  leveldb::Options options;
  options.env = leveldb::Env::DefaultWithDirectory(directory);
  options.create_if_missing = true;
  leveldb::DB *db;
  std::string value;
  if (!leveldb::DB::Open(options, ".", &db).ok() ||
      !db->Put(leveldb::WriteOptions(), "key", "stored").ok() ||
      !db->Get(leveldb::ReadOptions(), "key", &value).ok())
    exit(1);
  delete db;
  dprintf(out, "%s\n", value.c_str());
  exit(0);
}
END
  mkdir database
  printf '%%TAG ! tag:nuxi.nl,2015:cloudabi/\n---\ndatabase: !file\n  path: database\nout: !fd stdout\n' > user.yaml
  cmake -S project -B build -G Ninja -DCMAKE_TOOLCHAIN_FILE="$root/usr/share/cmake/CloudABI.cmake" \
    "-DCLOUDABI_TARGET=$TRIPLE" > cmake.log ||
    { cat cmake.log; fail "CMake"; }
  cmake --build build > build.log || { cat build.log; fail "building with LevelDB"; }
  [ "$("$root/usr/bin/cloudabi-run" -e build/user < user.yaml)" = stored ] || fail "LevelDB"
  [ -e database/CURRENT ] || fail "LevelDB left no database"
}

# As it stands in the guide, but for where the packages were installed.
check_unittests() {
  mkdir tmp-unittest
  "$root/usr/bin/cloudabi-run" -e "$root/usr/$TRIPLE/bin/cloudlibc-unittests" > unittests.log << EOF_ || { tail -20 unittests.log; fail "cloudlibc-unittests"; }
%TAG ! tag:nuxi.nl,2015:cloudabi/
---
tmpdir: !file
  path: tmp-unittest
logfile: !fd stdout
EOF_
}
