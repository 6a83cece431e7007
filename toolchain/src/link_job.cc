// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include "link_job.h"

#include "linker.h"

#include "clang/Driver/Driver.h"
#include "clang/Driver/Options.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Option/ArgList.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/raw_ostream.h"

namespace toolchain {

namespace options = clang::driver::options;
using clang::driver::Command;
using llvm::opt::Arg;
using llvm::opt::ArgList;
using llvm::opt::ArgStringList;

namespace {

class LinkCommand : public Command {
 public:
  using Command::Command;

  int Execute(llvm::ArrayRef<std::optional<llvm::StringRef>>, std::string *,
              bool *failed_to_start) const override {
    if (failed_to_start)
      *failed_to_start = false;
    llvm::SmallVector<const char *, 64> command{getExecutable()};
    command.append(getArguments().begin(), getArguments().end());
    return run_linker(command);
  }
};

// What is linked beside the user's files.
struct Implied {
  bool start_files, libc, libcxx, unwind;

  explicit Implied(const Context &context, const ArgList &args) {
    bool relocatable = args.hasArg(options::OPT_r);
    bool no_libraries =
        relocatable || args.hasArg(options::OPT_nostdlib, options::OPT_nodefaultlibs);
    start_files = !relocatable && !args.hasArg(options::OPT_nostdlib, options::OPT_nostartfiles);
    libc = !no_libraries && !args.hasArg(options::OPT_nolibc);
    builtins = !no_libraries;
    libcxx = !no_libraries && context.cxx && !args.hasArg(options::OPT_nostdlibxx);
    unwind = libcxx && args.getLastArgValue(options::OPT_unwindlib_EQ) != "none";
  }
  bool builtins;
};

class LinkLine {
 public:
  LinkLine(const Context &context, const ArgList &args, const Command &old)
      : context_(context), args_(args), old_(old), implied_(context, args),
        relocatable_(args.hasArg(options::OPT_r)) {}

  bool make(ArgStringList &out) {
    if (const Arg *arg = args_.getLastArg(options::OPT_shared))
      return context_.error("'" + arg->getSpelling() +
                            "' makes a shared library, which CloudABI doesn't have");
    add_format();
    add_output();
    add_forwarded();
    add_lto();
    if (implied_.start_files) {
      line_.push_back(file("crt0.o"));
      line_.push_back(file("crtbegin.o"));
    }
    args_.AddAllArgs(line_, options::OPT_L);
    line_.push_back(context_.save("-L" + context_.sysroot + "/lib"));
    add_inputs();
    add_libraries();
    if (implied_.start_files)
      line_.push_back(file("crtend.o"));
    out = std::move(line_);
    return true;
  }

 private:
  void add_format() {
    // Naming the format makes LLD forget the first object's EI_OSABI, but works where no object
    // comes first (scripts, binary files, bitcode); run_linker() sets EI_OSABI in any case.
    line_.push_back("-m");
    line_.push_back(context_.target.linker_emulation.data());
    if (relocatable_) {
      line_.push_back("-r");
      return;
    }
    bool pie = context_.target.pie;
    if (const Arg *arg = args_.getLastArg(options::OPT_pie, options::OPT_no_pie,
                                          options::OPT_static_pie, options::OPT_nopie))
      pie = arg->getOption().matches(options::OPT_pie) ||
            arg->getOption().matches(options::OPT_static_pie);
    line_.push_back("-static");
    if (pie) {
      line_.push_back("-pie");
      line_.push_back("--no-dynamic-linker");
    } else {
      line_.push_back(
          context_.save("--image-base=0x" + llvm::Twine::utohexstr(context_.target.image_base)));
    }
    line_.push_back("--gc-sections");
    line_.push_back("--eh-frame-hdr");
    std::string page = "0x" + llvm::utohexstr(context_.target.page_size);
    add_z("relro");
    add_z("separate-loadable-segments");
    add_z("max-page-size=" + page);
    add_z("common-page-size=" + page);
  }

  void add_z(const llvm::Twine &value) {
    line_.push_back("-z");
    line_.push_back(context_.save(value));
  }

  void add_output() {
    if (old_.getOutputFilenames().empty())
      return;
    line_.push_back("-o");
    line_.push_back(context_.save(old_.getOutputFilenames().front()));
  }

