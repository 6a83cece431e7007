# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
cloudabi_port(sqlite
  VERSION 3.40.1
  SPDX blessing
  LICENSE_FILES LICENSE.md
  COPYRIGHT "none: the authors of SQLite put it into the public domain"
  SUMMARY "SQL database in a library, on directory descriptors"
  DESCRIPTION "sqlite3_vfs_cloudabi_register() makes a VFS of a directory that the program was given; \
databases, journals, write-ahead logs and temporary files are beneath it. CloudABI has no locks on files: \
one process at a time writes to a database."
  BUILD make
  # Makes the amalgamation with this machine's tclsh, and compiles it with the VFS beside it.
  OPTIONS -f ${PORT_DIR}/src/Makefile PORT_DIR=${PORT_DIR} VERSION=3.40.1
  PKG_CONFIG sqlite3
  SAMPLE ^sample-)
