// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// struct timeval, which several headers give out.

#ifndef __STRUCT_TIMEVAL_H_
#define __STRUCT_TIMEVAL_H_

#include <_types.h>

struct timeval {
  __time_t tv_sec;
  __suseconds_t tv_usec;
};

#endif
