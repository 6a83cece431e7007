// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include "tool_chain.h"

#include "archive_tool.h"
#include "link_tool.h"

#include "clang/Driver/Driver.h"
#include "clang/Driver/Options.h"
#include "llvm/Option/ArgList.h"
#include "llvm/Support/Path.h"

namespace toolchain {

namespace options = clang::driver::options;
using llvm::opt::Arg;
using llvm::opt::ArgList;
using llvm::opt::ArgStringList;

CloudAbi::CloudAbi(const clang::driver::Driver &driver, const Target &target, const Paths &paths,
                   const ArgList &args)
    : ToolChain(driver, llvm::Triple(target.triple), args), target_(target), paths_(paths) {
  std::string sysroot = args.getLastArgValue(options::OPT__sysroot_EQ).str();
  getFilePaths().push_back((sysroot.empty() ? paths.sysroot(target) : sysroot) + "/lib");
  getProgramPaths().push_back(paths.bin);
  getProgramPaths().push_back(llvm::sys::path::parent_path(Paths::llvm_tool("llvm-ar")).str());
}

// Adds the processor that the target's code is for. What the constructor of ToolChain looks at is
// marked as used in the list that it got; the driver has parsed another since, and would warn of
// unused options.
llvm::opt::DerivedArgList *CloudAbi::TranslateArgs(const llvm::opt::DerivedArgList &args,
                                                   llvm::StringRef,
                                                   clang::driver::Action::OffloadKind) const {
  args.ClaimAllArgs(options::OPT_mkernel);
  args.ClaimAllArgs(options::OPT_fapple_kext);
  args.ClaimAllArgs(options::OPT_fno_rtti);
  args.ClaimAllArgs(options::OPT_frtti);
  if (target_.march.empty() || args.hasArg(options::OPT_march_EQ, options::OPT_mcpu_EQ))
    return nullptr;
  auto *translated = new llvm::opt::DerivedArgList(args.getBaseArgs());
  for (Arg *arg : args)
    translated->append(arg);
  translated->AddJoinedArg(
      nullptr, clang::driver::getDriverOptTable().getOption(options::OPT_march_EQ), target_.march);
  return translated;
}

std::string CloudAbi::computeSysRoot() const {
  return getDriver().SysRoot.empty() ? paths_.sysroot(target_) : getDriver().SysRoot;
}

// As on Linux. ARM has tables of its own, which code that can throw gets in any case.
clang::driver::ToolChain::UnwindTableLevel
CloudAbi::getDefaultUnwindTableLevel(const ArgList &) const {
  return getTriple().isARM() ? UnwindTableLevel::None : UnwindTableLevel::Asynchronous;
}

clang::SanitizerMask CloudAbi::getSupportedSanitizers() const {
  return ToolChain::getSupportedSanitizers() | clang::SanitizerKind::SafeStack;
}

// SafeStack needs no library: __safestack_unsafe_stack_ptr is the C library's.
clang::SanitizerMask CloudAbi::getDefaultSanitizers() const {
  return clang::SanitizerKind::SafeStack;
}

std::string CloudAbi::getCompilerRT(const ArgList &args, llvm::StringRef component,
                                    FileType type) const {
  if (component == "builtins")
    return computeSysRoot() + "/lib/libcompiler_rt.a";
  return ToolChain::getCompilerRT(args, component, type);
}

void CloudAbi::AddCXXStdlibLibArgs(const ArgList &, ArgStringList &command) const {
  command.push_back("-lc++");
  command.push_back("-lc++abi");
}

// Frame pointers: what clang says for an unknown system is replaced by what it says for Linux,
// unless the user chose.
static void set_frame_pointer(const Target &target, const ArgList &args, ArgStringList &command) {
  if (args.hasArg(options::OPT_fomit_frame_pointer, options::OPT_fno_omit_frame_pointer,
                  options::OPT_momit_leaf_frame_pointer, options::OPT_mno_omit_leaf_frame_pointer,
                  options::OPT_pg))
    return;
  const Arg *level = args.getLastArg(options::OPT_O_Group);
  bool optimized = level && !level->getOption().matches(options::OPT_O0);
  llvm::erase_if(command, [](const char *arg) {
    return llvm::StringRef(arg).starts_with("-mframe-pointer=");
  });
  command.push_back(
      args.MakeArgString("-mframe-pointer=" + (optimized ? target.frame_pointer_optimized
                                                         : target.frame_pointer_unoptimized)));
}

void CloudAbi::addClangTargetOptions(const ArgList &args, ArgStringList &command,
                                     clang::driver::Action::OffloadKind) const {
  command.push_back("-D__CloudABI__=1");
  // wchar_t holds the characters of ISO/IEC 10646:2012 (Unicode 6.1) and later.
  command.push_back("-D__STDC_ISO_10646__=201206L");
  set_frame_pointer(target_, args, command);
  // The linker drops sections that nothing refers to: the smaller they are, the more goes.
  if (!args.hasArg(options::OPT_ffunction_sections, options::OPT_fno_function_sections))
    command.push_back("-ffunction-sections");
  if (!args.hasArg(options::OPT_fdata_sections, options::OPT_fno_data_sections))
    command.push_back("-fdata-sections");
  // Every executable is static, so every thread-local variable is at a fixed offset.
  if (!args.hasArg(options::OPT_ftlsmodel_EQ))
    command.push_back("-ftls-model=local-exec");
  // The thread's area is found through the word at %fs:0 (%gs:0), which the program replaces; the
  // segment's base stays the system's.
  if (getTriple().isX86() &&
      !args.hasArg(options::OPT_mtls_direct_seg_refs, options::OPT_mno_tls_direct_seg_refs))
    command.push_back("-mno-tls-direct-seg-refs");
  // The register that holds the thread's area is the one that programs can write, which is one of
  // the additions to ARMv6 called K (see docs/adr/0010-armv6.md). -mtp=tpidrurw would say so if
  // clang didn't judge by the name of the architecture alone.
  if (getTriple().isARM()) {
    command.append({"-target-feature", "+v6k"});
    if (!args.hasArg(options::OPT_mtp_mode_EQ))
      command.append({"-target-feature", "+read-tp-tpidrurw"});
  }
}

void CloudAbi::AddClangSystemIncludeArgs(const ArgList &args, ArgStringList &command) const {
  // Otherwise the compiler adds the usual folders of Unix for systems that it doesn't know.
  command.push_back("-nostdsysteminc");
  if (args.hasArg(options::OPT_nostdinc))
    return;
  if (!args.hasArg(options::OPT_nobuiltininc))
    addSystemInclude(args, command, getDriver().ResourceDir + "/include");
  if (!args.hasArg(options::OPT_nostdlibinc))
    addExternCSystemInclude(args, command, computeSysRoot() + "/include");
}

void CloudAbi::AddClangCXXStdlibIncludeArgs(const ArgList &args, ArgStringList &command) const {
  // There is one C++ library, which the linker checks; naming it here is fine.
  args.ClaimAllArgs(options::OPT_stdlib_EQ);
  if (!args.hasArg(options::OPT_nostdinc, options::OPT_nostdlibinc, options::OPT_nostdincxx))
    addSystemInclude(args, command, computeSysRoot() + "/include/c++/v1");
}

clang::driver::Tool *CloudAbi::buildLinker() const { return new LinkTool(*this); }

clang::driver::Tool *CloudAbi::buildStaticLibTool() const { return new ArchiveTool(*this); }

}  // namespace toolchain
