// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// <stdint.h> - integer types of a given width.
//
// Additions:
// - The types of at least 24, 40, 48 and 56 bits (int_least24_t, uint_fast56_t, INT48_C(), ...), as
//   Clang's own header has had them.

#ifndef _STDINT_H_
#define _STDINT_H_

// Exactly this wide.
typedef __INT8_TYPE__ int8_t;
typedef __UINT8_TYPE__ uint8_t;
typedef __INT16_TYPE__ int16_t;
typedef __UINT16_TYPE__ uint16_t;
typedef __INT32_TYPE__ int32_t;
typedef __UINT32_TYPE__ uint32_t;
typedef __INT64_TYPE__ int64_t;
typedef __UINT64_TYPE__ uint64_t;

// At least this wide.
typedef __INT_LEAST8_TYPE__ int_least8_t;
typedef __UINT_LEAST8_TYPE__ uint_least8_t;
typedef __INT_LEAST16_TYPE__ int_least16_t;
typedef __UINT_LEAST16_TYPE__ uint_least16_t;
typedef __INT_LEAST32_TYPE__ int_least24_t;
typedef __UINT_LEAST32_TYPE__ uint_least24_t;
typedef __INT_LEAST32_TYPE__ int_least32_t;
typedef __UINT_LEAST32_TYPE__ uint_least32_t;
typedef __INT_LEAST64_TYPE__ int_least40_t;
typedef __UINT_LEAST64_TYPE__ uint_least40_t;
typedef __INT_LEAST64_TYPE__ int_least48_t;
typedef __UINT_LEAST64_TYPE__ uint_least48_t;
typedef __INT_LEAST64_TYPE__ int_least56_t;
typedef __UINT_LEAST64_TYPE__ uint_least56_t;
typedef __INT_LEAST64_TYPE__ int_least64_t;
typedef __UINT_LEAST64_TYPE__ uint_least64_t;

// At least this wide, and fast.
typedef __INT_FAST8_TYPE__ int_fast8_t;
typedef __UINT_FAST8_TYPE__ uint_fast8_t;
typedef __INT_FAST16_TYPE__ int_fast16_t;
typedef __UINT_FAST16_TYPE__ uint_fast16_t;
typedef __INT_FAST32_TYPE__ int_fast24_t;
typedef __UINT_FAST32_TYPE__ uint_fast24_t;
typedef __INT_FAST32_TYPE__ int_fast32_t;
typedef __UINT_FAST32_TYPE__ uint_fast32_t;
typedef __INT_FAST64_TYPE__ int_fast40_t;
typedef __UINT_FAST64_TYPE__ uint_fast40_t;
typedef __INT_FAST64_TYPE__ int_fast48_t;
typedef __UINT_FAST64_TYPE__ uint_fast48_t;
typedef __INT_FAST64_TYPE__ int_fast56_t;
typedef __UINT_FAST64_TYPE__ uint_fast56_t;
typedef __INT_FAST64_TYPE__ int_fast64_t;
typedef __UINT_FAST64_TYPE__ uint_fast64_t;

// As wide as a pointer, and as wide as there is.
typedef __INTPTR_TYPE__ intptr_t;
typedef __UINTPTR_TYPE__ uintptr_t;
typedef __INTMAX_TYPE__ intmax_t;
typedef __UINTMAX_TYPE__ uintmax_t;

#define INT8_MAX __INT8_MAX__
#define INT8_MIN (-INT8_MAX - 1)
#define UINT8_MAX __UINT8_MAX__
#define INT16_MAX __INT16_MAX__
#define INT16_MIN (-INT16_MAX - 1)
#define UINT16_MAX __UINT16_MAX__
#define INT32_MAX __INT32_MAX__
#define INT32_MIN (-INT32_MAX - 1)
#define UINT32_MAX __UINT32_MAX__
#define INT64_MAX __INT64_MAX__
#define INT64_MIN (-INT64_MAX - 1)
#define UINT64_MAX __UINT64_MAX__

