# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
cloudabi_port(pcre2
  VERSION 10.42
  SPDX BSD-3-Clause
  LICENSE_FILES LICENCE
  SUMMARY "Regular expressions of Perl, for code units of 8, 16 and 32 bits"
  DESCRIPTION "pcre2_jit_compile() works: compiled patterns lie in mappings of their own, which are \
written first and made executable then, as no memory may be both."
  BUILD autotools
  OPTIONS --enable-jit --enable-pcre2-16 --enable-pcre2-32 --disable-pcre2grep-callout
  # sljit's allocator for systems where memory is either writable or executable. mem_protect() also takes
  # care of the processor's caches.
  ENV CPPFLAGS=-DSLJIT_WX_EXECUTABLE_ALLOCATOR=1
  # pcre2grep reads files by name, pcre2-config names folders.
  COMPILE libpcre2-8.la libpcre2-16.la libpcre2-32.la libpcre2-posix.la
  INSTALL install-libLTLIBRARIES install-includeHEADERS install-nodist_includeHEADERS install-pkgconfigDATA
  PKG_CONFIG libpcre2-8 libpcre2-16 libpcre2-32 libpcre2-posix
  SAMPLE "^(posix|script-17-8)$")
