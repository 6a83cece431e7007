# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# LLVM's C++ standard library for CloudABI.
cloudabi_package(libcxx
  VERSION ${LLVM_RUNTIMES_VERSION}
  SPDX "Apache-2.0 WITH LLVM-exception"
  LICENSE_FILES ${LLVM_SOURCE_DIR}/libcxx/LICENSE.TXT
  SUMMARY "LLVM's C++ standard library for CloudABI"
  DESCRIPTION "libc++.a and the headers of C++. There is no <filesystem>, and streams of <fstream> can only be named, as files aren't found by global paths."
  SOURCES llvm
  STAGES cxx-runtime:cxx cxx-runtime:cxx-headers
  DEPENDS cloudlibc libcxxabi)
