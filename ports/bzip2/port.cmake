# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
cloudabi_port(bzip2
  VERSION 1.0.8
  SPDX bzip2-1.0.6
  LICENSE_FILES LICENSE
  COPYRIGHT "1996-2019 Julian R Seward"
  SUMMARY "Compression library with the Burrows-Wheeler transform"
  DESCRIPTION "BZ2_bzopen() takes a name, which reaches nothing here; use BZ2_bzdopen(), or \
BZ2_bzReadOpen() on a stream of fopenat()."
  BUILD make
  # The commands read and write files by name.
  COMPILE libbz2.a
  INSTALL install-library PREFIX=${PORT_STAGED}
  PKG_CONFIG bzip2
  SAMPLE .)
