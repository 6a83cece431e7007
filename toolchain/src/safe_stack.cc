// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include "safe_stack.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

namespace toolchain {

// Sanitizers that need a stack of the ordinary kind, as clang has it.
static bool conflicts(llvm::StringRef sanitizer) {
  return llvm::is_contained<llvm::StringRef>({"address", "hwaddress", "memory", "thread", "leak",
                                              "dataflow", "kernel-address", "kernel-hwaddress",
                                              "kernel-memory", "fuzzer", "fuzzer-no-link"},
                                             sanitizer);
}

// The argument after one of these is passed on and isn't an option of ours.
static bool takes_next(llvm::StringRef arg) {
  return llvm::is_contained<llvm::StringRef>(
      {"-Xclang", "-Xlinker", "-Xassembler", "-Xpreprocessor", "-Xarch_host", "-mllvm", "-o", "-MF",
       "-MT", "-MQ", "-I", "-D", "-U", "-L", "-T", "-include"},
      arg);
}

bool take_safe_stack_option(llvm::SmallVectorImpl<const char *> &args, llvm::StringSaver &saver) {
  bool enabled = true;
  llvm::SmallVector<const char *, 256> kept;
  for (size_t i = 0; i < args.size(); ++i) {
    const char *arg = args[i];
    // expandResponseFiles() leaves null pointers behind as ends of lines.
    llvm::StringRef list = arg ? arg : "";
    if (list == "--") {
      kept.append(args.begin() + i, args.end());
      break;
    }
    if (takes_next(list) && i + 1 < args.size()) {
      kept.push_back(arg);
      kept.push_back(args[++i]);
      continue;
    }
    bool on = list.consume_front("-fsanitize=");
    if (!on && !list.consume_front("-fno-sanitize=")) {
      kept.push_back(arg);
      continue;
    }
    llvm::SmallVector<llvm::StringRef, 4> values;
    list.split(values, ',');
    llvm::SmallVector<llvm::StringRef, 4> others;
    for (llvm::StringRef value : values) {
      if (value == "safe-stack" || (value == "all" && !on))
        enabled = on;
      else if (on && conflicts(value))
        enabled = false;
      if (value != "safe-stack")
        others.push_back(value);
    }
    if (!others.empty())
      kept.push_back(
          saver.save((on ? "-fsanitize=" : "-fno-sanitize=") + llvm::join(others, ",")).data());
  }
  args.assign(kept.begin(), kept.end());
  return enabled;
}

}  // namespace toolchain
