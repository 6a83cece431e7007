// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include "paths.h"

#include "llvm/ADT/ArrayRef.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"

namespace toolchain {

// The first folder is where LLVM was when this was built; the others are where other distributions
// have LLVM 19, for a package that was built elsewhere.
static constexpr const char *kToolFolders[] = {TOOLCHAIN_LLVM_BINDIR, "/usr/lib/llvm19/bin",
                                               "/usr/lib64/llvm19/bin"};
static constexpr const char *kResourceFolders[] = {
    TOOLCHAIN_RESOURCE_DIR, "/usr/lib/llvm19/lib/clang/19", "/usr/lib64/llvm19/lib/clang/19",
    "/usr/lib/clang/19"};

static const char *first_there(llvm::ArrayRef<const char *> folders) {
  for (const char *folder : folders)
    if (llvm::sys::fs::exists(folder))
      return folder;
  return folders.front();
}

std::string Paths::llvm_tool(llvm::StringRef name) {
  return (llvm::StringRef(first_there(kToolFolders)) + "/" + name).str();
}

Paths find_paths(const char *argv0, void *main_address) {
  namespace path = llvm::sys::path;
  Paths paths;
  paths.program = llvm::sys::fs::getMainExecutable(argv0, main_address);
  paths.bin = path::parent_path(paths.program).str();
  paths.prefix = path::parent_path(paths.bin).str();
  paths.resource = first_there(kResourceFolders);
  return paths;
}

}  // namespace toolchain
