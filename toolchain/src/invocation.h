// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

// What the name that the program was called by says: TARGET-TOOL.
#pragma once

#include "target.h"

#include <optional>

namespace toolchain {

enum class Kind { kCompiler, kLinker, kLlvmTool };

struct Tool {
  llvm::StringLiteral name;  // after the target
  Kind kind;
  llvm::StringLiteral detail;  // the compiler's driver mode, or the name of LLVM's program
};

llvm::ArrayRef<Tool> tools();

struct Invocation {
  const Target *target;
  const Tool *tool;
};

// Nothing for a name that is no target and tool. Folders before the name don't matter.
std::optional<Invocation> parse_program_name(llvm::StringRef argv0);

}  // namespace toolchain
