# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
cloudabi_port(jq
  VERSION 1.6
  SPDX "MIT AND dtoa"
  LICENSE_FILES COPYING
  COPYRIGHT "2012 Stephen Dolan" "1991, 1996, 2000, 2001 Lucent Technologies"
  SUMMARY "Library that runs jq's filters on JSON"
  DESCRIPTION "jq_set_directory() names the directory that modules are beneath, jv_load_fileat() reads a \
file; \$ENV is what jq_set_attr() makes of \"ENV\". The command jq isn't part of it."
  DEPENDS onig
  BUILD autotools
  # lexer.c and parser.c come with the source.
  OPTIONS --disable-maintainer-mode --disable-docs --disable-valgrind --with-oniguruma=${PORT_PREFIX}
  INSTALL install-libLTLIBRARIES install-includeHEADERS
  LIBRARIES jq
  SAMPLE "^(onigtest|base64test)$")
