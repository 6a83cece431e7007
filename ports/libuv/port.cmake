# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
cloudabi_port(libuv
  VERSION 1.44.2
  SPDX "MIT AND ISC AND BSD-2-Clause AND BSD-3-Clause"
  LICENSE_FILES LICENSE
  SUMMARY "Event loop and asynchronous input and output"
  DESCRIPTION "Streams, sockets and files are descriptors that the program was given; requests on files \
have a directory's descriptor in front of the path, as in uv_fs_openat(). program_spawn() of <program.h> \
starts other programs."
  BUILD make
  OPTIONS -f ${PORT_DIR}/src/Makefile PORT_DIR=${PORT_DIR} VERSION=1.44.2
  PKG_CONFIG libuv
  SAMPLE "^(timer|async|barrier|fs_file|fs_rename|fs_scandir|threadpool_cancel_work|metrics|run_)")
