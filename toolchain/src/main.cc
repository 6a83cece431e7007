// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

// One program for all tools of all targets: the name that it's called by says which.
#include "compiler.h"
#include "frontend.h"
#include "invocation.h"
#include "linker.h"
#include "paths.h"

#include "llvm/Support/CrashRecoveryContext.h"
#include "llvm/Support/InitLLVM.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/PrettyStackTrace.h"
#include "llvm/Support/raw_ostream.h"

#include <cerrno>
#include <cstring>
#include <unistd.h>

using namespace toolchain;

static int explain_names(llvm::StringRef name, llvm::raw_ostream &out, int status) {
  out << name << ": call this program by the name TARGET-TOOL, where TARGET is one of\n";
  for (const Target &target : targets())
    out << "  " << target.triple << "\n";
  out << "and TOOL is one of\n ";
  for (const Tool &tool : tools())
    out << " " << tool.name;
  out << "\n";
  return status;
}

static int link(const Target &target, llvm::ArrayRef<const char *> argv) {
  llvm::CrashRecoveryContext::Enable();
  // Unless the user names a format, the target's is meant, also where no object says it.
  llvm::SmallVector<const char *, 64> command{argv.front(), "-m", target.linker_emulation.data()};
  command.append(argv.begin() + 1, argv.end());
  return run_linker(command);
}

// LLVM's programs look at their own name too, which is that of the file.
static int run_llvm_tool(llvm::StringRef name, const Tool &tool,
                         llvm::MutableArrayRef<const char *> argv) {
  std::string file = Paths::llvm_tool(tool.detail);
  llvm::SmallVector<char *, 64> args{file.data()};
  for (const char *arg : argv.drop_front())
    args.push_back(const_cast<char *>(arg));
  args.push_back(nullptr);
  ::execv(file.c_str(), args.data());
  llvm::errs() << name << ": error: cannot run " << file << ": " << std::strerror(errno)
               << " (it belongs to LLVM " << TOOLCHAIN_LLVM_VERSION << ")\n";
  return 127;
}

int main(int argc, char **argv) {
  llvm::SmallVector<const char *, 64> args(argv, argv + argc);
  if (args.empty())
    return 127;
  llvm::StringRef name = llvm::sys::path::filename(args.front());
  std::optional<Invocation> invocation = parse_program_name(args.front());
  if (invocation && invocation->tool->kind == Kind::kLlvmTool)
    return run_llvm_tool(name, *invocation->tool, args);

  llvm::InitLLVM initialize(argc, argv);
  llvm::setBugReportMsg(
      "This is an error of LLVM or of the CloudABI toolchain around it. A report "
      "needs the source after preprocessing (-E), the options and what follows.\n");
  // Jobs call the compiler proper, whatever name this program has then.
  if (args.size() > 1 && llvm::StringRef(args[1]).starts_with("-cc1"))
    return run_frontend(args);
  if (!invocation) {
    bool asked = args.size() > 1 && llvm::StringRef(args[1]) == "--help";
    return explain_names(name, asked ? llvm::outs() : llvm::errs(), asked ? 0 : 1);
  }
  if (invocation->tool->kind == Kind::kLinker)
    return link(*invocation->target, args);
  // Destructors of static objects would only take time.
  int status =
      run_compiler(*invocation, find_paths(args.front(), reinterpret_cast<void *>(&main)), args);
  llvm::outs().flush();
  llvm::errs().flush();
  ::_exit(status);
}
