// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

// SafeStack is on by default and handled here: clang's driver refuses `-fsanitize=safe-stack` for
// systems that it doesn't know, while the compiler itself implements it for any.
#pragma once

#include "llvm/ADT/SmallVector.h"
#include "llvm/Support/StringSaver.h"

namespace toolchain {

// Takes safe-stack out of every -f[no-]sanitize= option; returns whether SafeStack is wanted.
bool take_safe_stack_option(llvm::SmallVectorImpl<const char *> &args, llvm::StringSaver &saver);

}  // namespace toolchain
