# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
cloudabi_port(googletest
  VERSION 1.12.1
  SPDX BSD-3-Clause
  LICENSE_FILES LICENSE
  SUMMARY "Google's C++ test framework, with GoogleMock"
  DESCRIPTION "Results are written to the descriptor that is given as stdout, or else to stderr. \
Death tests, file capture and flags from the environment need what a CloudABI program doesn't have."
  OPTIONS -DBUILD_GMOCK=ON -DINSTALL_GTEST=ON)
