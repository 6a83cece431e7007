// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// <stdckdint.h> - C23's integer arithmetic that says whether the result has a place in its type.
//
// Nothing is added, and nothing left out. It also works in C++.

#ifndef _STDCKDINT_H_
#define _STDCKDINT_H_

#define __STDC_VERSION_STDCKDINT_H__ 202311L

#define ckd_add(result, a, b) __builtin_add_overflow((a), (b), (result))
#define ckd_sub(result, a, b) __builtin_sub_overflow((a), (b), (result))
#define ckd_mul(result, a, b) __builtin_mul_overflow((a), (b), (result))

#endif
