// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include "link_tool.h"

#include "linker.h"
#include "tool_chain.h"

#include "clang/Driver/Compilation.h"
#include "clang/Driver/Driver.h"
#include "clang/Driver/DriverDiagnostic.h"
#include "clang/Driver/Options.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSwitch.h"
#include "llvm/Option/ArgList.h"
#include "llvm/Support/FileSystem.h"

namespace toolchain {

using namespace clang::driver;
using llvm::opt::Arg;
using llvm::opt::ArgList;
using llvm::opt::ArgStringList;

namespace {

class LinkCommand final : public Command {
 public:
  using Command::Command;

  int Execute(llvm::ArrayRef<std::optional<llvm::StringRef>>, std::string *,
              bool *failed_to_start) const override {
    if (failed_to_start)
      *failed_to_start = false;
    PrintFileNames();
    llvm::SmallVector<const char *, 64> command{getExecutable()};
    command.append(getArguments().begin(), getArguments().end());
    return run_linker(command);
  }
};

// What is linked beside the user's files.
struct Implied {
  bool start_files, libc, builtins, libcxx, unwind;

  Implied(const CloudAbi &tool_chain, const ArgList &args) {
    bool relocatable = args.hasArg(options::OPT_r);
    bool libraries =
        !relocatable && !args.hasArg(options::OPT_nostdlib, options::OPT_nodefaultlibs);
    start_files = !relocatable && !args.hasArg(options::OPT_nostdlib, options::OPT_nostartfiles);
    libc = libraries && !args.hasArg(options::OPT_nolibc);
    builtins = libraries;
    libcxx =
        libraries && tool_chain.getDriver().CCCIsCXX() && !args.hasArg(options::OPT_nostdlibxx);
    unwind = libcxx && tool_chain.GetUnwindLibType(args) != ToolChain::UNW_None;
  }
};

class LinkLine {
 public:
  LinkLine(const CloudAbi &tool_chain, const ArgList &args)
      : tool_chain_(tool_chain), target_(tool_chain.target()), args_(args),
        sysroot_(tool_chain.computeSysRoot()), implied_(tool_chain, args),
        relocatable_(args.hasArg(options::OPT_r)) {}

  ArgStringList make(const InputInfo &output, const InputInfoList &inputs) {
    refuse_what_is_not_there();
    add_format();
    if (output.isFilename())
      add("-o", output.getFilename());
    add_forwarded();
    add_lto();
    if (implied_.start_files) {
      line_.push_back(file("crt0.o"));
      line_.push_back(file("crtbegin.o"));
    }
    args_.AddAllArgs(line_, options::OPT_L);
    line_.push_back(save("-L" + sysroot_ + "/lib"));
    add_inputs(inputs);
    add_libraries();
    if (implied_.start_files)
      line_.push_back(file("crtend.o"));
    return std::move(line_);
  }

 private:
  void error(llvm::StringRef message) {
    const Driver &driver = tool_chain_.getDriver();
    driver.Diag(driver.getDiags().getDiagnosticIDs()->getCustomDiagID(clang::DiagnosticIDs::Error,
                                                                      message));
  }

  void refuse_what_is_not_there() {
    if (const Arg *arg = args_.getLastArg(options::OPT_shared))
      error(("'" + arg->getSpelling() + "' makes a shared library: CloudABI has none").str());
    if (const Arg *arg = args_.getLastArg(options::OPT_fuse_ld_EQ)) {
      llvm::StringRef name = arg->getValue();
      if (name != "lld" && name != "ld.lld")
        error(("'" + arg->getAsString(args_) +
               "': programs for CloudABI are linked by the LLD in this compiler"));
    }
    if (const Arg *arg = args_.getLastArg(options::OPT_ld_path_EQ))
      error(("'" + arg->getAsString(args_) +
             "': programs for CloudABI are linked by the LLD in this compiler"));
    if (implied_.libcxx && tool_chain_.GetCXXStdlibType(args_) != ToolChain::CST_Libcxx)
      error("'-stdlib=': CloudABI's C++ library is libc++");
    if (const Arg *arg = args_.getLastArg(options::OPT_rtlib_EQ)) {
      llvm::StringRef name = arg->getValue();
      if (name != "compiler-rt" && name != "platform")
        error("'" + arg->getAsString(args_) + "': CloudABI's run-time library is compiler-rt");
    }
    // Without the library the program links, and its counters are lost in silence. What gcov needs
    // is missed by name.
    if (implied_.builtins && ToolChain::needsProfileRT(args_) &&
        !ToolChain::needsGCovInstrumentation(args_))
      error("CloudABI has no library that writes profiles; '-noprofilelib' links without one");
    // Nothing is compiled any more, so these have done their work.
    for (auto option :
         {options::OPT_g_Group, options::OPT_w, options::OPT_emit_llvm, options::OPT_rdynamic,
          options::OPT_static, options::OPT_pthread, options::OPT_rtlib_EQ,
          options::OPT_unwindlib_EQ, options::OPT_static_libgcc, options::OPT_static_libstdcxx,
          options::OPT_stdlib_EQ, options::OPT_fuse_ld_EQ})
      args_.ClaimAllArgs(option);
  }