  void add_forwarded() {
    if (!context_.sysroot.empty())
      line_.push_back(context_.save("--sysroot=" + context_.sysroot));
    if (args_.hasArg(options::OPT_s) && !relocatable_)
      line_.push_back("-s");
    for (auto option :
         {options::OPT_T, options::OPT_e, options::OPT_u, options::OPT_t, options::OPT_Z_Flag})
      args_.AddAllArgs(line_, option);
    if (args_.hasArg(options::OPT_v))
      line_.push_back("--verbose");
  }

  void add_lto() {
    const Arg *lto =
        args_.getLastArg(options::OPT_flto, options::OPT_flto_EQ, options::OPT_fno_lto);
    if (!lto || lto->getOption().matches(options::OPT_fno_lto))
      return;
    if (const Arg *level = args_.getLastArg(options::OPT_O_Group)) {
      // -Os and -Oz are 2 to the linker, as in clang; the functions carry the rest.
      llvm::StringRef value = level->getOption().matches(options::OPT_O4) ||
                                      level->getOption().matches(options::OPT_Ofast)
                                  ? "3"
                              : level->getOption().matches(options::OPT_O0)
                                  ? "0"
                                  : llvm::StringRef(level->getValue());
      line_.push_back(
          context_.save("--lto-O" + (value == "s" || value == "z" || value == "g" || value.empty()
                                         ? llvm::StringRef(value == "g" ? "1" : "2")
                                         : value)));
    }
    if (const Arg *cpu = args_.getLastArg(options::OPT_mcpu_EQ, options::OPT_march_EQ))
      if (llvm::StringRef(context_.target.triple).starts_with("x86_64"))
        line_.push_back(context_.save(llvm::Twine("-plugin-opt=mcpu=") + cpu->getValue()));
    llvm::StringRef jobs = args_.getLastArgValue(options::OPT_flto_jobs_EQ);
    if (!jobs.empty())
      line_.push_back(context_.save("--thinlto-jobs=" + jobs));
    for (const Arg *arg : args_.filtered(options::OPT_mllvm)) {
      arg->claim();
      line_.push_back("-mllvm");
      line_.push_back(arg->getValue());
    }
  }

  void add_inputs() {
    args_.AddAllArgValues(line_, options::OPT_Zlinker_input);
    for (const clang::driver::InputInfo &input : old_.getInputInfos()) {
      if (input.isFilename()) {
        line_.push_back(input.getFilename());
        continue;
      }
      if (!input.isInputArg())
        continue;
      const Arg &arg = input.getInputArg();
      if (arg.getOption().matches(options::OPT_Z_reserved_lib_stdcxx)) {
        line_.push_back("-lc++");
        line_.push_back("-lc++abi");
      } else if (arg.getOption().matches(options::OPT_Z_reserved_lib_cckext)) {
      } else if (arg.getOption().matches(options::OPT_z)) {
        arg.claim();
        arg.render(args_, line_);
      } else {
        arg.renderAsInput(args_, line_);
      }
    }
  }

  void add_libraries() {
    if (implied_.libcxx) {
      line_.push_back("-lc++");
      line_.push_back("-lc++abi");
    }
    if (implied_.unwind)
      line_.push_back("-lunwind");
    if (implied_.libc)
      line_.push_back("-lc");
    if (implied_.builtins)
      line_.push_back("-lcompiler_rt");
  }

  const char *file(const char *name) { return context_.save(context_.sysroot + "/lib/" + name); }

  const Context &context_;
  const ArgList &args_;
  const Command &old_;
  const Implied implied_;
  const bool relocatable_;
  ArgStringList line_;
};

}  // namespace

std::unique_ptr<Command> make_link_job(const Context &context, const ArgList &args,
                                       const Command &old) {
  ArgStringList line;
  if (!LinkLine(context, args, old).make(line))
    return nullptr;
  // The name is a link to this program, so what -### prints can be run as it stands.
  const char *program = context.save(context.paths.bin + "/" + context.target.triple + "-ld");
  return std::make_unique<LinkCommand>(old.getSource(), old.getCreator(),
                                       clang::driver::ResponseFileSupport::None(), program, line,
                                       old.getInputInfos());
}

bool check_sysroot_for_link(const Context &context, const ArgList &args) {
  Implied implied(context, args);
  const char *needed = implied.start_files ? "crt0.o" : implied.libc ? "libc.a" : nullptr;
  if (!needed)
    return true;
  std::string file = context.sysroot + "/lib/" + needed;
  if (llvm::sys::fs::exists(file))
    return true;
  return context.error("the sysroot of " + context.target.triple + " isn't built: there is no " +
                       file);
}

}  // namespace toolchain
