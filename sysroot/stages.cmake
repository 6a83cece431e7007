# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# The stages that make the system of one target, in the order in which they need each other:
#
#   headers       the C library's and the ABI's headers, which is all that compiler-rt asks for
#   compiler-rt   libcompiler_rt.a, the helper functions that clang's code calls
#   libc          crt0.o, libc.a with Argdata, and cloudlibc-unittests, which proves them
#   cxx-runtime   libunwind.a, libc++abi.a, libc++.a with their headers
#
# What they offer is compared with expected/<arch>/.

cloudabi_stage(headers
  SOURCE_DIR ${CMAKE_SOURCE_DIR}/sysroot/headers
  CMAKE_ARGS -DCLOUDABI_BOOTSTRAP=ON)

cloudabi_stage(compiler-rt
  SOURCE_DIR ${CMAKE_SOURCE_DIR}/sysroot/compiler-rt
  DEPENDS headers
  SOURCES llvm
  CMAKE_ARGS -DCLOUDABI_BOOTSTRAP=ON -DCOMPILER_RT_DIR=${LLVM_SOURCE_DIR}/compiler-rt)

cloudabi_stage(libc
  SOURCE_DIR ${CMAKE_SOURCE_DIR}/libc
  DEPENDS headers compiler-rt
  SOURCES llvm musl mimalloc tzdata
  CMAKE_ARGS
    -DCLOUDABI_BOOTSTRAP=ON
    -DLLVM_LIBC_DIR=${LLVM_SOURCE_DIR}/libc
    -DMUSL_DIR=${MUSL_SOURCE_DIR}
    -DMIMALLOC_DIR=${MIMALLOC_SOURCE_DIR}
    -DTZDATA_DIR=${TZDATA_SOURCE_DIR}
  TESTS)

include(${CMAKE_CURRENT_LIST_DIR}/cxx-runtime/stage.cmake)
include(${CMAKE_CURRENT_LIST_DIR}/contract.cmake)

# The library compared with this machine's and fuzzed, where its code runs on this machine.
option(CLOUDABI_FUZZ "Fuzz targets with the C library in them instrumented: a second build of it" OFF)
if(CLOUDABI_PROCESSOR STREQUAL CMAKE_HOST_SYSTEM_PROCESSOR)
  set(instrumented_libc)
  set(instrumented_stage)
  if(CLOUDABI_FUZZ)
    # Nothing of it is installed: no rule has this component.
    cloudabi_stage(libc-instrumented
      SOURCE_DIR ${CMAKE_SOURCE_DIR}/libc
      SOURCES llvm musl mimalloc tzdata
      NATIVE
      COMPONENTS none
      CMAKE_ARGS
        -DCLOUDLIBC_INSTRUMENTED=ON
        -DCLOUDLIBC_TESTS=OFF
        -DLLVM_LIBC_DIR=${LLVM_SOURCE_DIR}/libc
        -DMUSL_DIR=${MUSL_SOURCE_DIR}
        -DMIMALLOC_DIR=${MIMALLOC_SOURCE_DIR}
        -DTZDATA_DIR=${TZDATA_SOURCE_DIR})
    set(instrumented_libc -DINSTRUMENTED_LIBC=${CMAKE_BINARY_DIR}/${arch}/libc-instrumented/libc.a)
    set(instrumented_stage libc-instrumented)
  endif()
  cloudabi_stage(libc-host
    SOURCE_DIR ${CMAKE_SOURCE_DIR}/libc/host
    DEPENDS libc ${instrumented_stage}
    NATIVE
    CMAKE_ARGS
      -DLIBC_FOLDER=${CLOUDABI_PREFIX}/${CLOUDABI_TRIPLE}/lib
      ${instrumented_libc}
      -DTZDATA_DIR=${TZDATA_SOURCE_DIR}
      -DOBJCOPY=${CLOUDABI_PREFIX}/bin/${CLOUDABI_TRIPLE}-objcopy
    TESTS)
endif()
