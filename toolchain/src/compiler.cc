// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include "compiler.h"

#include "frontend.h"
#include "link_tool.h"
#include "tool_chain.h"

#include "clang/Basic/DiagnosticIDs.h"
#include "clang/Basic/DiagnosticOptions.h"
#include "clang/Driver/Compilation.h"
#include "clang/Driver/Driver.h"
#include "clang/Driver/Options.h"
#include "clang/Frontend/ChainedDiagnosticConsumer.h"
#include "clang/Frontend/CompilerInvocation.h"
#include "clang/Frontend/SerializedDiagnosticPrinter.h"
#include "clang/Frontend/TextDiagnosticPrinter.h"
#include "clang/Frontend/Utils.h"
#include "llvm/Option/ArgList.h"
#include "llvm/Support/CrashRecoveryContext.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/Signals.h"
#include "llvm/Support/StringSaver.h"
#include "llvm/Support/Timer.h"
#include "llvm/Support/raw_ostream.h"

namespace toolchain {

using namespace clang::driver;
using llvm::opt::Arg;
using llvm::opt::ArgList;

using ToolChainMap = llvm::StringMap<std::unique_ptr<ToolChain>>;

// clang's driver makes the object that stands for a system itself, from a fixed list, and has no
// way to add one. But it looks first whether it has made one already. The member that it looks into
// is private; access isn't checked where a template is instantiated explicitly ([temp.spec]).
static ToolChainMap &known_tool_chains(Driver &driver);
template <ToolChainMap Driver::*member> struct ExposeToolChains {
  friend ToolChainMap &known_tool_chains(Driver &driver) { return driver.*member; }
};
template struct ExposeToolChains<&Driver::ToolChains>;

namespace {

class CompilerRun {
 public:
  CompilerRun(const Invocation &invocation, const Paths &paths,
              llvm::SmallVectorImpl<const char *> &args)
      : invocation_(invocation), paths_(paths), args_(args),
        program_(llvm::sys::path::filename(args.front()).str()) {}

  int run() {
    unsigned missing_index, missing_count;
    llvm::opt::InputArgList parsed =
        getDriverOptTable().ParseArgs(llvm::ArrayRef(args_).drop_front(), missing_index,
                                      missing_count, llvm::opt::Visibility(options::ClangOption));
    const Target *target = choose_target(parsed);
    if (!target || !check_minimal_runtime(parsed))
      return 1;

    make_diagnostics();
    // Jobs name the compiler by a name that it can be called by again.
    Driver driver(paths_.bin + "/" + target->triple.str() + "-clang", target->triple, *diagnostics_,
                  "CloudABI cross compiler");
    driver.ResourceDir = paths_.resource;
    driver.setTargetAndMode({target->triple.str(), invocation_.tool->name.str(), nullptr,
                             /*TargetIsValid=*/true});
    driver.CC1Main = run_frontend;
    llvm::CrashRecoveryContext::Enable();
    auto owned = std::make_unique<CloudAbi>(driver, *target, paths_, parsed);
    const CloudAbi &tool_chain = *owned;
    known_tool_chains(driver)[target->triple] = std::move(owned);

    if (take_print_sysroot()) {
      std::string sysroot = parsed.getLastArgValue(options::OPT__sysroot_EQ).str();
      llvm::outs() << (sysroot.empty() ? paths_.sysroot(*target) : sysroot) << "\n";
      return 0;
    }
    int status = build_and_execute(driver, tool_chain);
    diagnostics_->getClient()->finish();
    // After a crash the timers lie on a stack that is gone.
    if (status < 128) {
      llvm::TimerGroup::printAll(llvm::errs());
      llvm::TimerGroup::clearAll();
    }
    return status;
  }

 private:
  bool error(const llvm::Twine &message) const {
    llvm::errs() << program_ << ": error: " << message << "\n";
    return false;
  }

  // The target of the program's name, unless --target= names another.
  const Target *choose_target(const ArgList &args) const {
    const Arg *arg = args.getLastArg(options::OPT_target);
    if (!arg)
      return invocation_.target;
    const Target *target = find_target(arg->getValue());
    if (!target)
      error("'" + arg->getAsString(args) + "': this compiler is for CloudABI only");
    return target;
  }

  // The small run-time library of the sanitizers isn't for SafeStack. clang says so by the option
  // that asked for SafeStack, and crashes where there is none because it is the default.
  bool check_minimal_runtime(const ArgList &args) const {
    if (!args.hasFlag(options::OPT_fsanitize_minimal_runtime,
                      options::OPT_fno_sanitize_minimal_runtime, false))
      return true;
    for (const Arg *arg : args.filtered(options::OPT_fsanitize_EQ, options::OPT_fno_sanitize_EQ))
      if (arg->containsValue("safe-stack") ||
          (arg->containsValue("all") && arg->getOption().matches(options::OPT_fno_sanitize_EQ)))
        return true;
    return error("'-fsanitize-minimal-runtime' isn't for SafeStack, which is on: add "
                 "-fno-sanitize=safe-stack");
  }

