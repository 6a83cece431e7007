# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# LLVM's unwinder for CloudABI.
cloudabi_package(libunwind
  VERSION ${LLVM_RUNTIMES_VERSION}
  SPDX "Apache-2.0 WITH LLVM-exception"
  LICENSE_FILES ${LLVM_SOURCE_DIR}/libunwind/LICENSE.TXT
  SUMMARY "LLVM's unwinder for CloudABI"
  DESCRIPTION "libunwind.a and its headers: finds the way up the stack, for exceptions and for programs that ask."
  SOURCES llvm
  STAGES cxx-runtime:unwind cxx-runtime:unwind-headers
  DEPENDS cloudlibc)
