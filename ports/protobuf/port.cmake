# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
cloudabi_port(protobuf
  VERSION 3.21.12
  SPDX BSD-3-Clause
  LICENSE_FILES LICENSE
  SUMMARY "Google's data interchange format: the runtime for C++"
  DESCRIPTION "Messages are compiled by this machine's protoc, of the same version (Debian's package \
protobuf-compiler). Streams are made of descriptors; DiskSourceTree(fd) imports .proto files beneath \
a directory's."
  DEPENDS zlib
  TEST_DEPENDS googletest
  BUILD cmake
  OPTIONS
    -Dprotobuf_BUILD_TESTS=OFF
    -Dprotobuf_BUILD_PROTOC_BINARIES=OFF
    -Dprotobuf_WITH_ZLIB=ON
  # Headers of libprotoc, which isn't built.
  LEAVE_OUT
    include/google/protobuf/compiler/c*
    include/google/protobuf/compiler/java
    include/google/protobuf/compiler/objectivec
    include/google/protobuf/compiler/php
    include/google/protobuf/compiler/plugin*.h
    include/google/protobuf/compiler/python
    include/google/protobuf/compiler/ruby
  PKG_CONFIG protobuf
  SAMPLE "^(coded_stream|stringprintf)$")
