# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# The program that hands what it was given on to another.
cloudabi_package(cloudabi-reexec
  VERSION ${PROJECT_VERSION}
  SPDX BSD-2-Clause
  LICENSE_FILES LICENSE
  SUMMARY "Starts the CloudABI program whose descriptor it is given"
  DESCRIPTION "cloudabi-reexec takes a sequence of a descriptor and a value, and replaces itself by \
the program behind the descriptor, which gets the value."
  STAGES reexec)
