// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

// Makes a library of the compiled files, for --emit-static-lib.
#pragma once

#include "clang/Driver/Tool.h"

namespace toolchain {

class CloudAbi;

class ArchiveTool final : public clang::driver::Tool {
 public:
  explicit ArchiveTool(const CloudAbi &tool_chain);

  bool hasIntegratedCPP() const override { return false; }
  bool isLinkJob() const override { return true; }
  void ConstructJob(clang::driver::Compilation &compilation, const clang::driver::JobAction &action,
                    const clang::driver::InputInfo &output,
                    const clang::driver::InputInfoList &inputs, const llvm::opt::ArgList &args,
                    const char *linking_output) const override;
};

}  // namespace toolchain
