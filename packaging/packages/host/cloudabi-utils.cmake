# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# What runs programs on this machine.
set(emulators ${CLOUDABI_TARGETS})
list(TRANSFORM emulators APPEND -emulator)
# cloudabi-run is static: what it contains of others comes with their texts, as Debian has them.
set(texts "")
foreach(library libfyaml-dev libc6 libstdc++6)
  if(EXISTS /usr/share/doc/${library}/copyright)
    list(APPEND texts /usr/share/doc/${library}/copyright)
  endif()
endforeach()
cloudabi_package(cloudabi-utils HOST
  VERSION ${PROJECT_VERSION}
  SPDX "BSD-2-Clause AND MIT AND LGPL-2.1-or-later AND GPL-3.0-or-later WITH GCC-exception-3.1"
  LICENSE_FILES LICENSE ${texts}
  SUMMARY "Runs CloudABI programs on Linux, in a sandbox"
  DESCRIPTION "cloudabi-run starts a program with the files, directories and sockets that a \
configuration in YAML names, and with nothing else; the emulator runs it at native speed."
  FILES
    bin/cloudabi-run
    bin/cloudabi-emulate
    libexec/cloudabi
    share/cloudabi
    share/man/man1/cloudabi-emulate.1
    share/man/man1/cloudabi-reexec.1
    share/man/man1/cloudabi-run.1
  BUNDLES libfyaml-dev libc6-dev libstdc++-12-dev
  DEBIAN_RECOMMENDS qemu-user-static
  PACMAN_RECOMMENDS "qemu-user-static: for programs of other architectures"
  TARGETS cloudabi-run cloudabi-manual-pages ${emulators})
