// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// <fenv.h> - the floating-point environment of the calling thread.
//
// The values are the same for all targets; the functions translate them to what the processor has,
// and fenv_t has room for the registers of each.

#ifndef _FENV_H_
#define _FENV_H_

#include <_cdefs.h>

typedef struct {
  unsigned int __registers[8];
} fenv_t;

typedef unsigned int fexcept_t;

#define FE_INVALID 0x01
#define FE_DIVBYZERO 0x04
#define FE_OVERFLOW 0x08
#define FE_UNDERFLOW 0x10
#define FE_INEXACT 0x20
#define FE_ALL_EXCEPT (FE_INVALID | FE_DIVBYZERO | FE_OVERFLOW | FE_UNDERFLOW | FE_INEXACT)

#define FE_TONEAREST 0
#define FE_DOWNWARD 1
#define FE_UPWARD 2
#define FE_TOWARDZERO 3

__BEGIN_DECLS
extern const fenv_t *const FE_DFL_ENV;
#define FE_DFL_ENV FE_DFL_ENV

int feclearexcept(int);
int fegetenv(fenv_t *);
int fegetexceptflag(fexcept_t *, int);
int fegetround(void);
int feholdexcept(fenv_t *);
int feraiseexcept(int);
int fesetenv(const fenv_t *);
int fesetexceptflag(const fexcept_t *, int);
int fesetround(int);
int fetestexcept(int);
int feupdateenv(const fenv_t *);
__END_DECLS

#endif