  void make_diagnostics() {
    llvm::IntrusiveRefCntPtr<clang::DiagnosticOptions> shown =
        clang::CreateAndPopulateDiagOpts(args_);
    auto *printer = new clang::TextDiagnosticPrinter(llvm::errs(), shown.get());
    printer->setPrefix(program_);
    diagnostics_ =
        std::make_unique<clang::DiagnosticsEngine>(new clang::DiagnosticIDs, shown, printer);
    if (!shown->DiagnosticSerializationFile.empty())
      diagnostics_->setClient(new clang::ChainedDiagnosticConsumer(
          diagnostics_->takeClient(),
          clang::serialized_diags::create(shown->DiagnosticSerializationFile, shown.get(),
                                          /*MergeChildRecords=*/true)));
    clang::ProcessWarningOptions(*diagnostics_, *shown, /*ReportDiags=*/false);
  }

  // GCC's -print-sysroot, which would be a wrong option to clang.
  bool take_print_sysroot() const {
    return llvm::any_of(args_, [](const char *arg) {
      return arg && (llvm::StringRef(arg) == "-print-sysroot" ||
                     llvm::StringRef(arg) == "--print-sysroot");
    });
  }

  int build_and_execute(Driver &driver, const CloudAbi &tool_chain) {
    std::string mode = ("--driver-mode=" + invocation_.tool->detail).str();
    llvm::SmallVector<const char *, 256> args(args_.begin(), args_.end());
    args.insert(args.begin() + 1, mode.c_str());
    std::unique_ptr<Compilation> compilation(driver.BuildCompilation(args));
    if (!compilation || compilation->containsError())
      return 1;
    if (&compilation->getDefaultToolChain() != &tool_chain) {
      error("these options ask for " + compilation->getDefaultToolChain().getTriple().str() +
            ", which is no target of CloudABI");
      return 1;
    }
    return execute(driver, tool_chain, *compilation);
  }

  int execute(Driver &driver, const CloudAbi &tool_chain, Compilation &compilation) {
    const ArgList &args = compilation.getArgs();
    bool links = false;
    int frontends = 0;
    for (const Command &job : compilation.getJobs()) {
      links |= job.getSource().getKind() == Action::LinkJobClass;
      frontends += is_frontend(job);
    }
    if (links && !args.hasArg(options::OPT__HASH_HASH_HASH)) {
      std::string missing = find_missing_for_link(tool_chain, args);
      if (!missing.empty())
        return explain_missing(tool_chain, missing), 1;
    }
    // Preprocessing and then assembling takes two. The front end keeps its memory when it's done:
    // more files are better compiled in processes of their own.
    if (frontends <= 2)
      for (Command &job : compilation.getJobs())
        job.InProcess = is_frontend(job);
    // Interrupted, the compiler leaves no temporary files behind.
    for (const char *file : compilation.getTempFiles())
      llvm::sys::RemoveFileOnSignal(file);

    llvm::SmallVector<std::pair<int, const Command *>, 4> failing;
    int status = driver.ExecuteCompilation(compilation, failing);
    for (auto &[command_status, command] : failing)
      if (status == 0)
        status = command_status;
    std::string headers = tool_chain.computeSysRoot() + "/include";
    if (!failing.empty() && is_frontend(*failing.front().second) &&
        !args.hasArg(options::OPT_nostdinc, options::OPT_nostdlibinc) &&
        !llvm::sys::fs::exists(headers))
      explain_missing(tool_chain, headers);
    // A crash has a negative status, which is no exit status.
    return status < 0 ? 1 : status;
  }

  static bool is_frontend(const Command &job) {
    return !job.getArguments().empty() &&
           llvm::StringRef(job.getArguments().front()).starts_with("-cc1");
  }

  void explain_missing(const CloudAbi &tool_chain, const llvm::Twine &file) const {
    error("the sysroot of " + tool_chain.target().triple + " isn't built: there is no " + file);
  }

  const Invocation &invocation_;
  const Paths &paths_;
  llvm::SmallVectorImpl<const char *> &args_;
  const std::string program_;
  std::unique_ptr<clang::DiagnosticsEngine> diagnostics_;
};

}  // namespace

int run_compiler(const Invocation &invocation, const Paths &paths,
                 llvm::ArrayRef<const char *> argv) {
  llvm::BumpPtrAllocator allocator;
  llvm::SmallVector<const char *, 256> args(argv);
  if (llvm::Error error = expandResponseFiles(args, /*ClangCLMode=*/false, allocator)) {
    llvm::errs() << llvm::sys::path::filename(argv.front())
                 << ": error: " << llvm::toString(std::move(error)) << "\n";
    return 1;
  }
  initialize_llvm_targets();
  return CompilerRun(invocation, paths, args).run();
}

}  // namespace toolchain
