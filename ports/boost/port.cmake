# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# docs/reference/boost.md says what is left out, and why.
cloudabi_port(boost
  VERSION 1.81.0
  SPDX BSL-1.0
  LICENSE_FILES LICENSE_1_0.txt
  COPYRIGHT "1998-2022 the authors whom each header names"
  SUMMARY "Boost: peer-reviewed C++ libraries"
  DESCRIPTION "Static libraries, the headers of all libraries, and CMake package files. What names \
files, makes sockets or starts processes is left out, or works on descriptors that the program was given."
  DEPENDS bzip2 xz zlib zstd
  BUILD b2
  COMPILE atomic chrono container context contract coroutine date_time exception fiber filesystem graph
    iostreams json locale log math program_options random regex serialization system
    test thread timer type_erasure url)
