// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

// The -print- options whose answers depend on where CloudABI's files lie.
#pragma once

#include "context.h"

namespace llvm::opt {
class ArgList;
}

namespace toolchain {

// Answers -print-file-name=, -print-prog-name=, -print-search-dirs and
// -print-libgcc-file-name. True when one was given; the others stay with clang's driver.
bool answer_print_options(const Context &context, const llvm::opt::ArgList &args);

}  // namespace toolchain
