# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# LLVM's C++ run-time library for CloudABI.
cloudabi_package(libcxxabi
  VERSION ${LLVM_RUNTIMES_VERSION}
  SPDX "Apache-2.0 WITH LLVM-exception"
  LICENSE_FILES ${LLVM_SOURCE_DIR}/libcxxabi/LICENSE.TXT
  SUMMARY "LLVM's C++ run-time library for CloudABI"
  DESCRIPTION "libc++abi.a and its headers: exceptions, types at run time, and what else the language takes for granted."
  SOURCES llvm
  STAGES cxx-runtime:cxxabi cxx-runtime:cxxabi-headers
  DEPENDS cloudlibc libunwind)
