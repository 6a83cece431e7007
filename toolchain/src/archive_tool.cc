// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include "archive_tool.h"

#include "tool_chain.h"

#include "clang/Driver/Compilation.h"
#include "clang/Driver/Driver.h"
#include "clang/Driver/DriverDiagnostic.h"
#include "clang/Driver/Options.h"
#include "llvm/Option/ArgList.h"
#include "llvm/Support/FileSystem.h"

namespace toolchain {

using namespace clang::driver;

ArchiveTool::ArchiveTool(const CloudAbi &tool_chain)
    : Tool("cloudabi::archive", "archiver", tool_chain) {}

void ArchiveTool::ConstructJob(Compilation &compilation, const JobAction &action,
                               const InputInfo &output, const InputInfoList &inputs,
                               const llvm::opt::ArgList &args, const char *) const {
  llvm::opt::ArgStringList command{"rcsD", output.getFilename()};
  // The archiver adds to a library that is there, whose objects of an earlier time aren't meant.
  if (!args.hasArg(options::OPT__HASH_HASH_HASH))
    if (std::error_code code = llvm::sys::fs::remove(output.getFilename()))
      compilation.getDriver().Diag(clang::diag::err_drv_unable_to_remove_file) << code.message();
  for (const InputInfo &input : inputs)
    if (input.isFilename())
      command.push_back(input.getFilename());
  compilation.addCommand(std::make_unique<Command>(action, *this, ResponseFileSupport::AtFileUTF8(),
                                                   args.MakeArgString(Paths::llvm_tool("llvm-ar")),
                                                   command, inputs, output));
}

}  // namespace toolchain
