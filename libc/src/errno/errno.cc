// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// The number of this thread's last error, and the proof that the numbers in <errno.h> are the
// ABI's.

#include <cloudabi_types.h>
#include <errno.h>

__thread int errno;

static_assert(E2BIG == CLOUDABI_E2BIG);
static_assert(EACCES == CLOUDABI_EACCES);
static_assert(EADDRINUSE == CLOUDABI_EADDRINUSE);
static_assert(EADDRNOTAVAIL == CLOUDABI_EADDRNOTAVAIL);
static_assert(EAFNOSUPPORT == CLOUDABI_EAFNOSUPPORT);
static_assert(EAGAIN == CLOUDABI_EAGAIN);
static_assert(EALREADY == CLOUDABI_EALREADY);
static_assert(EBADF == CLOUDABI_EBADF);
static_assert(EBADMSG == CLOUDABI_EBADMSG);
static_assert(EBUSY == CLOUDABI_EBUSY);
static_assert(ECANCELED == CLOUDABI_ECANCELED);
static_assert(ECHILD == CLOUDABI_ECHILD);
static_assert(ECONNABORTED == CLOUDABI_ECONNABORTED);
static_assert(ECONNREFUSED == CLOUDABI_ECONNREFUSED);
static_assert(ECONNRESET == CLOUDABI_ECONNRESET);
static_assert(EDEADLK == CLOUDABI_EDEADLK);
static_assert(EDESTADDRREQ == CLOUDABI_EDESTADDRREQ);
static_assert(EDOM == CLOUDABI_EDOM);
static_assert(EDQUOT == CLOUDABI_EDQUOT);
static_assert(EEXIST == CLOUDABI_EEXIST);
static_assert(EFAULT == CLOUDABI_EFAULT);
static_assert(EFBIG == CLOUDABI_EFBIG);
static_assert(EHOSTUNREACH == CLOUDABI_EHOSTUNREACH);
static_assert(EIDRM == CLOUDABI_EIDRM);
static_assert(EILSEQ == CLOUDABI_EILSEQ);
static_assert(EINPROGRESS == CLOUDABI_EINPROGRESS);
static_assert(EINTR == CLOUDABI_EINTR);
static_assert(EINVAL == CLOUDABI_EINVAL);
static_assert(EIO == CLOUDABI_EIO);
static_assert(EISCONN == CLOUDABI_EISCONN);
static_assert(EISDIR == CLOUDABI_EISDIR);
static_assert(ELOOP == CLOUDABI_ELOOP);
static_assert(EMFILE == CLOUDABI_EMFILE);
static_assert(EMLINK == CLOUDABI_EMLINK);
static_assert(EMSGSIZE == CLOUDABI_EMSGSIZE);
static_assert(EMULTIHOP == CLOUDABI_EMULTIHOP);
static_assert(ENAMETOOLONG == CLOUDABI_ENAMETOOLONG);
static_assert(ENETDOWN == CLOUDABI_ENETDOWN);
static_assert(ENETRESET == CLOUDABI_ENETRESET);
static_assert(ENETUNREACH == CLOUDABI_ENETUNREACH);
static_assert(ENFILE == CLOUDABI_ENFILE);
static_assert(ENOBUFS == CLOUDABI_ENOBUFS);
static_assert(ENODEV == CLOUDABI_ENODEV);
static_assert(ENOENT == CLOUDABI_ENOENT);
static_assert(ENOEXEC == CLOUDABI_ENOEXEC);
static_assert(ENOLCK == CLOUDABI_ENOLCK);
static_assert(ENOLINK == CLOUDABI_ENOLINK);
static_assert(ENOMEM == CLOUDABI_ENOMEM);
static_assert(ENOMSG == CLOUDABI_ENOMSG);
static_assert(ENOPROTOOPT == CLOUDABI_ENOPROTOOPT);
static_assert(ENOSPC == CLOUDABI_ENOSPC);
static_assert(ENOSYS == CLOUDABI_ENOSYS);
static_assert(ENOTCONN == CLOUDABI_ENOTCONN);
static_assert(ENOTDIR == CLOUDABI_ENOTDIR);
static_assert(ENOTEMPTY == CLOUDABI_ENOTEMPTY);
static_assert(ENOTRECOVERABLE == CLOUDABI_ENOTRECOVERABLE);
static_assert(ENOTSOCK == CLOUDABI_ENOTSOCK);
static_assert(ENOTSUP == CLOUDABI_ENOTSUP);
static_assert(ENOTTY == CLOUDABI_ENOTTY);
static_assert(ENXIO == CLOUDABI_ENXIO);
static_assert(EOVERFLOW == CLOUDABI_EOVERFLOW);
static_assert(EOWNERDEAD == CLOUDABI_EOWNERDEAD);
static_assert(EPERM == CLOUDABI_EPERM);
static_assert(EPIPE == CLOUDABI_EPIPE);
static_assert(EPROTO == CLOUDABI_EPROTO);
static_assert(EPROTONOSUPPORT == CLOUDABI_EPROTONOSUPPORT);
static_assert(EPROTOTYPE == CLOUDABI_EPROTOTYPE);
static_assert(ERANGE == CLOUDABI_ERANGE);
static_assert(EROFS == CLOUDABI_EROFS);
static_assert(ESPIPE == CLOUDABI_ESPIPE);
static_assert(ESRCH == CLOUDABI_ESRCH);
static_assert(ESTALE == CLOUDABI_ESTALE);
static_assert(ETIMEDOUT == CLOUDABI_ETIMEDOUT);
static_assert(ETXTBSY == CLOUDABI_ETXTBSY);
static_assert(EXDEV == CLOUDABI_EXDEV);
static_assert(ENOTCAPABLE == CLOUDABI_ENOTCAPABLE);
