// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// struct iovec is the ABI's iovec, and is passed as it is.
#pragma once

#include <_struct_iovec.h>
#include <cloudabi_types.h>
#include <stddef.h>

namespace cloudlibc {

static_assert(sizeof(struct iovec) == sizeof(cloudabi_iovec_t) &&
              offsetof(struct iovec, iov_base) == offsetof(cloudabi_iovec_t, buf) &&
              offsetof(struct iovec, iov_len) == offsetof(cloudabi_iovec_t, buf_len));
static_assert(sizeof(struct iovec) == sizeof(cloudabi_ciovec_t) &&
              offsetof(struct iovec, iov_base) == offsetof(cloudabi_ciovec_t, buf) &&
              offsetof(struct iovec, iov_len) == offsetof(cloudabi_ciovec_t, buf_len));

inline const cloudabi_iovec_t *to_iovecs(const struct iovec *pieces) {
  return reinterpret_cast<const cloudabi_iovec_t *>(pieces);
}
inline const cloudabi_ciovec_t *to_ciovecs(const struct iovec *pieces) {
  return reinterpret_cast<const cloudabi_ciovec_t *>(pieces);
}

}  // namespace cloudlibc
