// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include "print_options.h"

#include "invocation.h"

#include "clang/Driver/Options.h"
#include "llvm/Option/ArgList.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/raw_ostream.h"

namespace toolchain {

namespace options = clang::driver::options;
using llvm::opt::ArgList;

// -B folders come first, then the sysroot and the compiler's own; the bare name when it's nowhere.
static std::string find_file(const Context &context, const ArgList &args, llvm::StringRef name) {
  std::vector<std::string> folders = args.getAllArgValues(options::OPT_B);
  folders.push_back(context.sysroot + "/lib");
  folders.push_back(context.paths.resource);
  for (const std::string &folder : folders) {
    std::string file = folder + "/" + name.str();
    if (llvm::sys::fs::exists(file))
      return file;
  }
  return name.str();
}

// The tool of that name, with or without the target.
static std::string find_program(const Context &context, llvm::StringRef name) {
  llvm::StringRef plain = name == "ld.lld" ? llvm::StringRef("ld") : name;
  std::string full = (context.target.triple + "-" + plain).str();
  for (const std::string &candidate : {full, plain.str()}) {
    std::string file = context.paths.bin + "/" + candidate;
    if (parse_program_name(candidate) && llvm::sys::fs::exists(file))
      return file;
  }
  std::string llvm_tool = Paths::llvm_tool(name);
  return llvm::sys::fs::exists(llvm_tool) ? llvm_tool : name.str();
}

bool answer_print_options(const Context &context, const ArgList &args) {
  llvm::raw_ostream &out = llvm::outs();
  if (const auto *arg = args.getLastArg(options::OPT_print_file_name_EQ))
    out << find_file(context, args, arg->getValue()) << "\n";
  else if (const auto *arg = args.getLastArg(options::OPT_print_prog_name_EQ))
    out << find_program(context, arg->getValue()) << "\n";
  else if (args.hasArg(options::OPT_print_libgcc_file_name))
    out << context.sysroot << "/lib/libcompiler_rt.a\n";
  else if (args.hasArg(options::OPT_print_search_dirs))
    out << "programs: =" << context.paths.bin << ":" << TOOLCHAIN_LLVM_BINDIR << "\n"
        << "libraries: =" << context.sysroot << "/lib:" << context.paths.resource << "\n";
  else
    return false;
  out.flush();
  return true;
}

}  // namespace toolchain
