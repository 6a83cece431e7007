// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

// LLD, in this process.
#pragma once

#include "llvm/ADT/ArrayRef.h"

namespace toolchain {

// Runs LLD's ELF linker; the first argument is the program's name. What it links is marked as
// CloudABI's in e_ident. Returns the exit status. Can be called once in a process.
int run_linker(llvm::ArrayRef<const char *> command);

}  // namespace toolchain
