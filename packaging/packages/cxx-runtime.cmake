# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# Everything that a C++ program is linked with.
cloudabi_package(cxx-runtime
  VERSION ${PROJECT_VERSION}
  SPDX BSD-2-Clause
  LICENSE_FILES LICENSE
  SUMMARY "All that C++ programs for CloudABI are linked with"
  DESCRIPTION "This metapackage brings the C library, compiler-rt, libc++, libc++abi, libunwind and \
the C++ header of Argdata."
  DEPENDS c-runtime libcxx libcxxabi libunwind argdata)
