// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

// CloudABI as clang's driver sees a system: what is defined, where headers and libraries lie, what
// is on by default, and which tool links. LLVM 19 has no class of its own for it any more.
#pragma once

#include "paths.h"
#include "target.h"

#include "clang/Driver/ToolChain.h"

namespace toolchain {

class CloudAbi final : public clang::driver::ToolChain {
 public:
  CloudAbi(const clang::driver::Driver &driver, const Target &target, const Paths &paths,
           const llvm::opt::ArgList &args);

  const Target &target() const { return target_; }
  const Paths &paths() const { return paths_; }

  // The target's folder in the prefix, unless --sysroot= names another.
  std::string computeSysRoot() const override;

  // Defaults.
  bool isCrossCompiling() const override { return true; }
  bool HasNativeLLVMSupport() const override { return true; }
  bool isPICDefault() const override { return false; }
  bool isPIEDefault(const llvm::opt::ArgList &) const override { return target_.pie; }
  bool isPICDefaultForced() const override { return false; }
  bool SupportsProfiling() const override { return false; }
  // The C library's mathematics reports through the floating-point environment only.
  bool IsMathErrnoDefault() const override { return false; }
  UnwindTableLevel getDefaultUnwindTableLevel(const llvm::opt::ArgList &args) const override;
  clang::SanitizerMask getSupportedSanitizers() const override;
  clang::SanitizerMask getDefaultSanitizers() const override;

  // Libraries.
  RuntimeLibType GetRuntimeLibType(const llvm::opt::ArgList &) const override {
    return RLT_CompilerRT;
  }
  CXXStdlibType GetDefaultCXXStdlibType() const override { return CST_Libcxx; }
  UnwindLibType GetDefaultUnwindLibType() const override { return UNW_CompilerRT; }
  std::string getCompilerRT(const llvm::opt::ArgList &args, llvm::StringRef component,
                            FileType type) const override;
  void AddCXXStdlibLibArgs(const llvm::opt::ArgList &args,
                           llvm::opt::ArgStringList &command) const override;

  // Options of the compiler proper.
  llvm::opt::DerivedArgList *
  TranslateArgs(const llvm::opt::DerivedArgList &args, llvm::StringRef architecture,
                clang::driver::Action::OffloadKind offload) const override;
  void addClangTargetOptions(const llvm::opt::ArgList &args, llvm::opt::ArgStringList &command,
                             clang::driver::Action::OffloadKind offload) const override;
  void AddClangSystemIncludeArgs(const llvm::opt::ArgList &args,
                                 llvm::opt::ArgStringList &command) const override;
  void AddClangCXXStdlibIncludeArgs(const llvm::opt::ArgList &args,
                                    llvm::opt::ArgStringList &command) const override;

 protected:
  clang::driver::Tool *buildLinker() const override;
  clang::driver::Tool *buildStaticLibTool() const override;

 private:
  const Target &target_;
  const Paths &paths_;
};

}  // namespace toolchain
