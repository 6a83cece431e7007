// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

// The compiler and assembler proper, which a driver's jobs consist of: `-cc1` and `-cc1as`.
#pragma once

#include "llvm/ADT/SmallVector.h"

namespace toolchain {

// Registers the processors of our targets with LLVM. May be called again.
void initialize_llvm_targets();

// The first argument is the program's name, the second -cc1 or -cc1as. Returns the exit status.
int run_frontend(llvm::SmallVectorImpl<const char *> &args);

int run_cc1(llvm::ArrayRef<const char *> args, const char *program);
int run_cc1as(llvm::ArrayRef<const char *> args, const char *program);

}  // namespace toolchain
