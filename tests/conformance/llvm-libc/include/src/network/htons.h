// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// htons() is a macro here.
#include "src/__support/macros/config.h"
#include <arpa/inet.h>
#include <stdint.h>
namespace LIBC_NAMESPACE_DECL {
inline uint16_t convert_htons(uint16_t value) { return htons(value); }
}  // namespace LIBC_NAMESPACE_DECL
#undef htons
#define htons convert_htons
