# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
cloudabi_port(snappy
  VERSION 1.1.9
  SPDX BSD-3-Clause
  LICENSE_FILES COPYING
  SUMMARY "Fast compressor and decompressor"
  TEST_DEPENDS googletest
  BUILD cmake
  OPTIONS
    -DSNAPPY_BUILD_TESTS=ON
    -DSNAPPY_BUILD_BENCHMARKS=OFF
    # The tests read testdata in this directory.
    -DCMAKE_CROSSCOMPILING_EMULATOR=${CLOUDABI_PREFIX}/bin/cloudabi-run|-e|--command|--dir=${PORT_SOURCE_DIR}
  LIBRARIES snappy
  TESTS)
