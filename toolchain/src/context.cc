// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include "context.h"

#include "llvm/Support/raw_ostream.h"

namespace toolchain {

bool Context::error(const llvm::Twine &message) const {
  llvm::errs() << program_name << ": error: " << message << "\n";
  return false;
}

}  // namespace toolchain
