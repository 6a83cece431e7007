# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
cloudabi_port(catch2
  VERSION 2.13.10
  SPDX BSL-1.0
  LICENSE_FILES LICENSE.txt
  COPYRIGHT "2022 Two Blue Cubes Ltd."
  SUMMARY "Test framework for C++ in one header"
  DESCRIPTION "Results are written to the descriptor that is given as stdout, or else to stderr. \
The options that name files need what a CloudABI program doesn't have, and faults end the program, as \
there are no signals."
  BUILD cmake
  OPTIONS -DCATCH_BUILD_TESTING=OFF -DCATCH_INSTALL_DOCS=OFF
  PKG_CONFIG catch2
  SUITE
    -DCATCH_BUILD_TESTING=ON
    -DCATCH_ENABLE_WERROR=OFF
    -DCATCH_INSTALL_DOCS=OFF
    # Minutes less, and what is tested is Catch2.
    -DCMAKE_BUILD_TYPE=Debug
    -DCMAKE_CXX_FLAGS_DEBUG=-O0
    "-DCMAKE_CXX_FLAGS=-include ${PORT_DIR}/suite.h"
  # They read a file by name.
  SUITE_WITHOUT ^TestsInFile)
