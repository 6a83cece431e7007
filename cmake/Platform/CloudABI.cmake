# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# What CMake has to know about the system CloudABI. It isn't Unix: there are no shared libraries, no
# run paths, no /usr. But its libraries are named as Unix names them.

set(CLOUDABI TRUE)
set_property(GLOBAL PROPERTY TARGET_SUPPORTS_SHARED_LIBS FALSE)

set(CMAKE_STATIC_LIBRARY_PREFIX "lib")
set(CMAKE_STATIC_LIBRARY_SUFFIX ".a")
set(CMAKE_EXECUTABLE_SUFFIX "")
set(CMAKE_FIND_LIBRARY_PREFIXES "lib")
set(CMAKE_FIND_LIBRARY_SUFFIXES ".a")
set(CMAKE_DL_LIBS "")

# Below the folders of CMAKE_FIND_ROOT_PATH, which are the target's own.
set(CMAKE_SYSTEM_PREFIX_PATH /)
set(CMAKE_SYSTEM_INCLUDE_PATH /include)
set(CMAKE_SYSTEM_LIBRARY_PATH /lib)
set(CMAKE_SYSTEM_PROGRAM_PATH /bin)

# The compiler looks there by itself: naming the folder again would change the order of headers.
list(GET CMAKE_FIND_ROOT_PATH 0 _cloudabi_sysroot)
foreach(lang IN ITEMS C CXX)
  list(APPEND CMAKE_${lang}_IMPLICIT_INCLUDE_DIRECTORIES "${_cloudabi_sysroot}/include")
endforeach()
unset(_cloudabi_sysroot)

# Threads are part of the C library. CMake's own check calls functions that there are none of, such
# as pthread_cancel().
set(CMAKE_HAVE_LIBC_PTHREAD TRUE)

# Static PIE or fixed, the driver decides; asking for either is fine.
foreach(lang IN ITEMS C CXX)
  set(CMAKE_${lang}_COMPILE_OPTIONS_PIC "-fPIC")
  set(CMAKE_${lang}_COMPILE_OPTIONS_PIE "-fPIE")
  set(CMAKE_${lang}_LINK_OPTIONS_PIE "")
  set(CMAKE_${lang}_LINK_OPTIONS_NO_PIE "")
endforeach()
