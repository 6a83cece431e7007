# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
cloudabi_port(googletest
  VERSION 1.12.1
  SPDX BSD-3-Clause
  LICENSE_FILES LICENSE
  SUMMARY "Google's C++ test framework, with GoogleMock"
  DESCRIPTION "Results are written to the descriptor that is given as stdout, or else to stderr. \
Death tests, file capture and flags from the environment need what a CloudABI program doesn't have."
  BUILD cmake
  OPTIONS -DBUILD_GMOCK=ON -DINSTALL_GTEST=ON
  PKG_CONFIG gtest gmock
  SUITE
    -Dgtest_build_tests=ON
    -Dgmock_build_tests=ON
    # Minutes less, and what is tested is GoogleTest.
    -DCMAKE_BUILD_TYPE=Debug
    -DCMAKE_CXX_FLAGS_DEBUG=-O0
    "-DCMAKE_CXX_FLAGS=-include ${PORT_DIR}/../ambient/stderr.h"
    # Tests in Python start programs of the target on this machine and read their output files.
    -DCMAKE_DISABLE_FIND_PACKAGE_Python=ON
  # Death tests need to start the program again; googletest-port-test and gmock-nice-strict_test capture
  # what is written to standard output; googletest-filepath-test makes and removes folders by path, and
  # googletest-options-test changes the current one.
  SUITE_WITHOUT death-test|googletest-port-test|gmock-nice-strict_test|googletest-filepath-test|googletest-options-test)
