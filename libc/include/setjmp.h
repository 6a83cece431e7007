// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// <setjmp.h> - non-local jumps.
//
// There is no signal mask, so sigsetjmp() is setjmp(), and its second argument has no effect.

#ifndef _SETJMP_H_
#define _SETJMP_H_

#include <_types.h>

// Room for the registers that a called function has to preserve, on every machine.
struct __jmp_buf {
  __uintptr_t __registers[32] __attribute__((__aligned__(8)));
};
typedef struct __jmp_buf jmp_buf[1];
typedef struct __jmp_buf sigjmp_buf[1];

__BEGIN_DECLS
int setjmp(struct __jmp_buf *) __attribute__((__returns_twice__));
void longjmp(struct __jmp_buf *, int) __dead;
void siglongjmp(struct __jmp_buf *, int) __dead;
__END_DECLS

#define setjmp(env) setjmp(env)
#define sigsetjmp(env, savemask) ((void)(savemask), setjmp(env))

#endif
