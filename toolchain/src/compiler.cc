// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include "compiler.h"

#include "compile_job.h"
#include "frontend.h"
#include "link_job.h"
#include "print_options.h"
#include "safe_stack.h"

#include "clang/Basic/DiagnosticIDs.h"
#include "clang/Basic/DiagnosticOptions.h"
#include "clang/Driver/Compilation.h"
#include "clang/Driver/Driver.h"
#include "clang/Driver/Options.h"
#include "clang/Driver/ToolChain.h"
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
#include "llvm/Support/Timer.h"
#include "llvm/Support/raw_ostream.h"

namespace toolchain {

namespace options = clang::driver::options;
using clang::driver::Action;
using clang::driver::Command;
using clang::driver::Compilation;
using clang::driver::Driver;
using llvm::opt::ArgList;

// What clang's driver does for CloudABI unless it is told otherwise, as options that come before
// the user's. `-mno-tls-direct-seg-refs` and the like come from the target.
static constexpr const char *kDefaults[] = {
    "-ffunction-sections",
    "-fdata-sections",
    // Every executable is static, so every thread-local variable is at a fixed offset.
    "-ftls-model=local-exec",
    // The C library's mathematics reports through the floating-point environment only.
    "-fno-math-errno",
};

static void insert_defaults(const Invocation &invocation, llvm::StringSaver &saver,
                            llvm::SmallVectorImpl<const char *> &args) {
  const Target &target = *invocation.target;
  llvm::SmallVector<const char *, 16> first{
      saver.save("--driver-mode=" + invocation.tool->detail).data(), "--start-no-unused-arguments"};
  first.append(std::begin(kDefaults), std::end(kDefaults));
  if (target.pie)
    first.push_back("-fPIE");
  llvm::SmallVector<llvm::StringRef, 4> words;
  target.compile_options.split(words, ' ', /*MaxSplit=*/-1, /*KeepEmpty=*/false);
  for (llvm::StringRef word : words)
    first.push_back(saver.save(word).data());
  first.push_back("--end-no-unused-arguments");
  args.insert(args.begin() + 1, first.begin(), first.end());
}

// Handles what has to be known before clang's driver sees the options: the linker is LLD, here.
static bool take_linker_option(const Context &context, llvm::SmallVectorImpl<const char *> &args) {
  for (const char *arg : args) {
    if (!arg)
      continue;
    llvm::StringRef option = arg;
    if ((option.consume_front("-fuse-ld=") && option != "lld" && option != "ld.lld") ||
        option.starts_with("--ld-path="))
      return context.error("'" + llvm::Twine(arg) +
                           "' asks for another linker: CloudABI programs are linked by the LLD "
                           "that is part of this compiler");
  }
  llvm::erase_if(
      args, [](const char *arg) { return arg && llvm::StringRef(arg).starts_with("-fuse-ld="); });
  return true;
}

// Puts CloudABI's jobs in the place of those that clang made for a system that it doesn't know.
static bool adapt_jobs(const Context &context, Compilation &compilation) {
  clang::driver::JobList &jobs = compilation.getJobs();
  std::vector<std::unique_ptr<Command>> adapted;
  int compile_jobs = 0;
  for (const std::unique_ptr<Command> &job : jobs.getJobs()) {
    if (job->getSource().getKind() == Action::LinkJobClass) {
      auto link = make_link_job(context, compilation.getArgs(), *job);
      if (!link)
        return false;
      adapted.push_back(std::move(link));
      continue;
    }
    adapt_compile_job(context, compilation.getArgs(), *job);
    compile_jobs += !job->getArguments().empty() &&
                    llvm::StringRef(job->getArguments().front()).starts_with("-cc1");
    // The list isn't constant, and is about to be cleared: jobs can be taken out of it.
    adapted.push_back(std::move(const_cast<std::unique_ptr<Command> &>(job)));
  }
  jobs.clear();
  for (std::unique_ptr<Command> &job : adapted) {
    // The front end leaves its memory behind: in one process for one file, not for many.
    if (compile_jobs <= 2 && !job->getArguments().empty() &&
        llvm::StringRef(job->getArguments().front()).starts_with("-cc1"))
      job->InProcess = true;
    jobs.addJob(std::move(job));
  }
  return true;
}

static bool links(const Compilation &compilation) {
  for (const Command &job : compilation.getJobs())
    if (job.getSource().getKind() == Action::LinkJobClass)
      return true;
  return false;
}

static void explain_missing_headers(const Context &context, const ArgList &args) {
  std::string headers = context.sysroot + "/include";
  if (!args.hasArg(options::OPT_nostdinc, options::OPT_nostdlibinc) &&
      !llvm::sys::fs::exists(headers))
    context.error("the sysroot of " + context.target.triple + " isn't built: there is no " +
                  headers);
}

static int execute(Driver &driver, const Context &context, Compilation &compilation) {
  const ArgList &args = compilation.getArgs();
  bool only_prints = args.hasArg(options::OPT__HASH_HASH_HASH);
  if (!only_prints && links(compilation) && !check_sysroot_for_link(context, args))
    return 1;
  // Interrupted, the compiler leaves no temporary files behind.
  for (const char *file : compilation.getTempFiles())
    llvm::sys::RemoveFileOnSignal(file);
  llvm::SmallVector<std::pair<int, const Command *>, 4> failing;
  int status = driver.ExecuteCompilation(compilation, failing);
  for (auto &[command_status, command] : failing)
    if (status == 0)
      status = command_status;
  if (status != 0)
    explain_missing_headers(context, args);
  // A crash has a negative status, which is no exit status.
  return status < 0 ? 1 : status;
}

// The target of the program's name, unless --target= names another.
static const Target *chosen_target(const Invocation &invocation, const ArgList &args,
                                   const std::string &program) {
  const llvm::opt::Arg *arg = args.getLastArg(options::OPT_target);
  if (!arg)
    return invocation.target;
  const Target *target = find_target(arg->getValue());
  if (!target)
    llvm::errs() << program << ": error: '" << arg->getAsString(args)
                 << "': this compiler is for CloudABI only\n";
  return target;
}

static std::unique_ptr<clang::DiagnosticsEngine>
make_diagnostics(const std::string &program, llvm::ArrayRef<const char *> args) {
  llvm::IntrusiveRefCntPtr<clang::DiagnosticOptions> shown = clang::CreateAndPopulateDiagOpts(args);
  auto *printer = new clang::TextDiagnosticPrinter(llvm::errs(), shown.get());
  printer->setPrefix(program);
  auto diagnostics =
      std::make_unique<clang::DiagnosticsEngine>(new clang::DiagnosticIDs, shown, printer);
  if (!shown->DiagnosticSerializationFile.empty())
    diagnostics->setClient(new clang::ChainedDiagnosticConsumer(
        diagnostics->takeClient(),
        clang::serialized_diags::create(shown->DiagnosticSerializationFile, shown.get(),
                                        /*MergeChildRecords=*/true)));
  clang::ProcessWarningOptions(*diagnostics, *shown, /*ReportDiags=*/false);
  return diagnostics;
}

static int drive(const Context &context, const Invocation &invocation,
                 llvm::SmallVectorImpl<const char *> &args) {
  auto diagnostics = make_diagnostics(context.program_name, args);
  // The jobs name the compiler by a name that it can be called by again.
  Driver driver(context.paths.bin + "/" + context.target.triple.str() + "-clang",
                context.target.triple, *diagnostics, "CloudABI cross compiler");
  driver.ResourceDir = context.paths.resource;
  driver.setTargetAndMode({context.target.triple.str(), invocation.tool->name.str(), nullptr,
                           /*TargetIsValid=*/true});
  driver.CC1Main = run_frontend;
  llvm::CrashRecoveryContext::Enable();

  std::unique_ptr<Compilation> compilation(driver.BuildCompilation(args));
  int status = 1;
  if (compilation && !compilation->containsError()) {
    llvm::StringRef triple = compilation->getDefaultToolChain().getTriple().str();
    if (triple != context.target.triple)
      context.error("these options ask for " + triple + ", which isn't a target of CloudABI");
    else if (adapt_jobs(context, *compilation))
      status = execute(driver, context, *compilation);
  }
  diagnostics->getClient()->finish();
  llvm::TimerGroup::printAll(llvm::errs());
  llvm::TimerGroup::clearAll();
  return status;
}

int run_compiler(const Invocation &invocation, const Paths &paths,
                 llvm::ArrayRef<const char *> argv) {
  llvm::BumpPtrAllocator allocator;
  llvm::StringSaver saver(allocator);
  llvm::SmallVector<const char *, 256> args(argv);
  std::string program = llvm::sys::path::filename(argv.front()).str();
  if (llvm::Error error =
          clang::driver::expandResponseFiles(args, /*ClangCLMode=*/false, allocator)) {
    llvm::errs() << program << ": error: " << llvm::toString(std::move(error)) << "\n";
    return 1;
  }

  initialize_llvm_targets();
  bool safe_stack = take_safe_stack_option(args, saver);
  // GCC's -print-sysroot would be a wrong option to clang.
  auto is_print_sysroot = [](const char *arg) {
    return arg && llvm::StringRef(arg).ltrim('-') == "print-sysroot";
  };
  bool print_sysroot = llvm::any_of(args, is_print_sysroot);

  unsigned missing_index, missing_count;
  llvm::opt::InputArgList parsed = clang::driver::getDriverOptTable().ParseArgs(
      llvm::ArrayRef(args).drop_front(), missing_index, missing_count,
      llvm::opt::Visibility(options::ClangOption));
  const Target *target = chosen_target(invocation, parsed, program);
  if (!target)
    return 1;
  std::string sysroot = parsed.getLastArgValue(options::OPT__sysroot_EQ).str();
  Context context{*target,
                  paths,
                  program,
                  sysroot.empty() ? paths.sysroot(*target) : sysroot,
                  invocation.tool->detail == "g++",
                  safe_stack,
                  saver};
  if (print_sysroot) {
    llvm::outs() << context.sysroot << "\n";
    return 0;
  }
  if (answer_print_options(context, parsed))
    return 0;
  if (!take_linker_option(context, args))
    return 1;
  insert_defaults(Invocation{target, invocation.tool}, saver, args);
  return drive(context, invocation, args);
}

}  // namespace toolchain
