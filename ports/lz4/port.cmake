# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
cloudabi_port(lz4
  VERSION 1.9.4
  SPDX BSD-2-Clause
  LICENSE_FILES lib/LICENSE
  SUMMARY "Extremely fast compression library"
  BUILD meson
  SUBDIR contrib/meson
  # The commands read and write files by name.
  OPTIONS -Dprograms=false -Dtests=false
  PKG_CONFIG liblz4
  SAMPLE ^decompress)
