# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# How the library's own sources are compiled, and how borrowed ones are.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_EXTENSIONS ON)
set(CMAKE_C_STANDARD 17)
if(NOT CMAKE_BUILD_TYPE)
  set(CMAKE_BUILD_TYPE Release)
endif()
set(CMAKE_C_FLAGS_RELEASE "-O2")
set(CMAKE_CXX_FLAGS_RELEASE "-O2")
set(CMAKE_ASM_FLAGS_RELEASE "")

# C++ without its run-time parts: there is no C++ library yet, and libc.a must not need one.
set(cloudlibc_cxx_flags
  -fno-exceptions -fno-rtti -fno-threadsafe-statics -nostdinc++)
# One section a function, so that a program contains what it calls and nothing else.
set(cloudlibc_common_flags
  -ffunction-sections -fdata-sections -fno-math-errno -fno-common
  -fvisibility-inlines-hidden)
# What an architecture needs beside, in cloudlibc_arch_flags.
include(${CMAKE_CURRENT_SOURCE_DIR}/src/arch/${CLOUDABI_ARCH}/flags.cmake OPTIONAL)
list(APPEND cloudlibc_common_flags ${cloudlibc_arch_flags})
set(cloudlibc_warnings -Wall -Wextra -Werror)

# For the fuzz targets: programs of this machine that see where the library goes, and where it reads
# and writes what isn't its own. The types of both systems are the same where that is possible at all.
if(CLOUDLIBC_INSTRUMENTED)
  list(APPEND cloudlibc_common_flags
    -nostdlibinc -D__CloudABI__=1 -fPIC -g -fsanitize=address,fuzzer-no-link)
endif()

# Borrowed sources are compiled as their own builds would: our warnings don't apply to them.
set(cloudlibc_llvm_flags
  ${cloudlibc_cxx_flags} ${cloudlibc_common_flags} -w
  -DLIBC_NAMESPACE=__cloudlibc_llvm -DLIBC_COPT_PUBLIC_PACKAGING
  -DLIBC_ERRNO_MODE=5)  # LIBC_ERRNO_MODE_SYSTEM_INLINE: the errno of <errno.h>
set(cloudlibc_musl_flags ${cloudlibc_common_flags} -std=c99 -w -D_XOPEN_SOURCE=700)
