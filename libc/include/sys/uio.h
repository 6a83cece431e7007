// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// <sys/uio.h> - reading into and writing from several buffers at once.
//
// Added: preadv() and pwritev(), which take an offset.

#ifndef _SYS_UIO_H_
#define _SYS_UIO_H_

#include <_types.h>

#include <_struct_iovec.h>

typedef __size_t size_t;
typedef __ssize_t ssize_t;

__BEGIN_DECLS
ssize_t preadv(int, const struct iovec *, int, __off_t);
ssize_t pwritev(int, const struct iovec *, int, __off_t);
ssize_t readv(int, const struct iovec *, int);
ssize_t writev(int, const struct iovec *, int);
__END_DECLS

#endif
