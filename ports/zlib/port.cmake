# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
cloudabi_port(zlib
  VERSION 1.2.13
  SPDX Zlib
  LICENSE_FILES LICENSE
  SUMMARY "Compression library with the deflate method"
  DESCRIPTION "gzopen() takes a name, which reaches nothing here; gzopenat() is the same beneath a \
directory's descriptor, and gzdopen() is what it was."
  BUILD make
  CONFIGURE ./configure --static --prefix=${PORT_PREFIX}
  ENV CHOST=${CLOUDABI_TRIPLE}
  COMPILE libz.a
  PKG_CONFIG zlib
  SAMPLE .)
