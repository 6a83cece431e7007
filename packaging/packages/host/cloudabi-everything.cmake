# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# All packages of all targets, and the tools of this machine.
set(everything ${CLOUDABI_TARGETS})
list(TRANSFORM everything APPEND :everything)
cloudabi_package(cloudabi-everything HOST ANY
  VERSION ${PROJECT_VERSION}
  SPDX BSD-2-Clause
  LICENSE_FILES LICENSE
  SUMMARY "Everything for CloudABI"
  DESCRIPTION "This metapackage brings the compilers, what runs programs, what makes repositories, and the runtimes and ports \
of all targets."
  DEPENDS cloudabi-toolchain cloudabi-utils cloudabi-repository ${everything})
