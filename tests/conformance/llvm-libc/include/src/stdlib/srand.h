// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Tests that draw their arguments start with this; rand() needs no seed here.
#include "src/__support/macros/config.h"
namespace LIBC_NAMESPACE_DECL {
inline void srand(unsigned) {}
}  // namespace LIBC_NAMESPACE_DECL
