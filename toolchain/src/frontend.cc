// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include "frontend.h"

#include "llvm/Support/Allocator.h"
#include "llvm/Support/CommandLine.h"
#include "llvm/Support/Error.h"
#include "llvm/Support/TargetSelect.h"
#include "llvm/Support/raw_ostream.h"

namespace toolchain {

// Only these: the list shows in --version and --print-targets, and each costs a little at start.
#define FOR_EACH_PROCESSOR(what)                                                                   \
  LLVMInitializeX86##what();                                                                       \
  LLVMInitializeAArch64##what();                                                                   \
  LLVMInitializeARM##what();                                                                       \
  LLVMInitializeRISCV##what()

void initialize_llvm_targets() {
  FOR_EACH_PROCESSOR(TargetInfo);
  FOR_EACH_PROCESSOR(Target);
  FOR_EACH_PROCESSOR(TargetMC);
  FOR_EACH_PROCESSOR(AsmPrinter);
  FOR_EACH_PROCESSOR(AsmParser);
}

int run_frontend(llvm::SmallVectorImpl<const char *> &args) {
  // The options of LLVM are global: an earlier job of this process may have used some.
  llvm::cl::ResetAllOptionOccurrences();

  llvm::BumpPtrAllocator allocator;
  llvm::cl::ExpansionContext expansion(allocator, llvm::cl::TokenizeGNUCommandLine);
  if (llvm::Error error = expansion.expandResponseFiles(args)) {
    llvm::errs() << args[0] << ": error: " << llvm::toString(std::move(error)) << "\n";
    return 1;
  }
  initialize_llvm_targets();
  llvm::StringRef tool = args[1];
  llvm::ArrayRef<const char *> rest = llvm::ArrayRef(args).drop_front(2);
  if (tool == "-cc1")
    return run_cc1(rest, args[0]);
  if (tool == "-cc1as")
    return run_cc1as(rest, args[0]);
  llvm::errs() << args[0] << ": error: " << tool << " is no part of this compiler\n";
  return 1;
}

}  // namespace toolchain
