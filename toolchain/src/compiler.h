// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

// The compiler driver: clang's, with CloudABI's defaults, compiling and linking in this process.
#pragma once

#include "invocation.h"
#include "paths.h"

namespace toolchain {

// Returns the exit status. May be called once in a process.
int run_compiler(const Invocation &invocation, const Paths &paths,
                 llvm::ArrayRef<const char *> argv);

}  // namespace toolchain
