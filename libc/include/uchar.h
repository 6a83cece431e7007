// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// <uchar.h> - UTF-16 and UTF-32 from and to the locale's charset.
//
// Additions:
// - The forms with _l, which take a locale.
// - mbrtoc8() and c8rtomb() of C23 and C++20, where the language has char8_t.

#ifndef _UCHAR_H_
#define _UCHAR_H_

#include <_cdefs.h>
#include <_types.h>

#ifndef __cplusplus
typedef __CHAR16_TYPE__ char16_t;
typedef __CHAR32_TYPE__ char32_t;
#endif
typedef __mbstate_t mbstate_t;
typedef __size_t size_t;

__BEGIN_DECLS
size_t c16rtomb(char *__restrict, char16_t, mbstate_t *__restrict);
size_t c16rtomb_l(char *__restrict, char16_t, mbstate_t *__restrict, __locale_t);
size_t c32rtomb(char *__restrict, char32_t, mbstate_t *__restrict);
size_t c32rtomb_l(char *__restrict, char32_t, mbstate_t *__restrict, __locale_t);
size_t mbrtoc16(char16_t *__restrict, const char *__restrict, size_t, mbstate_t *__restrict);
size_t mbrtoc16_l(char16_t *__restrict, const char *__restrict, size_t, mbstate_t *__restrict,
                  __locale_t);
size_t mbrtoc32(char32_t *__restrict, const char *__restrict, size_t, mbstate_t *__restrict);
size_t mbrtoc32_l(char32_t *__restrict, const char *__restrict, size_t, mbstate_t *__restrict,
                  __locale_t);
__END_DECLS

#if defined(__cpp_char8_t) || (!defined(__cplusplus) && __STDC_VERSION__ >= 202311L)
#ifndef __cplusplus
typedef unsigned char char8_t;
#endif

__BEGIN_DECLS
size_t c8rtomb(char *__restrict, char8_t, mbstate_t *__restrict);
size_t mbrtoc8(char8_t *__restrict, const char *__restrict, size_t, mbstate_t *__restrict);
__END_DECLS
#endif

#endif
