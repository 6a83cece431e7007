// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// <iconv.h> - conversion between charsets.
//
// Converts between all charsets that locales can have, UTF-16, UTF-32, their forms with the order
// of bytes in the name (UTF-16LE, UTF-16BE, UTF-32LE, UTF-32BE), UCS-4LE, UCS-4BE or UCS-4, which
// are the latter two, and WCHAR_T, an array of wchar_t. UTF-16 and UTF-32 begin with a byte order
// mark: it is written in the machine's order, and not handed on when read; text without one is read
// as big-endian. iconv() without input makes it the beginning again. The other forms have no mark,
// and U+FEFF is a character like others.
//
// Text must be of Unicode's characters: half of a pair of surrogates is an error (EILSEQ). A name
// may carry "//TRANSLIT" or "//IGNORE"; without either a character that the target lacks is an
// error (EILSEQ), as POSIX leaves open.

#ifndef _ICONV_H_
#define _ICONV_H_

#include <_cdefs.h>
#include <_types.h>

typedef struct __iconv *iconv_t;
typedef __size_t size_t;

__BEGIN_DECLS
size_t iconv(iconv_t, char **__restrict, size_t *__restrict, char **__restrict, size_t *__restrict);
int iconv_close(iconv_t);
iconv_t iconv_open(const char *, const char *);
__END_DECLS

#endif
