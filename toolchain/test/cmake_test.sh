#!/bin/bash
# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause

# Projects of CMake, with the toolchain file.
. "${0%/*}/lib.sh"
make_sysroots

mkdir project
cat > project/CMakeLists.txt << 'END'
cmake_minimum_required(VERSION 3.25)
project(test LANGUAGES C CXX ASM)
include(CTest)
include(CheckSymbolExists)
include(CheckIncludeFile)
check_symbol_exists(puts stdio.h HAVE_PUTS)
check_symbol_exists(nothing stdio.h HAVE_NOTHING)
check_include_file(unistd.h HAVE_UNISTD_H)
find_library(LIBC c)
find_library(LIBZ z)
find_path(STDIO stdio.h)
find_path(ZLIB zlib.h)
find_program(SHELL sh)
find_package(Ours CONFIG)
find_package(ZLIB QUIET)
find_package(Threads)
find_package(PkgConfig)
if(PkgConfig_FOUND)
  pkg_check_modules(OURS ours)
  pkg_check_modules(HEADERS headers)
  pkg_check_modules(HOST host)
endif()
include(CheckIPOSupported)
check_ipo_supported(RESULT IPO OUTPUT IPO_OUTPUT)
get_target_property(THREADS Threads::Threads INTERFACE_LINK_LIBRARIES)
foreach(name CMAKE_SYSTEM_NAME CMAKE_SYSTEM_PROCESSOR CMAKE_SIZEOF_VOID_P CMAKE_C_COMPILER
    CMAKE_CXX_COMPILER CMAKE_AR CMAKE_CROSSCOMPILING CLOUDABI UNIX HAVE_PUTS HAVE_NOTHING
    HAVE_UNISTD_H LIBC LIBZ STDIO ZLIB SHELL Ours_FOUND ZLIB_FOUND CMAKE_CROSSCOMPILING_EMULATOR
    CMAKE_C_COMPILER_ID Threads_FOUND THREADS
    CMAKE_CXX_COMPILER_AR CMAKE_CXX_COMPILER_RANLIB IPO PkgConfig_FOUND
    OURS_FOUND OURS_INCLUDE_DIRS HEADERS_FOUND HOST_FOUND)
  message(STATUS "${name} is ${${name}}.")
endforeach()
add_library(part STATIC part.cc)
set_property(TARGET part PROPERTY POSITION_INDEPENDENT_CODE ON)
add_executable(hello hello.c)
target_link_libraries(hello part)
add_executable(hello++ hello.cc)
add_test(NAME runs COMMAND hello --flag)
END
cp hello.c hello.cc project/
# What pkg-config finds on the machine isn't for the target; what the sysroot has, it finds there.
description() { printf 'prefix=%s\nName: x\nDescription: x\nVersion: 1\nCflags: -I${prefix}/include/x\n' "$1"; }
mkdir -p pkgconfig
description /nowhere > pkgconfig/host.pc
export PKG_CONFIG_PATH=$work/pkgconfig PKG_CONFIG_SYSROOT_DIR=/another/system
echo 'int part() { return 1; }' > project/part.cc

for triple in $TRIPLES; do
  mkdir -p "prefix/$triple/lib/cmake/Ours"
  touch "prefix/$triple/include/pthread.h"
  mkdir -p "prefix/$triple/lib/pkgconfig"
  description /built/elsewhere > "prefix/$triple/lib/pkgconfig/ours.pc"
  # Libraries of headers alone are described in share/.
  mkdir -p "prefix/$triple/share/pkgconfig"
  description /built/elsewhere > "prefix/$triple/share/pkgconfig/headers.pc"
  echo 'set(Ours_FOUND TRUE)' > "prefix/$triple/lib/cmake/Ours/OursConfig.cmake"
done
# A runner that only says what it was called with.
printf '#!/bin/sh\necho "run: $*"\n' > prefix/bin/cloudabi-run
chmod +x prefix/bin/cloudabi-run

