# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# Everything that a C program is linked with.
cloudabi_package(c-runtime
  VERSION ${PROJECT_VERSION}
  SPDX BSD-2-Clause
  LICENSE_FILES LICENSE
  SUMMARY "All that C programs for CloudABI are linked with"
  DESCRIPTION "This metapackage brings the C library and compiler-rt."
  DEPENDS cloudlibc compiler-rt)
