// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Compiled as C and as C++: the headers need nothing before them, can come twice, and their
// constants work in the preprocessor.
#include <cloudabi_types.h>

#include <cloudabi_syscalls.h>

// The second time.
#include <cloudabi_types.h>

#if CLOUDABI_ENOTCAPABLE != 76 || CLOUDABI_RIGHT_SOCK_STAT_GET != 1ULL << 40
#error "A constant has lost its value"
#endif

cloudabi_errno_t (*read_call)(cloudabi_fd_t, const cloudabi_iovec_t *, __SIZE_TYPE__,
                              __SIZE_TYPE__ *) = cloudabi_sys_fd_read;
cloudabi_errno_t (*link_call)(cloudabi_lookup_t, const char *, __SIZE_TYPE__, cloudabi_fd_t,
                              const char *, __SIZE_TYPE__) = cloudabi_sys_file_link;
