// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// <iconv.h> - conversion between charsets.
//
// Converts between all charsets that locales can have. A name may carry "//TRANSLIT" or "//IGNORE";
// without either a character that the target lacks is an error (EILSEQ), as POSIX leaves open.

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
