// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

// What one run of the compiler driver knows, handed to the parts that make its jobs.
#pragma once

#include "paths.h"
#include "target.h"

#include "llvm/ADT/Twine.h"
#include "llvm/Support/StringSaver.h"

#include <string>

namespace toolchain {

struct Context {
  const Target &target;
  const Paths &paths;
  std::string program_name;  // as messages begin with it
  std::string sysroot;
  bool cxx;                  // the driver was called as a C++ compiler
  bool safe_stack;           // compile jobs use it
  llvm::StringSaver &saver;  // keeps the strings that jobs point to

  const char *save(const llvm::Twine &text) const { return saver.save(text).data(); }
  // One line on standard error; returns false for the caller to return.
  bool error(const llvm::Twine &message) const;
};

}  // namespace toolchain
