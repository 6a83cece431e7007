// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

// The linker as clang's driver calls it: makes the command line that links a CloudABI program, and
// a job that runs LLD in this process.
#pragma once

#include "clang/Driver/Tool.h"

namespace toolchain {

class CloudAbi;

class LinkTool final : public clang::driver::Tool {
 public:
  explicit LinkTool(const CloudAbi &tool_chain);

  bool hasIntegratedCPP() const override { return false; }
  bool isLinkJob() const override { return true; }
  void ConstructJob(clang::driver::Compilation &compilation, const clang::driver::JobAction &action,
                    const clang::driver::InputInfo &output,
                    const clang::driver::InputInfoList &inputs, const llvm::opt::ArgList &args,
                    const char *linking_output) const override;
};

// The file of the sysroot that linking with these options needs and that isn't there, or nothing.
std::string find_missing_for_link(const CloudAbi &tool_chain, const llvm::opt::ArgList &args);

}  // namespace toolchain