configure() { # TRIPLE OPTION...
  local triple=$1
  shift
  rm -rf build
  succeeds cmake -S project -B build -G Ninja -DCMAKE_TOOLCHAIN_FILE="$work/prefix/share/cmake/CloudABI.cmake" "$@"
  has "CMAKE_C_COMPILER is $bin/$triple-cc."
  has "CMAKE_CXX_COMPILER is $bin/$triple-c++."
  has "CMAKE_AR is $bin/$triple-ar."
}
for triple in $TRIPLES; do
  configure "$triple" -DCLOUDABI_TARGET="$triple"
  has "CMAKE_SYSTEM_NAME is CloudABI."
  has "CMAKE_SYSTEM_PROCESSOR is ${triple%%-*}."
  has "CMAKE_C_COMPILER_ID is Clang."
  has "CMAKE_CROSSCOMPILING is TRUE."
  has "CLOUDABI is TRUE."
  has "UNIX is ."
  has "HAVE_PUTS is 1."
  has "HAVE_NOTHING is ."
  has "HAVE_UNISTD_H is ."
  has "LIBC is $work/prefix/$triple/lib/libc.a."
  has "LIBZ is LIBZ-NOTFOUND."
  has "STDIO is $work/prefix/$triple/include."
  has "ZLIB is ZLIB-NOTFOUND."
  has "ZLIB_FOUND is FALSE."
  has "Ours_FOUND is 1."
  has "Threads_FOUND is TRUE."
  has "THREADS is THREADS-NOTFOUND."
  has "CMAKE_CXX_COMPILER_AR is $bin/$triple-ar."
  has "CMAKE_CXX_COMPILER_RANLIB is $bin/$triple-ranlib."
  has "IPO is YES."
  if command -v pkg-config > /dev/null; then
    has "OURS_FOUND is 1."
    has "HEADERS_FOUND is 1."
    has "OURS_INCLUDE_DIRS is $work/prefix/$triple/include/x."
    lacks "HOST_FOUND is 1."
  fi
  has "SHELL is /"
  lacks "SHELL is $work"
  case $triple in x86_64-* | aarch64-* | riscv64-*) has "CMAKE_SIZEOF_VOID_P is 8." ;; *) has "CMAKE_SIZEOF_VOID_P is 4." ;; esac
  has "CMAKE_CROSSCOMPILING_EMULATOR is $bin/cloudabi-run;-e;--command."
done
succeeds cmake --build build -v
lacks "-isystem"
[ "$(byte build/hello 7)" = 17 ] || fail "OSABI of a project's program"
succeeds ctest --test-dir build -V
has "run: -e --command $work/build/hello --flag"

configure aarch64-unknown-cloudabi -DCLOUDABI_TARGET=aarch64
configure i686-unknown-cloudabi -DCMAKE_C_COMPILER="$bin/i686-unknown-cloudabi-cc"
CC=$bin/aarch64-unknown-cloudabi-cc configure aarch64-unknown-cloudabi
# A build folder stays with its target.
fails cmake -S project -B build -DCLOUDABI_TARGET=i686
has "CLOUDABI_TARGET is i686, but CMAKE_C_COMPILER is"
CC="ccache $bin/aarch64-unknown-cloudabi-cc -O2" configure aarch64-unknown-cloudabi
configure $X
fails cmake -S project -B wrong -DCMAKE_TOOLCHAIN_FILE="$work/prefix/share/cmake/CloudABI.cmake" -DCLOUDABI_TARGET=vax
has "CLOUDABI_TARGET is vax"

# Before there is a C library, only what needs none is asked for.
rm -r "prefix/$X"
mkdir bootstrap
cat > bootstrap/CMakeLists.txt << 'END'
cmake_minimum_required(VERSION 3.25)
project(bootstrap LANGUAGES C CXX ASM)
include(CheckCSourceCompiles)
check_c_source_compiles("int f(void) { return 1; }" COMPILES)
if(NOT COMPILES)
  message(FATAL_ERROR "Checks fail")
endif()
add_library(start STATIC part.cc start.S)
END
cp project/part.cc bootstrap/
echo 'nop' > bootstrap/start.S
echo 'const char *where() { return __FILE__; }' >> bootstrap/part.cc
succeeds cmake -S bootstrap -B boot -G Ninja -DCLOUDABI_BOOTSTRAP=ON -DCLOUDABI_SOURCE_ROOT="$work" -DCMAKE_TOOLCHAIN_FILE="$work/prefix/share/cmake/CloudABI.cmake"
succeeds cmake --build boot
grep -q "$work" boot/libstart.a && fail "the name of the folder is in what was compiled"
grep -q bootstrap/part.cc boot/libstart.a || fail "no name of the source is in what was compiled"
