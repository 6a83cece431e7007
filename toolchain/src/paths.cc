// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include "paths.h"

#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"

namespace toolchain {

std::string Paths::llvm_tool(llvm::StringRef name) {
  return (llvm::StringRef(TOOLCHAIN_LLVM_BINDIR) + "/" + name).str();
}

Paths find_paths(const char *argv0, void *main_address) {
  namespace path = llvm::sys::path;
  Paths paths;
  paths.program = llvm::sys::fs::getMainExecutable(argv0, main_address);
  paths.bin = path::parent_path(paths.program).str();
  paths.prefix = path::parent_path(paths.bin).str();
  paths.resource = TOOLCHAIN_RESOURCE_DIR;
  return paths;
}

}  // namespace toolchain
