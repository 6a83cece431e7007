// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

// The assembler proper: LLVM's machine code layer, for one file. clang has it in its own program,
// not in a library; this one takes the options that clang's driver gives for ELF systems.
#include "frontend.h"

#include "clang/Basic/Diagnostic.h"
#include "clang/Basic/DiagnosticOptions.h"
#include "clang/Driver/DriverDiagnostic.h"
#include "clang/Driver/Options.h"
#include "clang/Frontend/FrontendDiagnostic.h"
#include "clang/Frontend/TextDiagnosticPrinter.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSwitch.h"
#include "llvm/MC/MCAsmBackend.h"
#include "llvm/MC/MCAsmInfo.h"
#include "llvm/MC/MCCodeEmitter.h"
#include "llvm/MC/MCContext.h"
#include "llvm/MC/MCInstPrinter.h"
#include "llvm/MC/MCInstrInfo.h"
#include "llvm/MC/MCObjectFileInfo.h"
#include "llvm/MC/MCObjectWriter.h"
#include "llvm/MC/MCParser/MCAsmParser.h"
#include "llvm/MC/MCParser/MCTargetAsmParser.h"
#include "llvm/MC/MCRegisterInfo.h"
#include "llvm/MC/MCStreamer.h"
#include "llvm/MC/MCSubtargetInfo.h"
#include "llvm/MC/MCTargetOptions.h"
#include "llvm/MC/TargetRegistry.h"
#include "llvm/Option/ArgList.h"
#include "llvm/Option/OptTable.h"
#include "llvm/Support/CommandLine.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/FormattedStream.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Signals.h"
#include "llvm/Support/SourceMgr.h"

namespace toolchain {

namespace options = clang::driver::options;
namespace diag = clang::diag;
using llvm::opt::Arg;
using llvm::opt::InputArgList;

namespace {

class Assembler {
 public:
  Assembler(const InputArgList &args, clang::DiagnosticsEngine &diagnostics)
      : args_(args), diagnostics_(diagnostics),
        triple_(llvm::Triple::normalize(args.getLastArgValue(options::OPT_triple))),
        output_(args.getLastArgValue(options::OPT_o, "-").str()) {}

  bool run() {
    bool assembled = assemble();
    // What couldn't be opened is somebody else's: an empty folder, say, would be removed too.
    if (!assembled && file_ && output_ != "-")
      llvm::sys::fs::remove(output_);
    return assembled;
  }

 private:
  bool assemble() {
    std::string error;
    target_ = llvm::TargetRegistry::lookupTarget(triple_.str(), error);
    if (!target_) {
      diagnostics_.Report(diag::err_target_unknown_triple) << triple_.str();
      return false;
    }
    std::string input = args_.getLastArgValue(options::OPT_INPUT, "-").str();
    auto buffer = llvm::MemoryBuffer::getFileOrSTDIN(input, /*IsText=*/true);
    if (std::error_code code = buffer.getError()) {
      diagnostics_.Report(diag::err_fe_error_reading) << input << code.message();
      return false;
    }
    llvm::StringRef text = (*buffer)->getBuffer();
    sources_.AddNewSourceBuffer(std::move(*buffer), llvm::SMLoc());
    sources_.setIncludeDirs(args_.getAllArgValues(options::OPT_I));

    set_machine_options();
    registers_.reset(target_->createMCRegInfo(triple_.str()));
    syntax_.reset(target_->createMCAsmInfo(*registers_, triple_.str(), machine_));
    instructions_.reset(target_->createMCInstrInfo());
    processor_.reset(target_->createMCSubtargetInfo(
        triple_.str(), args_.getLastArgValue(options::OPT_target_cpu),
        llvm::join(args_.getAllArgValues(options::OPT_target_feature), ",")));
    if (!registers_ || !syntax_ || !instructions_ || !processor_)
      return false;
    context_.emplace(triple_, syntax_.get(), registers_.get(), processor_.get(), &sources_,
                     &machine_);
    bool pic = args_.getLastArgValue(options::OPT_mrelocation_model, "pic") == "pic";
    sections_.reset(target_->createMCObjectFileInfo(*context_, pic));
    context_->setObjectFileInfo(sections_.get());
    set_debug_information(input, text);
    return open_output() && make_streamer() && parse();
  }

