// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// LLVM's streams from the inside, which tests include for the standard ones. There is but stderr
// here; what --command gives for standard output serves as the other (ports/ambient).
#pragma once

#include "src/__support/macros/config.h"
#include <stdio.h>
#undef stderr

extern "C" FILE *ambient_stdout(void);

namespace LIBC_NAMESPACE_DECL {
using ::stderr;
inline FILE *const stdout = ::ambient_stdout();
}  // namespace LIBC_NAMESPACE_DECL
