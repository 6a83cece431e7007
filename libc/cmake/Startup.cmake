# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# The objects that the driver puts around a program (crt0.o, crtbegin.o, crtend.o) and the part of
# libc.a that runs before and after the program: src/start, and src/arch/<arch> in assembly.

target_include_directories(cloudlibc SYSTEM BEFORE PRIVATE ${CMAKE_SOURCE_DIR}/include ${abi_dir}/include)
target_include_directories(cloudlibc PRIVATE ${src_dir} ${src_dir}/arch/${CLOUDABI_ARCH})
target_compile_options(cloudlibc PRIVATE
  ${cloudlibc_common_flags} ${cloudlibc_warnings}
  $<$<COMPILE_LANGUAGE:CXX>:${cloudlibc_cxx_flags}>)

# The calls themselves: generated from the ABI's text.
target_sources(cloudlibc PRIVATE ${abi_dir}/libc/syscalls.cc)

file(GLOB arch_sources CONFIGURE_DEPENDS ${src_dir}/arch/${CLOUDABI_ARCH}/*.S)
target_sources(cloudlibc PRIVATE ${arch_sources})

# ELF's EI_OSABI says that the program is for CloudABI. The linker takes it from its first input,
# which is crt0.o, and clang doesn't set it for a system that it has no code for. So
# the byte is written here.
foreach(name crt0 crtbegin crtend)
  add_library(${name} OBJECT ${src_dir}/start/${name}.cc)
  target_include_directories(${name} SYSTEM BEFORE PRIVATE ${CMAKE_SOURCE_DIR}/include ${abi_dir}/include)
  target_compile_options(${name} PRIVATE ${cloudlibc_common_flags} ${cloudlibc_cxx_flags} ${cloudlibc_warnings})
  set(object ${CMAKE_BINARY_DIR}/${name}.o)
  add_custom_command(
    OUTPUT ${object}
    COMMAND ${CMAKE_SOURCE_DIR}/cmake/mark-object.sh $<TARGET_OBJECTS:${name}> ${object}
    DEPENDS ${name} $<TARGET_OBJECTS:${name}> ${CMAKE_SOURCE_DIR}/cmake/mark-object.sh
    COMMENT "Marking ${name}.o as CloudABI's"
    VERBATIM)
  list(APPEND startup_objects ${object})
endforeach()
add_custom_target(startup-objects ALL DEPENDS ${startup_objects})
