# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# The functions that compiled code calls without its author's knowledge.
cloudabi_package(compiler-rt
  VERSION ${LLVM_RUNTIMES_VERSION}
  SPDX "Apache-2.0 WITH LLVM-exception"
  LICENSE_FILES ${LLVM_SOURCE_DIR}/LICENSE.TXT
  SUMMARY "LLVM's helper functions for CloudABI"
  DESCRIPTION "libcompiler_rt.a: arithmetic on types that the processor lacks, and the like. The \
compiler links it into every program."
  SOURCES llvm
  STAGES compiler-rt)