  void set_machine_options() {
    machine_.MCRelaxAll = args_.hasArg(options::OPT_mrelax_all);
    machine_.MCSaveTempLabels = args_.hasArg(options::OPT_msave_temp_labels);
    machine_.Crel = args_.hasArg(options::OPT_crel);
    machine_.X86RelaxRelocations = !args_.hasArg(options::OPT_mrelax_relocations_no);
    machine_.X86Sse2Avx = args_.hasArg(options::OPT_msse2avx);
    machine_.CompressDebugSections =
        llvm::StringSwitch<llvm::DebugCompressionType>(
            args_.getLastArgValue(options::OPT_compress_debug_sections_EQ))
            .Case("zlib", llvm::DebugCompressionType::Zlib)
            .Case("zstd", llvm::DebugCompressionType::Zstd)
            .Default(llvm::DebugCompressionType::None);
    machine_.MCNoWarn = args_.hasArg(options::OPT_massembler_no_warn);
    machine_.MCFatalWarnings = args_.hasArg(options::OPT_massembler_fatal_warnings);
    machine_.AsmVerbose = true;
    machine_.MCUseDwarfDirectory = llvm::MCTargetOptions::EnableDwarfDirectory;
    machine_.ABIName = args_.getLastArgValue(options::OPT_target_abi).str();
  }

  void set_debug_information(llvm::StringRef input, llvm::StringRef text) {
    bool wanted = args_.hasArg(options::OPT_debug_info_kind_EQ);
    context_->setGenDwarfForAssembly(wanted);
    llvm::StringRef flags = args_.getLastArgValue(options::OPT_dwarf_debug_flags);
    if (!flags.empty())
      context_->setDwarfDebugFlags(flags);
    llvm::StringRef producer = args_.getLastArgValue(options::OPT_dwarf_debug_producer);
    if (!producer.empty())
      context_->setDwarfDebugProducer(producer);
    llvm::SmallString<128> folder(
        args_.getLastArgValue(options::OPT_ffile_compilation_dir_EQ,
                              args_.getLastArgValue(options::OPT_fdebug_compilation_dir_EQ)));
    if (!folder.empty() || !llvm::sys::fs::current_path(folder))
      context_->setCompilationDir(folder);
    for (const std::string &map : args_.getAllArgValues(options::OPT_fdebug_prefix_map_EQ)) {
      auto [from, to] = llvm::StringRef(map).split('=');
      context_->addDebugPrefixMapEntry(from.str(), to.str());
    }
    llvm::StringRef main_file = args_.getLastArgValue(options::OPT_main_file_name);
    if (!main_file.empty())
      context_->setMainFileName(main_file);
    context_->setDwarfFormat(args_.hasFlag(options::OPT_gdwarf64, options::OPT_gdwarf32, false)
                                 ? llvm::dwarf::DWARF64
                                 : llvm::dwarf::DWARF32);
    unsigned version = 2;
    args_.getLastArgValue(options::OPT_dwarf_version_EQ, "2").getAsInteger(10, version);
    context_->setDwarfVersion(version);
    if (wanted)
      context_->setGenDwarfRootFile(input, text);
  }

  bool open_output() {
    if (output_ != "-")
      llvm::sys::RemoveFileOnSignal(output_);
    std::error_code code;
    auto file = std::make_unique<llvm::raw_fd_ostream>(output_, code);
    if (code) {
      diagnostics_.Report(diag::err_fe_unable_to_open_output) << output_ << code.message();
      return false;
    }
    file_ = std::move(file);
    return true;
  }

  bool make_streamer() {
    llvm::StringRef type = args_.getLastArgValue(options::OPT_filetype, "asm");
    auto encoder = [this] {
      return std::unique_ptr<llvm::MCCodeEmitter>(
          target_->createMCCodeEmitter(*instructions_, *context_));
    };
    auto backend = [this] {
      return std::unique_ptr<llvm::MCAsmBackend>(
          target_->createMCAsmBackend(*processor_, *registers_, machine_));
    };
    if (type == "null") {
      streamer_.reset(llvm::createNullStreamer(*context_));
    } else if (type == "asm") {
      llvm::MCInstPrinter *printer = target_->createMCInstPrinter(
          triple_, /*SyntaxVariant=*/0, *syntax_, *instructions_, *registers_);
      streamer_.reset(target_->createAsmStreamer(
          *context_, std::make_unique<llvm::formatted_raw_ostream>(*file_), printer,
          args_.hasArg(options::OPT_show_encoding) ? encoder() : nullptr, backend()));
    } else if (type == "obj") {
      llvm::raw_pwrite_stream *stream = file_.get();
      if (!file_->supportsSeeking()) {
        seekable_ = std::make_unique<llvm::buffer_ostream>(*file_);
        stream = seekable_.get();
      }
      std::unique_ptr<llvm::MCAsmBackend> assembler = backend();
      std::unique_ptr<llvm::MCObjectWriter> writer = assembler->createObjectWriter(*stream);
      streamer_.reset(target_->createMCObjectStreamer(triple_, *context_, std::move(assembler),
                                                      std::move(writer), encoder(), *processor_));
      streamer_->initSections(args_.hasArg(options::OPT_mno_exec_stack), *processor_);
    } else {
      diagnostics_.Report(diag::err_drv_invalid_value)
          << args_.getLastArg(options::OPT_filetype)->getAsString(args_) << type;
      return false;
    }
    return true;
  }

