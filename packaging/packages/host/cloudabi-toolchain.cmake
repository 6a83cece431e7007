# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# The compilers and tools for this machine.
# config.sub and config.guess are the GNU project's, from this package of Debian.
set(texts "")
if(EXISTS /usr/share/doc/autotools-dev/copyright)
  set(texts /usr/share/doc/autotools-dev/copyright)
endif()
cloudabi_package(cloudabi-toolchain HOST
  VERSION ${PROJECT_VERSION}
  SPDX "BSD-2-Clause AND Apache-2.0 WITH LLVM-exception AND GPL-3.0-or-later WITH Autoconf-exception-generic-3.0"
  LICENSE_FILES LICENSE ${LLVM_SOURCE_DIR}/LICENSE.TXT ${texts}
  SUMMARY "Cross compilers and tools for CloudABI"
  DESCRIPTION "TARGET-cc, TARGET-c++, TARGET-ld, TARGET-ar and the others, for the targets x86_64, \
aarch64, i686, armv6 and riscv64 (experimental), and the toolchain file for CMake. They are clang and LLD with what CloudABI \
is. What programs are linked with comes in packages of each target, such as \
x86-64-unknown-cloudabi-cxx-runtime."
  FILES
    bin/cloudabi-toolchain
    bin/cloudabi-portcheck
    "bin/*-unknown-cloudabi*-*"
    share/cmake/CloudABI.cmake
    share/cmake/Platform/CloudABI.cmake
    "share/cmake/targets/*.cmake"
    libexec/cloudabi-toolchain
    share/cloudabi-toolchain
    "share/meson/cross/*.ini"
    share/man/man1/cloudabi-portcheck.1
    share/man/man7/cloudabi-toolchain.7
    "share/man/man1/*-unknown-cloudabi*-*.1"
  BUNDLES liblld-19-dev autotools-dev
  DEBIAN_DEPENDS
    "libc6 (>= 2.36)" "libstdc++6 (>= 12)" libgcc-s1 zlib1g libzstd1
    "libllvm19 (>= 1:19.1.7)" "libclang-cpp19 (>= 1:19.1.7)"
    "libclang-common-19-dev (>= 1:19.1.7)" "llvm-19 (>= 1:19.1.7)"
  PACMAN_DEPENDS bash glibc gcc-libs zlib zstd llvm19 llvm19-libs clang19
  DEBIAN_RECOMMENDS pkgconf
  PACMAN_RECOMMENDS "pkgconf: for TARGET-pkg-config"
  TARGETS prefix-toolchain prefix-portcheck)