#define INT_LEAST8_MAX __INT_LEAST8_MAX__
#define INT_LEAST8_MIN (-INT_LEAST8_MAX - 1)
#define UINT_LEAST8_MAX __UINT_LEAST8_MAX__
#define INT_LEAST16_MAX __INT_LEAST16_MAX__
#define INT_LEAST16_MIN (-INT_LEAST16_MAX - 1)
#define UINT_LEAST16_MAX __UINT_LEAST16_MAX__
#define INT_LEAST24_MAX __INT_LEAST32_MAX__
#define INT_LEAST24_MIN (-INT_LEAST24_MAX - 1)
#define UINT_LEAST24_MAX __UINT_LEAST32_MAX__
#define INT_LEAST32_MAX __INT_LEAST32_MAX__
#define INT_LEAST32_MIN (-INT_LEAST32_MAX - 1)
#define UINT_LEAST32_MAX __UINT_LEAST32_MAX__
#define INT_LEAST40_MAX __INT_LEAST64_MAX__
#define INT_LEAST40_MIN (-INT_LEAST40_MAX - 1)
#define UINT_LEAST40_MAX __UINT_LEAST64_MAX__
#define INT_LEAST48_MAX __INT_LEAST64_MAX__
#define INT_LEAST48_MIN (-INT_LEAST48_MAX - 1)
#define UINT_LEAST48_MAX __UINT_LEAST64_MAX__
#define INT_LEAST56_MAX __INT_LEAST64_MAX__
#define INT_LEAST56_MIN (-INT_LEAST56_MAX - 1)
#define UINT_LEAST56_MAX __UINT_LEAST64_MAX__
#define INT_LEAST64_MAX __INT_LEAST64_MAX__
#define INT_LEAST64_MIN (-INT_LEAST64_MAX - 1)
#define UINT_LEAST64_MAX __UINT_LEAST64_MAX__

#define INT_FAST8_MAX __INT_FAST8_MAX__
#define INT_FAST8_MIN (-INT_FAST8_MAX - 1)
#define UINT_FAST8_MAX __UINT_FAST8_MAX__
#define INT_FAST16_MAX __INT_FAST16_MAX__
#define INT_FAST16_MIN (-INT_FAST16_MAX - 1)
#define UINT_FAST16_MAX __UINT_FAST16_MAX__
#define INT_FAST24_MAX __INT_FAST32_MAX__
#define INT_FAST24_MIN (-INT_FAST24_MAX - 1)
#define UINT_FAST24_MAX __UINT_FAST32_MAX__
#define INT_FAST32_MAX __INT_FAST32_MAX__
#define INT_FAST32_MIN (-INT_FAST32_MAX - 1)
#define UINT_FAST32_MAX __UINT_FAST32_MAX__
#define INT_FAST40_MAX __INT_FAST64_MAX__
#define INT_FAST40_MIN (-INT_FAST40_MAX - 1)
#define UINT_FAST40_MAX __UINT_FAST64_MAX__
#define INT_FAST48_MAX __INT_FAST64_MAX__
#define INT_FAST48_MIN (-INT_FAST48_MAX - 1)
#define UINT_FAST48_MAX __UINT_FAST64_MAX__
#define INT_FAST56_MAX __INT_FAST64_MAX__
#define INT_FAST56_MIN (-INT_FAST56_MAX - 1)
#define UINT_FAST56_MAX __UINT_FAST64_MAX__
#define INT_FAST64_MAX __INT_FAST64_MAX__
#define INT_FAST64_MIN (-INT_FAST64_MAX - 1)
#define UINT_FAST64_MAX __UINT_FAST64_MAX__

#define INTPTR_MAX __INTPTR_MAX__
#define INTPTR_MIN (-INTPTR_MAX - 1)
#define UINTPTR_MAX __UINTPTR_MAX__
#define INTMAX_MAX __INTMAX_MAX__
#define INTMAX_MIN (-INTMAX_MAX - 1)
#define UINTMAX_MAX __UINTMAX_MAX__
#define PTRDIFF_MAX __PTRDIFF_MAX__
#define PTRDIFF_MIN (-PTRDIFF_MAX - 1)
#define SIG_ATOMIC_MAX __SIG_ATOMIC_MAX__
#define SIG_ATOMIC_MIN (-SIG_ATOMIC_MAX - 1)
#define SIZE_MAX __SIZE_MAX__

