// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include "linker.h"

#include "elf_osabi.h"

#include "lld/Common/CommonLinkerContext.h"
#include "lld/Common/Driver.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/CrashRecoveryContext.h"
#include "llvm/Support/raw_ostream.h"

LLD_HAS_DRIVER(elf)

namespace toolchain {

// The output of a command line: the last of -o FILE, -oFILE, --output=FILE and --output FILE.
static llvm::StringRef output_of(llvm::ArrayRef<const char *> command) {
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
  return output;
}

int run_linker(llvm::ArrayRef<const char *> command) {
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
  return mark_as_cloudabi(command.front(), output_of(command)) ? 0 : 1;
}

}  // namespace toolchain
