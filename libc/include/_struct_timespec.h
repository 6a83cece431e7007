// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// struct timespec, which several headers give out. Programs don't include this file.

#ifndef __STRUCT_TIMESPEC_H_
#define __STRUCT_TIMESPEC_H_

#include <_types.h>

struct timespec {
  __time_t tv_sec;
  long tv_nsec;
};

#endif
