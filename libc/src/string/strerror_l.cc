// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <string.h>

#include "support/string_messages.h"

// In the order of the numbers. One block of text rather than an array of pointers, each of which
// would have to be relocated when a program starts.
static const char messages[] = "Success\0"                                 // Zero
                               "Argument list too long\0"                  // E2BIG
                               "Permission denied\0"                       // EACCES
                               "Address already in use\0"                  // EADDRINUSE
                               "Address not available\0"                   // EADDRNOTAVAIL
                               "Address family not supported\0"            // EAFNOSUPPORT
                               "Resource temporarily unavailable\0"        // EAGAIN
                               "Connection attempt already in progress\0"  // EALREADY
                               "Bad file descriptor\0"                     // EBADF
                               "Bad message\0"                             // EBADMSG
                               "Device or resource busy\0"                 // EBUSY
                               "Operation canceled\0"                      // ECANCELED
                               "No child processes\0"                      // ECHILD
                               "Connection aborted\0"                      // ECONNABORTED
                               "Connection refused\0"                      // ECONNREFUSED
                               "Connection reset by peer\0"                // ECONNRESET
                               "Resource deadlock avoided\0"               // EDEADLK
                               "Destination address required\0"            // EDESTADDRREQ
                               "Numerical argument out of domain\0"        // EDOM
                               "Disk quota exceeded\0"                     // EDQUOT
                               "File exists\0"                             // EEXIST
                               "Bad address\0"                             // EFAULT
                               "File too large\0"                          // EFBIG
                               "Host is unreachable\0"                     // EHOSTUNREACH
                               "Identifier removed\0"                      // EIDRM
                               "Illegal byte sequence\0"                   // EILSEQ
                               "Operation in progress\0"                   // EINPROGRESS
                               "Interrupted function\0"                    // EINTR
                               "Invalid argument\0"                        // EINVAL
                               "Input/output error\0"                      // EIO
                               "Socket is connected\0"                     // EISCONN
                               "Is a directory\0"                          // EISDIR
                               "Too many levels of symbolic links\0"       // ELOOP
                               "Too many open files\0"                     // EMFILE
                               "Too many links\0"                          // EMLINK
                               "Message too large\0"                       // EMSGSIZE
                               "Multihop attempted\0"                      // EMULTIHOP
                               "File name too long\0"                      // ENAMETOOLONG
                               "Network is down\0"                         // ENETDOWN
                               "Connection aborted by network\0"           // ENETRESET
                               "Network is unreachable\0"                  // ENETUNREACH
                               "Too many open files in system\0"           // ENFILE
                               "No buffer space available\0"               // ENOBUFS
                               "No such device\0"                          // ENODEV
                               "No such file or directory\0"               // ENOENT
                               "Executable file format error\0"            // ENOEXEC
                               "No locks available\0"                      // ENOLCK
                               "Link has been severed\0"                   // ENOLINK
                               "Not enough memory\0"                       // ENOMEM
                               "No message of the desired type\0"          // ENOMSG
                               "Protocol not available\0"                  // ENOPROTOOPT
                               "No space left on device\0"                 // ENOSPC
                               "Function not implemented\0"                // ENOSYS
                               "Socket is not connected\0"                 // ENOTCONN
                               "Not a directory\0"                         // ENOTDIR
                               "Directory not empty\0"                     // ENOTEMPTY
                               "State not recoverable\0"                   // ENOTRECOVERABLE
                               "Not a socket\0"                            // ENOTSOCK
                               "Operation not supported\0"                 // ENOTSUP
                               "Inappropriate I/O control operation\0"     // ENOTTY
                               "No such device or address\0"               // ENXIO
                               "Value too large for data type\0"           // EOVERFLOW
                               "Previous owner died\0"                     // EOWNERDEAD
                               "Operation not permitted\0"                 // EPERM
                               "Broken pipe\0"                             // EPIPE
                               "Protocol error\0"                          // EPROTO
                               "Protocol not supported\0"                  // EPROTONOSUPPORT
                               "Wrong protocol type for socket\0"          // EPROTOTYPE
                               "Result too large\0"                        // ERANGE
                               "Read-only file system\0"                   // EROFS
                               "Illegal seek\0"                            // ESPIPE
                               "No such process\0"                         // ESRCH
                               "Stale file handle\0"                       // ESTALE
                               "Connection timed out\0"                    // ETIMEDOUT
                               "Text file busy\0"                          // ETXTBSY
                               "Cross-device link\0"                       // EXDEV
                               "Capabilities insufficient\0";              // ENOTCAPABLE

char *strerror_l(int error, locale_t) {
  const char *message = message_at(messages, sizeof(messages), error);
  return const_cast<char *>(message == nullptr ? "Unknown error" : message);
}
