// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

// Turns a compile job that clang's driver made for an unknown system into one for CloudABI.
#pragma once

#include "context.h"

namespace clang::driver {
class Command;
}
namespace llvm::opt {
class ArgList;
}

namespace toolchain {

void adapt_compile_job(const Context &context, const llvm::opt::ArgList &args,
                       clang::driver::Command &job);

}  // namespace toolchain
