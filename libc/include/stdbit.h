// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// <stdbit.h> - C23's functions on the bits of unsigned integers.
//
// Each function exists for the five unsigned types, with the suffixes _uc, _us, _ui, _ul and _ull,
// and under a name without suffix that takes any of them. Calls become a few instructions; the
// functions are also in the library, for programs that need their address.
//
// Positions are counted from 1, and 0 says that there is no such bit. stdc_bit_ceil() gives 0 if
// the result has no place in the type.
//
// Nothing is left out. In C++, where the standard has <bit>, the names without suffix are
// overloads.

#ifndef _STDBIT_H_
#define _STDBIT_H_

#include <stddef.h>
#include <stdint.h>

#define __STDC_VERSION_STDBIT_H__ 202311L

#define __STDC_ENDIAN_LITTLE__ __ORDER_LITTLE_ENDIAN__
#define __STDC_ENDIAN_BIG__ __ORDER_BIG_ENDIAN__
#define __STDC_ENDIAN_NATIVE__ __BYTE_ORDER__

#ifdef __cplusplus
typedef bool __stdbit_bool;
#else
typedef _Bool __stdbit_bool;
#endif

// libc.a is compiled with another definition of this, which makes functions of what follows.
#ifndef __STDBIT_INLINE
#define __STDBIT_INLINE extern __inline __attribute__((__gnu_inline__, __always_inline__))
#endif

// One function for one type; `x` is its argument, and `width` the number of its bits. Where nothing
// is found the second argument of Clang's builtins is the result.
#define __STDBIT_FUNCTION(result, name, suffix, type, expression)                                  \
  __STDBIT_INLINE __attribute__((__const__)) result stdc_##name##_##suffix(type __x) {             \
    const int __width = (int)sizeof(type) * __CHAR_BIT__;                                          \
    (void)__width;                                                                                 \
    return (result)(expression);                                                                   \
  }
#define __STDBIT_FUNCTIONS(suffix, type)                                                           \
  __STDBIT_FUNCTION(unsigned int, leading_zeros, suffix, type, __builtin_clzg(__x, __width))       \
  __STDBIT_FUNCTION(unsigned int, leading_ones, suffix, type, __builtin_clzg((type)~__x, __width)) \
  __STDBIT_FUNCTION(unsigned int, trailing_zeros, suffix, type, __builtin_ctzg(__x, __width))      \
  __STDBIT_FUNCTION(unsigned int, trailing_ones, suffix, type,                                     \
                    __builtin_ctzg((type)~__x, __width))                                           \
  __STDBIT_FUNCTION(unsigned int, first_leading_zero, suffix, type,                                \
                    __builtin_clzg((type)~__x, -1) + 1)                                            \
  __STDBIT_FUNCTION(unsigned int, first_leading_one, suffix, type, __builtin_clzg(__x, -1) + 1)    \
  __STDBIT_FUNCTION(unsigned int, first_trailing_zero, suffix, type,                               \
                    __builtin_ctzg((type)~__x, -1) + 1)                                            \
  __STDBIT_FUNCTION(unsigned int, first_trailing_one, suffix, type, __builtin_ctzg(__x, -1) + 1)   \
  __STDBIT_FUNCTION(unsigned int, count_zeros, suffix, type, __builtin_popcountg((type)~__x))      \
  __STDBIT_FUNCTION(unsigned int, count_ones, suffix, type, __builtin_popcountg(__x))              \
  __STDBIT_FUNCTION(__stdbit_bool, has_single_bit, suffix, type, __builtin_popcountg(__x) == 1)    \
  __STDBIT_FUNCTION(unsigned int, bit_width, suffix, type, __width - __builtin_clzg(__x, __width)) \
  __STDBIT_FUNCTION(type, bit_floor, suffix, type,                                                 \
                    __x == 0 ? 0 : (type)1 << (__width - 1 - __builtin_clzg(__x, 0)))              \
  __STDBIT_FUNCTION(type, bit_ceil, suffix, type,                                                  \
                    __x <= 1 ? 1                                                                   \
                    : (__x - 1) >> (__width - 1) != 0                                              \
                        ? 0                                                                        \
                        : (type)2 << (__width - 1 - __builtin_clzg((type)(__x - 1), 0)))