// <wchar.h> has these two too.
#undef WCHAR_MAX
#undef WCHAR_MIN
#define WCHAR_MAX __WCHAR_MAX__
#ifdef __WCHAR_UNSIGNED__
#define WCHAR_MIN 0
#else
#define WCHAR_MIN (-WCHAR_MAX - 1)
#endif
#define WINT_MAX __WINT_MAX__
#ifdef __WINT_UNSIGNED__
#define WINT_MIN 0U
#else
#define WINT_MIN (-WINT_MAX - 1)
#endif

// Constants. What is pasted is a suffix as such: a program may have macros of the names U and L.
#ifdef __LP64__
#define __STDINT_INT64(value) value##L
#define __STDINT_UINT64(value) value##UL
#else
#define __STDINT_INT64(value) value##LL
#define __STDINT_UINT64(value) value##ULL
#endif
#define INT8_C(value) value
#define UINT8_C(value) value
#define INT16_C(value) value
#define UINT16_C(value) value
#define INT24_C(value) value
#define UINT24_C(value) value##U
#define INT32_C(value) value
#define UINT32_C(value) value##U
#define INT40_C(value) __STDINT_INT64(value)
#define UINT40_C(value) __STDINT_UINT64(value)
#define INT48_C(value) __STDINT_INT64(value)
#define UINT48_C(value) __STDINT_UINT64(value)
#define INT56_C(value) __STDINT_INT64(value)
#define UINT56_C(value) __STDINT_UINT64(value)
#define INT64_C(value) __STDINT_INT64(value)
#define UINT64_C(value) __STDINT_UINT64(value)
#define INTMAX_C(value) __STDINT_INT64(value)
#define UINTMAX_C(value) __STDINT_UINT64(value)

#if !defined(__cplusplus) && __STDC_VERSION__ >= 202311L
#define INT8_WIDTH 8
#define UINT8_WIDTH 8
#define INT16_WIDTH 16
#define UINT16_WIDTH 16
#define INT32_WIDTH 32
#define UINT32_WIDTH 32
#define INT64_WIDTH 64
#define UINT64_WIDTH 64
#define INT_LEAST8_WIDTH __INT_LEAST8_WIDTH__
#define UINT_LEAST8_WIDTH __INT_LEAST8_WIDTH__
#define INT_LEAST16_WIDTH __INT_LEAST16_WIDTH__
#define UINT_LEAST16_WIDTH __INT_LEAST16_WIDTH__
#define INT_LEAST32_WIDTH __INT_LEAST32_WIDTH__
#define UINT_LEAST32_WIDTH __INT_LEAST32_WIDTH__
#define INT_LEAST64_WIDTH __INT_LEAST64_WIDTH__
#define UINT_LEAST64_WIDTH __INT_LEAST64_WIDTH__
#define INT_FAST8_WIDTH __INT_FAST8_WIDTH__
#define UINT_FAST8_WIDTH __INT_FAST8_WIDTH__
#define INT_FAST16_WIDTH __INT_FAST16_WIDTH__
#define UINT_FAST16_WIDTH __INT_FAST16_WIDTH__
#define INT_FAST32_WIDTH __INT_FAST32_WIDTH__
#define UINT_FAST32_WIDTH __INT_FAST32_WIDTH__
#define INT_FAST64_WIDTH __INT_FAST64_WIDTH__
#define UINT_FAST64_WIDTH __INT_FAST64_WIDTH__
#define INTPTR_WIDTH __INTPTR_WIDTH__
#define UINTPTR_WIDTH __INTPTR_WIDTH__
#define INTMAX_WIDTH __INTMAX_WIDTH__
#define UINTMAX_WIDTH __INTMAX_WIDTH__
#define PTRDIFF_WIDTH __PTRDIFF_WIDTH__
#define SIG_ATOMIC_WIDTH __SIG_ATOMIC_WIDTH__
#define SIZE_WIDTH __SIZE_WIDTH__
#define WCHAR_WIDTH __WCHAR_WIDTH__
#define WINT_WIDTH __WINT_WIDTH__
#endif

#endif
