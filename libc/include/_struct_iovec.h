// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// struct iovec, which several headers give out. Its layout is that of the ABI's iovec.

#ifndef __STRUCT_IOVEC_H_
#define __STRUCT_IOVEC_H_

#include <_types.h>

struct iovec {
  void *iov_base;
  __size_t iov_len;
};

#endif
