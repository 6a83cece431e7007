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

# The library compared with this machine's and fuzzed, where its code runs on this machine. The target
# <arch>-libc-fuzz builds it once more with coverage and address checks, and lets each fuzz target look for a
# minute: see libc/fuzz/run.sh.
if(CLOUDABI_PROCESSOR STREQUAL CMAKE_HOST_SYSTEM_PROCESSOR)
  set(host_args
    -DLIBC_FOLDER=${CLOUDABI_PREFIX}/${CLOUDABI_TRIPLE}/lib
    -DTZDATA_DIR=${TZDATA_SOURCE_DIR}
    -DOBJCOPY=${CLOUDABI_PREFIX}/bin/${CLOUDABI_TRIPLE}-objcopy)
  cloudabi_stage(libc-host
    SOURCE_DIR ${CMAKE_SOURCE_DIR}/libc/host
    DEPENDS libc
    NATIVE
    CMAKE_ARGS ${host_args}
    TESTS)

  set(native_args
    -G Ninja
    -DCMAKE_BUILD_TYPE=Release
    -DCMAKE_C_COMPILER=${CMAKE_C_COMPILER}
    -DCMAKE_CXX_COMPILER=${CMAKE_CXX_COMPILER})
  if(CCACHE_PROGRAM)
    list(APPEND native_args -DCMAKE_C_COMPILER_LAUNCHER=${CCACHE_PROGRAM} -DCMAKE_CXX_COMPILER_LAUNCHER=${CCACHE_PROGRAM})
  endif()
  set(fuzz_dir ${CMAKE_BINARY_DIR}/${arch}/libc-fuzz)
  add_custom_target(${arch}-libc-fuzz
    COMMAND ${CMAKE_COMMAND} -S ${CMAKE_SOURCE_DIR}/libc -B ${fuzz_dir}/instrumented ${native_args}
      -DCLOUDABI_ARCH=${arch}
      -DCLOUDLIBC_INSTRUMENTED=ON
      -DCLOUDLIBC_TESTS=OFF
      -DLLVM_LIBC_DIR=${LLVM_SOURCE_DIR}/libc
      -DMUSL_DIR=${MUSL_SOURCE_DIR}
      -DMIMALLOC_DIR=${MIMALLOC_SOURCE_DIR}
      -DTZDATA_DIR=${TZDATA_SOURCE_DIR}
    COMMAND ${CMAKE_COMMAND} --build ${fuzz_dir}/instrumented -t cloudlibc
    COMMAND ${CMAKE_COMMAND} -S ${CMAKE_SOURCE_DIR}/libc/host -B ${fuzz_dir}/host ${native_args} ${host_args}
      -DINSTRUMENTED_LIBC=${fuzz_dir}/instrumented/libc.a
    COMMAND ${CMAKE_COMMAND} --build ${fuzz_dir}/host -t fuzz-targets
    COMMAND ${CMAKE_SOURCE_DIR}/libc/fuzz/run.sh ${fuzz_dir}
    DEPENDS ${arch}-libc
    USES_TERMINAL
    VERBATIM)
endif()
