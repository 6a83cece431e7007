# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# The C library.
cloudabi_package(cloudlibc
  VERSION ${PROJECT_VERSION}
  SPDX "BSD-2-Clause AND MIT AND Apache-2.0 WITH LLVM-exception AND Unicode-DFS-2015"
  LICENSE_FILES
    LICENSE
    ${MUSL_SOURCE_DIR}/COPYRIGHT
    ${MIMALLOC_SOURCE_DIR}/LICENSE
    ${LLVM_SOURCE_DIR}/LICENSE.TXT
    packaging/notices/locale-data
    /usr/share/doc/unicode-data/copyright
  SUMMARY "C library of CloudABI"
  DESCRIPTION "libc.a with Argdata in it, the start files, the headers of both and of the system \
interface, and cloudlibc-unittests, one program that holds all tests of the library. Functions that \
would reach what a program wasn't given are declared with the sentence that says what to use instead."
  SOURCES musl mimalloc llvm
  STAGES headers libc
  EXCEPT include/argdata.hpp)
