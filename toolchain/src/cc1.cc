// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

// The compiler proper: clang's front end and LLVM's code generation, for one file.
#include "frontend.h"

#include "clang/CodeGen/ObjectFilePCHContainerOperations.h"
#include "clang/Frontend/CompilerInstance.h"
#include "clang/Frontend/CompilerInvocation.h"
#include "clang/Frontend/FrontendDiagnostic.h"
#include "clang/Frontend/TextDiagnosticBuffer.h"
#include "clang/FrontendTool/Utils.h"
#include "llvm/IR/LLVMContext.h"
#include "llvm/MC/MCSubtargetInfo.h"
#include "llvm/MC/TargetRegistry.h"
#include "llvm/Support/BuryPointer.h"
#include "llvm/Support/ErrorHandling.h"
#include "llvm/Support/Process.h"
#include "llvm/Support/Signals.h"
#include "llvm/Support/TimeProfiler.h"
#include "llvm/Support/Timer.h"
#include "llvm/Support/raw_ostream.h"
#include "llvm/Target/TargetMachine.h"

namespace toolchain {

// LLVM gave up on a function: the message goes where the compiler's others go.
static void report_backend_error(void *diagnostics, const char *message, bool) {
  static_cast<clang::DiagnosticsEngine *>(diagnostics)->Report(clang::diag::err_fe_error_backend)
      << message;
  llvm::sys::RunInterruptHandlers();
  llvm::sys::Process::Exit(1);
}

// --print-supported-cpus and -mcpu=help: LLVM prints the list itself.
static int print_supported_cpus(const std::string &triple) {
  std::string error;
  const llvm::Target *target = llvm::TargetRegistry::lookupTarget(triple, error);
  if (!target) {
    llvm::errs() << error << "\n";
    return 1;
  }
  std::unique_ptr<llvm::TargetMachine> machine(
      target->createTargetMachine(triple, "", "+cpuhelp", llvm::TargetOptions(), std::nullopt));
  return machine ? 0 : 1;
}

static void write_time_trace(clang::CompilerInstance &compiler) {
  if (!compiler.hasFileManager())
    compiler.createFileManager();
  if (auto file = compiler.createOutputFile(compiler.getFrontendOpts().TimeTracePath,
                                            /*Binary=*/false, /*RemoveFileOnSignal=*/false,
                                            /*UseTemporary=*/false)) {
    llvm::timeTraceProfilerWrite(*file);
    file.reset();
    compiler.clearOutputFiles(/*EraseFiles=*/false);
  }
  llvm::timeTraceProfilerCleanup();
}

int run_cc1(llvm::ArrayRef<const char *> args, const char *program) {
  auto compiler = std::make_unique<clang::CompilerInstance>();
  auto containers = compiler->getPCHContainerOperations();
  containers->registerWriter(std::make_unique<clang::ObjectFilePCHContainerWriter>());
  containers->registerReader(std::make_unique<clang::ObjectFilePCHContainerReader>());

  // How diagnostics are shown is itself an option: what parsing has to say waits until it's known.
  auto *waiting = new clang::TextDiagnosticBuffer;
  clang::DiagnosticsEngine parsing(new clang::DiagnosticIDs, new clang::DiagnosticOptions, waiting);
  bool parsed =
      clang::CompilerInvocation::CreateFromArgs(compiler->getInvocation(), args, parsing, program);
  clang::FrontendOptions &options = compiler->getFrontendOpts();
  if (options.PrintSupportedCPUs)
    return print_supported_cpus(compiler->getTargetOpts().Triple);
  bool traced = !options.TimeTracePath.empty();
  if (traced)
    llvm::timeTraceProfilerInitialize(options.TimeTraceGranularity, program,
                                      options.TimeTraceVerbose);
  compiler->createDiagnostics();
  if (!compiler->hasDiagnostics())
    return 1;
  llvm::install_fatal_error_handler(report_backend_error, &compiler->getDiagnostics());
  waiting->FlushDiagnostics(compiler->getDiagnostics());

  bool compiled = false;
  if (parsed) {
    llvm::TimeTraceScope scope("ExecuteCompiler");
    compiled = clang::ExecuteCompilerInvocation(compiler.get());
  } else {
    compiler->getDiagnosticClient().finish();
  }
  llvm::TimerGroup::printAll(llvm::errs());
  llvm::TimerGroup::clearAll();
  if (traced)
    write_time_trace(*compiler);
  llvm::remove_fatal_error_handler();
  if (options.DisableFree)
    llvm::BuryPointer(std::move(compiler));
  return compiled ? 0 : 1;
}

}  // namespace toolchain