  bool parse() {
    std::unique_ptr<llvm::MCAsmParser> parser(
        llvm::createMCAsmParser(sources_, *context_, *streamer_, *syntax_));
    std::unique_ptr<llvm::MCTargetAsmParser> machine_parser(
        target_->createMCAsmParser(*processor_, *parser, *instructions_, machine_));
    if (!machine_parser) {
      diagnostics_.Report(diag::err_target_unknown_triple) << triple_.str();
      return false;
    }
    for (const std::string &definition : args_.getAllArgValues(options::OPT_defsym)) {
      auto [name, value] = llvm::StringRef(definition).split('=');
      int64_t number = 0;
      value.getAsInteger(0, number);
      context_->setSymbolValue(*streamer_, name, number);
    }
    parser->setTargetParser(*machine_parser);
    return !parser->Run(args_.hasArg(options::OPT_n));
  }

  const InputArgList &args_;
  clang::DiagnosticsEngine &diagnostics_;
  const llvm::Triple triple_;
  const std::string output_;

  // Destroyed from the last to the first: the streamer before what it writes to and reads from.
  const llvm::Target *target_ = nullptr;
  llvm::SourceMgr sources_;
  llvm::MCTargetOptions machine_;
  std::unique_ptr<llvm::MCRegisterInfo> registers_;
  std::unique_ptr<llvm::MCAsmInfo> syntax_;
  std::unique_ptr<llvm::MCInstrInfo> instructions_;
  std::unique_ptr<llvm::MCSubtargetInfo> processor_;
  std::optional<llvm::MCContext> context_;
  std::unique_ptr<llvm::MCObjectFileInfo> sections_;
  std::unique_ptr<llvm::raw_fd_ostream> file_;
  std::unique_ptr<llvm::buffer_ostream> seekable_;
  std::unique_ptr<llvm::MCStreamer> streamer_;
};

bool check_arguments(const InputArgList &args, unsigned missing_index, unsigned missing_count,
                     clang::DiagnosticsEngine &diagnostics) {
  bool good = true;
  if (missing_count) {
    diagnostics.Report(diag::err_drv_missing_argument)
        << args.getArgString(missing_index) << missing_count;
    good = false;
  }
  for (const Arg *arg : args.filtered(options::OPT_UNKNOWN)) {
    diagnostics.Report(diag::err_drv_unknown_argument) << arg->getAsString(args);
    good = false;
  }
  return good;
}

}  // namespace

int run_cc1as(llvm::ArrayRef<const char *> argv, const char *) {
  auto diagnostic_options = llvm::makeIntrusiveRefCnt<clang::DiagnosticOptions>();
  auto *printer = new clang::TextDiagnosticPrinter(llvm::errs(), diagnostic_options.get());
  printer->setPrefix("assembler");
  clang::DiagnosticsEngine diagnostics(new clang::DiagnosticIDs, diagnostic_options, printer);

  unsigned missing_index, missing_count;
  InputArgList args = clang::driver::getDriverOptTable().ParseArgs(
      argv, missing_index, missing_count, llvm::opt::Visibility(options::CC1AsOption));
  if (!check_arguments(args, missing_index, missing_count, diagnostics))
    return 1;

  std::vector<std::string> llvm_options = args.getAllArgValues(options::OPT_mllvm);
  if (!llvm_options.empty()) {
    llvm::SmallVector<const char *, 8> list{"assembler"};
    for (const std::string &option : llvm_options)
      list.push_back(option.c_str());
    llvm::cl::ParseCommandLineOptions(list.size(), list.data());
  }
  return Assembler(args, diagnostics).run() ? 0 : 1;
}

}  // namespace toolchain
