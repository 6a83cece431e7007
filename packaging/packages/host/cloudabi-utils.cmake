# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# What runs programs on this machine.
set(emulators ${CLOUDABI_TARGETS})
list(TRANSFORM emulators APPEND -emulator)
cloudabi_package(cloudabi-utils HOST
  VERSION ${PROJECT_VERSION}
  SPDX "BSD-2-Clause AND MIT"
  LICENSE_FILES LICENSE
  SUMMARY "Runs CloudABI programs on Linux, in a sandbox"
  DESCRIPTION "cloudabi-run starts a program with the files, directories and sockets that a \
configuration in YAML names, and with nothing else; the emulator runs it at native speed."
  FILES
    bin/cloudabi-run
    bin/cloudabi-emulate
    "libexec/cloudabi/*/*"
    "share/cloudabi/*"
    "share/man/man1/cloudabi-*.1"
  DEBIAN_DEPENDS "libc6 (>= 2.36)"
  PACMAN_DEPENDS glibc
  TARGETS cloudabi-run cloudabi-manual-pages ${emulators})