  void add_format() {
    // Naming the format makes LLD forget the first object's EI_OSABI, but works where no object
    // comes first (scripts, binary files, bitcode); run_linker() sets EI_OSABI in any case.
    add("-m", target_.linker_emulation.data());
    if (relocatable_)
      return;  // -r is among the inputs
    bool pie = target_.pie;
    if (const Arg *arg = args_.getLastArg(options::OPT_pie, options::OPT_no_pie,
                                          options::OPT_static_pie, options::OPT_nopie))
      pie = arg->getOption().matches(options::OPT_pie) ||
            arg->getOption().matches(options::OPT_static_pie);
    line_.push_back("-static");
    if (pie) {
      line_.push_back("-pie");
      line_.push_back("--no-dynamic-linker");
    } else {
      line_.push_back(save("--image-base=0x" + llvm::utohexstr(target_.image_base)));
    }
    line_.push_back("--gc-sections");
    line_.push_back("--eh-frame-hdr");
    std::string page = "0x" + llvm::utohexstr(target_.page_size);
    add("-z", "relro");
    // Loaders of old insist on segments that begin at pages of the file.
    add("-z", "separate-loadable-segments");
    add("-z", save("max-page-size=" + page));
    add("-z", save("common-page-size=" + page));
  }

  void add_forwarded() {
    line_.push_back(save("--sysroot=" + sysroot_));
    if (args_.hasArg(options::OPT_s) && !relocatable_)
      line_.push_back("-s");
    if (args_.hasArg(options::OPT_v))
      line_.push_back("--verbose");
    if (const Arg *arg = args_.getLastArg(options::OPT_gz_EQ))
      line_.push_back(save(llvm::Twine("--compress-debug-sections=") + arg->getValue()));
    for (auto option : {options::OPT_T_Group, options::OPT_u, options::OPT_t})
      args_.AddAllArgs(line_, option);
  }

  void add_lto() {
    if (!tool_chain_.getDriver().isUsingLTO())
      return;
    if (const Arg *level = args_.getLastArg(options::OPT_O_Group)) {
      // The linker knows levels 0 to 3; functions carry whether they are to be small.
      llvm::StringRef digit = llvm::StringSwitch<llvm::StringRef>(level->getSpelling())
                                  .Cases("-O4", "-Ofast", "3")
                                  .Default(level->getNumValues() ? level->getValue() : "1");
      if (digit == "s" || digit == "z")
        digit = "2";
      if (digit.size() != 1 || !llvm::isDigit(digit[0]))
        digit = "1";
      line_.push_back(save("--lto-O" + std::min(digit, llvm::StringRef("3"))));
    }
    llvm::StringRef jobs = args_.getLastArgValue(options::OPT_flto_jobs_EQ);
    if (!jobs.empty())
      line_.push_back(save("--thinlto-jobs=" + jobs));
    for (const Arg *arg : args_.filtered(options::OPT_mllvm)) {
      arg->claim();
      add("-mllvm", arg->getValue());
    }
  }

  void add_inputs(const InputInfoList &inputs) {
    args_.AddAllArgValues(line_, options::OPT_Zlinker_input);
    for (const InputInfo &input : inputs) {
      if (input.isFilename()) {
        line_.push_back(input.getFilename());
        continue;
      }
      if (!input.isInputArg())
        continue;
      const Arg &arg = input.getInputArg();
      if (arg.getOption().matches(options::OPT_Z_reserved_lib_stdcxx)) {
        tool_chain_.AddCXXStdlibLibArgs(args_, line_);
      } else if (arg.getOption().matches(options::OPT_z)) {
        arg.claim();
        arg.render(args_, line_);
      } else if (!arg.getOption().matches(options::OPT_Z_reserved_lib_cckext)) {
        arg.renderAsInput(args_, line_);
      }
    }
  }

  void add_libraries() {
    if (implied_.libcxx)
      tool_chain_.AddCXXStdlibLibArgs(args_, line_);
    if (implied_.unwind)
      line_.push_back("-lunwind");
    if (implied_.libc)
      line_.push_back("-lc");
    if (implied_.builtins)
      line_.push_back("-lcompiler_rt");
  }

  const char *save(const llvm::Twine &text) { return args_.MakeArgString(text); }
  const char *file(const char *name) { return save(sysroot_ + "/lib/" + name); }
  void add(const char *option, const char *value) {
    line_.push_back(option);
    line_.push_back(value);
  }

  const CloudAbi &tool_chain_;
  const Target &target_;
  const ArgList &args_;
  const std::string sysroot_;
  const Implied implied_;
  const bool relocatable_;
  ArgStringList line_;
};

}  // namespace

LinkTool::LinkTool(const CloudAbi &tool_chain) : Tool("cloudabi::link", "linker", tool_chain) {}

void LinkTool::ConstructJob(Compilation &compilation, const JobAction &action,
                            const InputInfo &output, const InputInfoList &inputs,
                            const ArgList &args, const char *) const {
  const auto &tool_chain = static_cast<const CloudAbi &>(getToolChain());
  ArgStringList line = LinkLine(tool_chain, args).make(output, inputs);
  // The name is a link to this program, so what -### prints can be run as it stands.
  const char *program =
      args.MakeArgString(tool_chain.paths().bin + "/" + tool_chain.target().triple + "-ld");
  compilation.addCommand(std::make_unique<LinkCommand>(action, *this, ResponseFileSupport::None(),
                                                       program, line, inputs, output));
}

std::string find_missing_for_link(const CloudAbi &tool_chain, const ArgList &args) {
  Implied implied(tool_chain, args);
  const char *needed = implied.start_files ? "crt0.o" : implied.libc ? "libc.a" : nullptr;
  if (!needed)
    return "";
  std::string file = tool_chain.computeSysRoot() + "/lib/" + needed;
  return llvm::sys::fs::exists(file) ? "" : file;
}

}  // namespace toolchain
