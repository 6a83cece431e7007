# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
cloudabi_port(leveldb
  VERSION 1.23
  SPDX BSD-3-Clause
  LICENSE_FILES LICENSE
  SUMMARY "Fast key-value storage library"
  DESCRIPTION "Env::DefaultWithDirectory(fd), and leveldb_create_default_env_with_directory(fd) in C, \
give an environment that keeps a database in a directory that the program was given."
  DEPENDS snappy
  TEST_DEPENDS googletest
  BUILD cmake
  OPTIONS
    -DLEVELDB_BUILD_TESTS=ON
    -DLEVELDB_BUILD_BENCHMARKS=ON
    # Its test links snappy, which is C++, as C, and so doesn't find it when it is static.
    -DHAVE_SNAPPY=ON
    # Its benchmark of SQLite writes to stdout; SQLite is in the prefix when this is built again after it.
    -DHAVE_SQLITE3=OFF
  LIBRARIES leveldb
  TESTS)
