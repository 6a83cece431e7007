// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// ntohl() is a macro here.
#include "src/__support/macros/config.h"
#include <arpa/inet.h>
#include <stdint.h>
namespace LIBC_NAMESPACE_DECL {
inline uint32_t convert_ntohl(uint32_t value) { return ntohl(value); }
}  // namespace LIBC_NAMESPACE_DECL
#undef ntohl
#define ntohl convert_ntohl
