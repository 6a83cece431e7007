// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// <monetary.h> - amounts of money as text.
//
// Additions:
// - vstrfmon() and vstrfmon_l(): the forms that take a va_list.

#ifndef _MONETARY_H_
#define _MONETARY_H_

#include <_cdefs.h>
#include <_types.h>

#include <stdarg.h>

typedef __locale_t locale_t;
typedef __size_t size_t;
typedef __ssize_t ssize_t;

__BEGIN_DECLS
ssize_t strfmon(char *__restrict, size_t, const char *__restrict, ...);
ssize_t strfmon_l(char *__restrict, size_t, locale_t, const char *__restrict, ...);
ssize_t vstrfmon(char *__restrict, size_t, const char *__restrict, va_list);
ssize_t vstrfmon_l(char *__restrict, size_t, locale_t, const char *__restrict, va_list);
__END_DECLS

#endif
