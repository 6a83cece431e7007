// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

// The targets that this toolchain compiles for. Their facts come from cmake/targets, through a
// table that CMake writes (targets.inc).
#pragma once

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"

#include <cstdint>

namespace toolchain {

struct Target {
  llvm::StringLiteral triple;
  bool pie;                   // executables are static PIE unless asked otherwise
  uint64_t image_base;        // of executables that aren't
  uint64_t page_size;         // the largest that executables can be loaded with
  llvm::StringLiteral march;  // the default of -march=, or nothing for clang's
  llvm::StringLiteral frame_pointer_unoptimized;
  llvm::StringLiteral frame_pointer_optimized;
  llvm::StringLiteral linker_emulation;
};

llvm::ArrayRef<Target> targets();

// The target of that triple, or null.
const Target *find_target(llvm::StringRef triple);

}  // namespace toolchain
