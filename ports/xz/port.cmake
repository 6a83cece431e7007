# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
cloudabi_port(xz
  VERSION 5.4.1
  # Until 5.6, liblzma was in the public domain. What the patches take from later releases is under 0BSD.
  SPDX "LicenseRef-public-domain AND 0BSD"
  LICENSE_FILES COPYING COPYING.0BSD
  COPYRIGHT "none: Lasse Collin and others put liblzma into the public domain"
    "The XZ Utils authors and contributors, for corrections of later releases"
  SUMMARY "Compression library for .xz and .lzma"
  BUILD autotools
  OPTIONS
    # The commands read and write files by name, and take signals.
    --disable-xz --disable-xzdec --disable-lzmadec --disable-lzmainfo --disable-lzma-links
    --disable-scripts --disable-doc --disable-nls
    --enable-threads=posix
  PKG_CONFIG liblzma
  SAMPLE ^test_)
