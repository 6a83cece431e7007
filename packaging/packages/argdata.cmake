# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# Argdata's C++ header; the C library has the rest.
cloudabi_package(argdata
  VERSION ${PROJECT_VERSION}
  SPDX BSD-2-Clause
  LICENSE_FILES LICENSE
  SUMMARY "Argdata for C++ on CloudABI"
  DESCRIPTION "The header argdata.hpp, with which C++ programs read the tree of values and \
descriptors that they are started with. The functions behind it are in the C library."
  STAGES headers
  ONLY include/argdata.hpp
  DEPENDS cloudlibc libcxx)