#ifdef __cplusplus
extern "C" {
#endif
__STDBIT_FUNCTIONS(uc, unsigned char)
__STDBIT_FUNCTIONS(us, unsigned short)
__STDBIT_FUNCTIONS(ui, unsigned int)
__STDBIT_FUNCTIONS(ul, unsigned long)
__STDBIT_FUNCTIONS(ull, unsigned long long)
#ifdef __cplusplus
}
#endif

#undef __STDBIT_FUNCTIONS
#undef __STDBIT_FUNCTION
#undef __STDBIT_INLINE

#ifdef __cplusplus

#define __STDBIT_OVERLOAD(name, suffix, type)                                                      \
  inline auto stdc_##name(type __x)->decltype(stdc_##name##_##suffix(__x)) {                       \
    return stdc_##name##_##suffix(__x);                                                            \
  }
#define __STDBIT_OVERLOADS(name)                                                                   \
  __STDBIT_OVERLOAD(name, uc, unsigned char)                                                       \
  __STDBIT_OVERLOAD(name, us, unsigned short)                                                      \
  __STDBIT_OVERLOAD(name, ui, unsigned int)                                                        \
  __STDBIT_OVERLOAD(name, ul, unsigned long)                                                       \
  __STDBIT_OVERLOAD(name, ull, unsigned long long)
__STDBIT_OVERLOADS(leading_zeros)
__STDBIT_OVERLOADS(leading_ones)
__STDBIT_OVERLOADS(trailing_zeros)
__STDBIT_OVERLOADS(trailing_ones)
__STDBIT_OVERLOADS(first_leading_zero)
__STDBIT_OVERLOADS(first_leading_one)
__STDBIT_OVERLOADS(first_trailing_zero)
__STDBIT_OVERLOADS(first_trailing_one)
__STDBIT_OVERLOADS(count_zeros)
__STDBIT_OVERLOADS(count_ones)
__STDBIT_OVERLOADS(has_single_bit)
__STDBIT_OVERLOADS(bit_width)
__STDBIT_OVERLOADS(bit_floor)
__STDBIT_OVERLOADS(bit_ceil)
#undef __STDBIT_OVERLOADS
#undef __STDBIT_OVERLOAD

#else

#define __STDBIT_GENERIC(name, x)                                                                  \
  _Generic((x),                                                                                    \
      unsigned char: stdc_##name##_uc,                                                             \
      unsigned short: stdc_##name##_us,                                                            \
      unsigned int: stdc_##name##_ui,                                                              \
      unsigned long: stdc_##name##_ul,                                                             \
      unsigned long long: stdc_##name##_ull)(x)
#define stdc_leading_zeros(x) __STDBIT_GENERIC(leading_zeros, x)
#define stdc_leading_ones(x) __STDBIT_GENERIC(leading_ones, x)
#define stdc_trailing_zeros(x) __STDBIT_GENERIC(trailing_zeros, x)
#define stdc_trailing_ones(x) __STDBIT_GENERIC(trailing_ones, x)
#define stdc_first_leading_zero(x) __STDBIT_GENERIC(first_leading_zero, x)
#define stdc_first_leading_one(x) __STDBIT_GENERIC(first_leading_one, x)
#define stdc_first_trailing_zero(x) __STDBIT_GENERIC(first_trailing_zero, x)
#define stdc_first_trailing_one(x) __STDBIT_GENERIC(first_trailing_one, x)
#define stdc_count_zeros(x) __STDBIT_GENERIC(count_zeros, x)
#define stdc_count_ones(x) __STDBIT_GENERIC(count_ones, x)
#define stdc_has_single_bit(x) __STDBIT_GENERIC(has_single_bit, x)
#define stdc_bit_width(x) __STDBIT_GENERIC(bit_width, x)
#define stdc_bit_floor(x) __STDBIT_GENERIC(bit_floor, x)
#define stdc_bit_ceil(x) __STDBIT_GENERIC(bit_ceil, x)

#endif

#endif
