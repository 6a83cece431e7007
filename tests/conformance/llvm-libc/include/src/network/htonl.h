// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// htonl() is a macro here.
#include "src/__support/macros/config.h"
#include <arpa/inet.h>
#include <stdint.h>
namespace LIBC_NAMESPACE_DECL {
inline uint32_t convert_htonl(uint32_t value) { return htonl(value); }
}  // namespace LIBC_NAMESPACE_DECL
#undef htonl
#define htonl convert_htonl
