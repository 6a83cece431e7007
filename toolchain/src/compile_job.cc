// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include "compile_job.h"

#include "clang/Driver/Job.h"
#include "clang/Driver/Options.h"
#include "llvm/Option/ArgList.h"

namespace toolchain {

namespace options = clang::driver::options;

namespace {

class JobArguments {
 public:
  JobArguments(const Context &context, const llvm::opt::ArgList &args,
               const llvm::opt::ArgStringList &old)
      : context_(context), args_(args), old_(old) {}

  llvm::opt::ArgStringList make() {
    bool added = false;
    for (size_t i = 0; i < old_.size(); ++i) {
      llvm::StringRef arg = old_[i];
      // The folders of an unknown system, or of bare metal, are none of ours.
      if (arg == "-internal-isystem" || arg == "-internal-externc-isystem") {
        ++i;
      } else if (arg == "-nostdsysteminc" || arg == "-nobuiltininc") {
      } else if (arg.starts_with("-mframe-pointer=")) {
        new_.push_back(frame_pointer(old_[i]));
      } else if (arg == "-resource-dir" && i + 1 < old_.size()) {
        // Definitions and folders that the user names come later than this one.
        new_.push_back(old_[i]);
        new_.push_back(old_[++i]);
        add_ours(old_[i]);
        added = true;
      } else {
        new_.push_back(old_[i]);
      }
    }
    if (!added && context_.safe_stack)
      new_.push_back("-fsanitize=safe-stack");
    return std::move(new_);
  }

 private:
  void add_ours(llvm::StringRef resource) {
    if (context_.safe_stack)
      new_.push_back("-fsanitize=safe-stack");
    new_.push_back("-D__CloudABI__=1");
    // wchar_t holds Unicode 6.1 (ISO/IEC 10646:2012).
    new_.push_back("-D__STDC_ISO_10646__=201206L");
    // Otherwise the compiler adds the usual folders of Unix for systems that it doesn't know.
    new_.push_back("-nostdsysteminc");
    new_.push_back("-nobuiltininc");

    bool none = args_.hasArg(options::OPT_nostdinc);
    bool library = !none && !args_.hasArg(options::OPT_nostdlibinc);
    if (is_cxx() && library && !args_.hasArg(options::OPT_nostdincxx)) {
      std::vector<std::string> folders = args_.getAllArgValues(options::OPT_stdlibxx_isystem);
      if (folders.empty())
        folders.push_back(context_.sysroot + "/include/c++/v1");
      for (const std::string &folder : folders)
        add_folder("-internal-isystem", folder);
    }
    if (!none && !args_.hasArg(options::OPT_nobuiltininc))
      add_folder("-internal-isystem", resource + "/include");
    if (library)
      add_folder("-internal-externc-isystem", context_.sysroot + "/include");
  }

  void add_folder(const char *option, const llvm::Twine &folder) {
    new_.push_back(option);
    new_.push_back(context_.save(folder));
  }

  bool is_cxx() const {
    for (size_t i = 0; i + 1 < old_.size(); ++i)
      if (llvm::StringRef(old_[i]) == "-x")
        return llvm::StringRef(old_[i + 1]).contains("c++");
    return context_.cxx;
  }

  // What clang says for an unknown system, unless the user chose: then as it says for Linux.
  const char *frame_pointer(const char *chosen) const {
    if (args_.hasArg(options::OPT_fomit_frame_pointer, options::OPT_fno_omit_frame_pointer,
                     options::OPT_momit_leaf_frame_pointer,
                     options::OPT_mno_omit_leaf_frame_pointer, options::OPT_pg))
      return chosen;
    const llvm::opt::Arg *level = args_.getLastArg(options::OPT_O_Group);
    bool optimized = level && !level->getOption().matches(options::OPT_O0);
    return context_.save("-mframe-pointer=" + (optimized
                                                   ? context_.target.frame_pointer_optimized
                                                   : context_.target.frame_pointer_unoptimized));
  }

  const Context &context_;
  const llvm::opt::ArgList &args_;
  const llvm::opt::ArgStringList &old_;
  llvm::opt::ArgStringList new_;
};

}  // namespace

void adapt_compile_job(const Context &context, const llvm::opt::ArgList &args,
                       clang::driver::Command &job) {
  const llvm::opt::ArgStringList &old = job.getArguments();
  if (old.empty() || llvm::StringRef(old.front()) != "-cc1")
    return;  // the assembler reads no headers and has no SafeStack
  job.replaceArguments(JobArguments(context, args, old).make());
}

}  // namespace toolchain
