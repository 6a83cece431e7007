# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# libunwind, libc++abi and libc++ in one configuration of LLVM's runtimes, static only. What is
# switched off needs what the model doesn't have: files by path (filesystem and fstream), and the
# time zone database of a host.
cloudabi_stage(cxx-runtime
  SOURCE_DIR ${LLVM_SOURCE_DIR}/runtimes
  DEPENDS libc
  SOURCES llvm
  COMPONENTS unwind unwind-headers cxxabi cxxabi-headers cxx cxx-headers
  CMAKE_ARGS
    -DLLVM_ENABLE_RUNTIMES=libunwind|libcxxabi|libcxx
    -DLLVM_DEFAULT_TARGET_TRIPLE=${CLOUDABI_TRIPLE}
    -DLLVM_INCLUDE_TESTS=OFF
    -DLLVM_INCLUDE_DOCS=OFF
    # No C++ program links before libc++ is there, so checks compile only; what they would find by
    # linking is said here. -DUNIX is what LLVM's build files know the system by.
    -DCMAKE_TRY_COMPILE_TARGET_TYPE=STATIC_LIBRARY
    -DUNIX=ON
    -DLIBUNWIND_HAS_DL_LIB=OFF
    -DLIBUNWIND_HAS_PTHREAD_LIB=OFF
    -DLIBCXXABI_HAS_PTHREAD_LIB=OFF
    -DLIBCXX_HAS_ATOMIC_LIB=OFF
    -DLIBCXX_HAS_PTHREAD_LIB=OFF
    -DLIBCXX_HAS_RT_LIB=OFF

    -DLIBUNWIND_ENABLE_SHARED=OFF
    -DLIBUNWIND_USE_COMPILER_RT=ON
    -DLIBUNWIND_INSTALL_HEADERS=ON

    -DLIBCXXABI_ENABLE_SHARED=OFF
    -DLIBCXXABI_USE_COMPILER_RT=ON
    -DLIBCXXABI_USE_LLVM_UNWINDER=ON
    -DLIBCXXABI_ENABLE_STATIC_UNWINDER=OFF
    -DLIBCXXABI_HAS_CXA_THREAD_ATEXIT_IMPL=ON

    -DLIBCXX_ENABLE_SHARED=OFF
    -DLIBCXX_USE_COMPILER_RT=ON
    -DLIBCXX_CXX_ABI=libcxxabi
    -DLIBCXX_HAS_PTHREAD_API=ON
    -DLIBCXX_ENABLE_FILESYSTEM=OFF
    -DLIBCXX_ENABLE_TIME_ZONE_DATABASE=OFF
    -DLIBCXX_INSTALL_MODULES=OFF
    -DLIBCXX_INCLUDE_TESTS=OFF
    -DLIBCXX_INCLUDE_BENCHMARKS=OFF)
