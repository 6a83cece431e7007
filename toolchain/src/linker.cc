// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include "linker.h"

#include "elf_osabi.h"

#include "lld/Common/CommonLinkerContext.h"
#include "lld/Common/Driver.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Allocator.h"
#include "llvm/Support/CommandLine.h"
#include "llvm/Support/CrashRecoveryContext.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/raw_ostream.h"

LLD_HAS_DRIVER(elf)

namespace toolchain {

// The output of a command line: the last of -o FILE, -oFILE, --output=FILE and --output FILE.
// LLD expands response files itself, where a -o may stand too; it also says what is wrong with
// them.
static std::string output_of(llvm::ArrayRef<const char *> arguments) {
  llvm::BumpPtrAllocator allocator;
  llvm::cl::ExpansionContext expansion(allocator, llvm::cl::TokenizeGNUCommandLine);
  llvm::SmallVector<const char *, 64> command(arguments);
  llvm::consumeError(expansion.expandResponseFiles(command));
  llvm::StringRef output = "a.out";
  for (size_t i = 1; i < command.size(); ++i) {
    llvm::StringRef arg = command[i];
    bool has_next = i + 1 < command.size();
    if ((arg == "-o" || arg == "--output") && has_next)
      output = command[++i];
    else if (arg.consume_front("--output=") || arg.consume_front("-o"))
      output = arg;
    else if ((arg == "-z" || arg == "-mllvm" || arg == "-T") && has_next)
      ++i;
  }
  return output.str();
}

// After --version and --help the file of that name is still the one that was there before.
static bool is_same_file(const llvm::sys::fs::file_status &before, const std::string &file) {
  llvm::sys::fs::file_status now;
  return !llvm::sys::fs::status(file, now) && llvm::sys::fs::is_regular_file(before) &&
         before.getUniqueID() == now.getUniqueID() &&
         before.getLastModificationTime() == now.getLastModificationTime();
}

int run_linker(llvm::ArrayRef<const char *> command) {
  const std::string output = output_of(command);
  llvm::sys::fs::file_status before;
  llvm::sys::fs::status(output, before);
  bool linked = false;
  // A fatal error in LLD leaves through the recovery context, so that callers can remove their
  // temporary files. Freeing LLD's memory would cost time, and the process is about to end.
  llvm::CrashRecoveryContext recovery;
  bool returned = recovery.RunSafely([&] {
    linked = lld::elf::link(command, llvm::outs(), llvm::errs(), /*exitEarly=*/false,
                            /*disableOutput=*/false);
  });
  if (!returned)
    return recovery.RetCode ? recovery.RetCode : 1;
  if (!linked)
    return 1;
  if (is_same_file(before, output))
    return 0;
  return mark_as_cloudabi(command.front(), output) ? 0 : 1;
}

}  // namespace toolchain
