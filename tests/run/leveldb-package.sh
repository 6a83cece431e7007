#!/bin/bash
# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# A user's CMake project that finds LevelDB with find_package(), and nothing else: threads and Snappy
# come with it, and no options for the user's own code.
. "$(dirname "$0")/lib.sh"

cat > CMakeLists.txt << 'END'
cmake_minimum_required(VERSION 3.25)
project(mine LANGUAGES CXX)
enable_testing()
find_package(leveldb 1.23 CONFIG REQUIRED)
add_executable(store store.cc)
target_compile_options(store PRIVATE -Wall)
target_link_libraries(store PRIVATE leveldb::leveldb)
add_test(NAME store COMMAND store)
END
cat > store.cc << 'END'
#include <leveldb/db.h>
#include <leveldb/env.h>
#include <argdata.hpp>
#include <program.h>
#include <memory>
#include <string>
int main() {
  int unused;  // A warning, which mustn't end the build.
  const void *data;
  size_t size;
  program_get_raw_argdata(&data, &size);
  auto *configuration = argdata_from_buffer(
      data, size, [](void *, size_t fd) { return static_cast<int>(fd); }, nullptr);
  int directory = -1;
  for (auto [key, value] : configuration->as_map())
    if (key->get_str() == "tmpdir")
      directory = value->as_fd();
  leveldb::Options options;
  options.env = leveldb::Env::DefaultWithDirectory(directory);
  options.create_if_missing = true;
  leveldb::DB *opened = nullptr;
  if (!leveldb::DB::Open(options, "db", &opened).ok())
    return 2;
  std::unique_ptr<leveldb::DB> database(opened);
  std::string value;
  if (!database->Put(leveldb::WriteOptions(), "key", "value").ok() ||
      !database->Get(leveldb::ReadOptions(), "key", &value).ok())
    return 3;
  return value == "value" ? 0 : 4;
}
END
run 0 cmake -S . -B build "-DCMAKE_TOOLCHAIN_FILE=$CLOUDABI_PREFIX/share/cmake/CloudABI.cmake" \
  "-DCLOUDABI_TARGET=$CLOUDABI_TRIPLE"
run 0 cmake --build build
expect_part 'its own warnings' 'unused variable' "$(cat out err)"
run 0 ctest --test-dir build --output-on-failure
expect_part 'ctest' '100% tests passed, 0 tests failed out of 1' "$(cat out)"
finish
