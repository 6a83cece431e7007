# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# Argdata's files, for whoever compiles them: the host library here, and libc for the target. Paths
# are relative to this folder. The tests go with a harness.h of the one who compiles them.

set(ARGDATA_HEADERS include/argdata.h)
set(ARGDATA_CXX_HEADERS include/argdata.hpp)

set(ARGDATA_SOURCES)
set(ARGDATA_TESTS)

# What is compiled as C too; the program of the C library's tests has C++ alone.
set(ARGDATA_HOST_TESTS test/forms_c_test.c test/forms_test.cc test/argdata_hpp_test.cc)

# A word for each source, whose test is beside it if it has one of its own.
foreach(
  name
  constants
  container
  create_binary
  create_fd
  create_float
  create_int
  create_map
  create_seq
  create_str
  create_timestamp
  fd_scanner
  free
  from_buffer
  get_binary
  get_bool
  get_fd
  get_float
  get_int
  get_str
  get_str_c
  get_timestamp
  integer
  iterator
  map_iterator
  node
  print_yaml
  reader
  seq_iterator
  serialize
  serialized_length
  utf8
  wire
  writer
  yaml_number
  yaml_scalar
  yaml_string)
  list(APPEND ARGDATA_SOURCES src/${name}.cc)
  if(EXISTS ${CMAKE_CURRENT_LIST_DIR}/src/${name}_test.cc)
    list(APPEND ARGDATA_TESTS src/${name}_test.cc)
  endif()
endforeach()
