// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

// Where things lie. Everything of ours is found from where this very program lies, so that the
// prefix can be moved; LLVM's own files are found where the configuration found LLVM.
#pragma once

#include "target.h"

#include <string>

namespace toolchain {

struct Paths {
  std::string program;   // this file, symbolic links resolved
  std::string bin;       // its folder
  std::string prefix;    // the folder above
  std::string resource;  // clang's own headers

  std::string sysroot(const Target &target) const { return prefix + "/" + target.triple.str(); }
  static std::string llvm_tool(llvm::StringRef name);
};

// The address of main helps where /proc is missing.
Paths find_paths(const char *argv0, void *main_address);

}  // namespace toolchain
