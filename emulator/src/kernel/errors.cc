// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// The table behind errors.h. The numbers are those of include/uapi/asm-generic/errno.h, which holds
// on all architectures of ours; what CloudABI has no word for becomes the nearest it has.
#include "kernel/errors.h"

namespace cloudabi::kernel {
namespace {

struct Table {
  uint8_t number[134] = {};

  constexpr Table() {
    for (auto &entry : number)
      entry = CLOUDABI_EIO;
    number[1] = CLOUDABI_EPERM;
    number[2] = CLOUDABI_ENOENT;
    number[3] = CLOUDABI_ESRCH;
    number[4] = CLOUDABI_EINTR;
    number[5] = CLOUDABI_EIO;
    number[6] = CLOUDABI_ENXIO;
    number[7] = CLOUDABI_E2BIG;
    number[8] = CLOUDABI_ENOEXEC;
    number[9] = CLOUDABI_EBADF;
    number[10] = CLOUDABI_ECHILD;
    number[11] = CLOUDABI_EAGAIN;
    number[12] = CLOUDABI_ENOMEM;
    number[13] = CLOUDABI_EACCES;
    number[14] = CLOUDABI_EFAULT;
    number[15] = CLOUDABI_EINVAL;  // ENOTBLK
    number[16] = CLOUDABI_EBUSY;
    number[17] = CLOUDABI_EEXIST;
    number[18] = CLOUDABI_EXDEV;
    number[19] = CLOUDABI_ENODEV;
    number[20] = CLOUDABI_ENOTDIR;
    number[21] = CLOUDABI_EISDIR;
    number[22] = CLOUDABI_EINVAL;
    number[23] = CLOUDABI_ENFILE;
    number[24] = CLOUDABI_EMFILE;
    number[25] = CLOUDABI_ENOTTY;
    number[26] = CLOUDABI_ETXTBSY;
    number[27] = CLOUDABI_EFBIG;
    number[28] = CLOUDABI_ENOSPC;
    number[29] = CLOUDABI_ESPIPE;
    number[30] = CLOUDABI_EROFS;
    number[31] = CLOUDABI_EMLINK;
    number[32] = CLOUDABI_EPIPE;
    number[33] = CLOUDABI_EDOM;
    number[34] = CLOUDABI_ERANGE;
    number[35] = CLOUDABI_EDEADLK;
    number[36] = CLOUDABI_ENAMETOOLONG;
    number[37] = CLOUDABI_ENOLCK;
    number[38] = CLOUDABI_ENOSYS;
    number[39] = CLOUDABI_ENOTEMPTY;
    number[40] = CLOUDABI_ELOOP;
    number[42] = CLOUDABI_ENOMSG;
    number[43] = CLOUDABI_EIDRM;
    number[67] = CLOUDABI_ENOLINK;
    number[71] = CLOUDABI_EPROTO;
    number[72] = CLOUDABI_EMULTIHOP;
    number[74] = CLOUDABI_EBADMSG;
    number[75] = CLOUDABI_EOVERFLOW;
    number[84] = CLOUDABI_EILSEQ;
    number[88] = CLOUDABI_ENOTSOCK;
    number[89] = CLOUDABI_EDESTADDRREQ;
    number[90] = CLOUDABI_EMSGSIZE;
    number[91] = CLOUDABI_EPROTOTYPE;
    number[92] = CLOUDABI_ENOPROTOOPT;
    number[93] = CLOUDABI_EPROTONOSUPPORT;
    number[94] = CLOUDABI_ENOTSUP;  // ESOCKTNOSUPPORT
    number[95] = CLOUDABI_ENOTSUP;
    number[96] = CLOUDABI_EAFNOSUPPORT;  // EPFNOSUPPORT
    number[97] = CLOUDABI_EAFNOSUPPORT;
    number[98] = CLOUDABI_EADDRINUSE;
    number[99] = CLOUDABI_EADDRNOTAVAIL;
    number[100] = CLOUDABI_ENETDOWN;
    number[101] = CLOUDABI_ENETUNREACH;
    number[102] = CLOUDABI_ENETRESET;
    number[103] = CLOUDABI_ECONNABORTED;
    number[104] = CLOUDABI_ECONNRESET;
    number[105] = CLOUDABI_ENOBUFS;
    number[106] = CLOUDABI_EISCONN;
    number[107] = CLOUDABI_ENOTCONN;
    number[108] = CLOUDABI_EPIPE;    // ESHUTDOWN
    number[109] = CLOUDABI_ENOTSUP;  // ETOOMANYREFS: too many descriptors in flight
    number[110] = CLOUDABI_ETIMEDOUT;
    number[111] = CLOUDABI_ECONNREFUSED;
    number[112] = CLOUDABI_EHOSTUNREACH;  // EHOSTDOWN
    number[113] = CLOUDABI_EHOSTUNREACH;
    number[114] = CLOUDABI_EALREADY;
    number[115] = CLOUDABI_EINPROGRESS;
    number[116] = CLOUDABI_ESTALE;
    number[122] = CLOUDABI_EDQUOT;
    number[125] = CLOUDABI_ECANCELED;
    number[130] = CLOUDABI_EOWNERDEAD;
    number[131] = CLOUDABI_ENOTRECOVERABLE;
  }
};

constinit const Table kTable;

}  // namespace

Error error_from_linux(long result) {
  auto number = static_cast<unsigned long>(-result);
  return Error{number < sizeof(kTable.number) ? cloudabi_errno_t{kTable.number[number]}
                                              : static_cast<cloudabi_errno_t>(CLOUDABI_EIO)};
}

}  // namespace cloudabi::kernel
