# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
cloudabi_port(zstd
  VERSION 1.5.4
  SPDX "BSD-3-Clause OR GPL-2.0-only"
  LICENSE_FILES LICENSE
  COPYRIGHT "Meta Platforms, Inc. and affiliates"
  SUMMARY "Fast compression library, with dictionaries and threads"
  BUILD cmake
  SUBDIR build/cmake
  OPTIONS
    -DZSTD_BUILD_SHARED=OFF
    -DZSTD_MULTITHREAD_SUPPORT=ON
    # The commands read and write files by name.
    -DZSTD_BUILD_PROGRAMS=OFF
    -DZSTD_BUILD_CONTRIB=OFF
  PKG_CONFIG libzstd)
