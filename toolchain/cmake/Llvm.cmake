# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# LLVM 19 as the distribution has it: the libraries of LLVM and clang are shared, LLD's are static
# and use the same shared LLVM, so that there is one copy of it in the process.

find_program(LLVM_CONFIG NAMES llvm-config-19 llvm-config REQUIRED)
mark_as_advanced(LLVM_CONFIG)
foreach(fact version bindir includedir libdir)
  string(TOUPPER LLVM_${fact} variable)
  execute_process(COMMAND ${LLVM_CONFIG} --${fact}
    OUTPUT_VARIABLE ${variable} OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
endforeach()
if(NOT LLVM_VERSION MATCHES "^19\\.")
  message(FATAL_ERROR "${LLVM_CONFIG} belongs to LLVM ${LLVM_VERSION}; this needs LLVM 19")
endif()

# clang's own headers. Named from LLVM's folder, as clang itself would find them.
set(LLVM_RESOURCE_DIR ${LLVM_LIBDIR}/clang/19)
if(NOT EXISTS ${LLVM_RESOURCE_DIR}/include/stddef.h)
  message(FATAL_ERROR "There is no ${LLVM_RESOURCE_DIR}/include/stddef.h: install libclang-common-19-dev")
endif()

add_library(llvm-libraries INTERFACE)
target_include_directories(llvm-libraries SYSTEM INTERFACE ${LLVM_INCLUDEDIR})
target_compile_definitions(llvm-libraries INTERFACE
  _GNU_SOURCE __STDC_CONSTANT_MACROS __STDC_FORMAT_MACROS __STDC_LIMIT_MACROS)
foreach(library lldELF lldCommon clang-cpp LLVM)
  # Debian has no plain libclang-cpp.so.
  find_library(LLVM_LIBRARY_${library} REQUIRED NO_DEFAULT_PATH PATHS ${LLVM_LIBDIR}
    NAMES ${library} lib${library}.so.19.1 lib${library}.so.19)
  mark_as_advanced(LLVM_LIBRARY_${library})
  target_link_libraries(llvm-libraries INTERFACE ${LLVM_LIBRARY_${library}})
endforeach()
# LLD compresses debug information.
find_package(ZLIB REQUIRED)
find_library(ZSTD_LIBRARY zstd REQUIRED)
mark_as_advanced(ZSTD_LIBRARY)
target_link_libraries(llvm-libraries INTERFACE ZLIB::ZLIB ${ZSTD_LIBRARY})
