// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include "invocation.h"

#include "llvm/Support/Path.h"

namespace toolchain {

static constexpr Tool kTools[] = {
    {"cc", Kind::kCompiler, "gcc"},
    {"c++", Kind::kCompiler, "g++"},
    {"clang", Kind::kCompiler, "gcc"},
    {"clang++", Kind::kCompiler, "g++"},
    {"cpp", Kind::kCompiler, "cpp"},
    {"ld", Kind::kLinker, ""},
    {"ar", Kind::kLlvmTool, "llvm-ar"},
    {"nm", Kind::kLlvmTool, "llvm-nm"},
    {"ranlib", Kind::kLlvmTool, "llvm-ranlib"},
    {"objdump", Kind::kLlvmTool, "llvm-objdump"},
    {"objcopy", Kind::kLlvmTool, "llvm-objcopy"},
    {"readelf", Kind::kLlvmTool, "llvm-readelf"},
    {"size", Kind::kLlvmTool, "llvm-size"},
    {"strip", Kind::kLlvmTool, "llvm-strip"},
    {"strings", Kind::kLlvmTool, "llvm-strings"},
    {"addr2line", Kind::kLlvmTool, "llvm-addr2line"},
    {"c++filt", Kind::kLlvmTool, "llvm-cxxfilt"},
};

llvm::ArrayRef<Tool> tools() { return kTools; }

std::optional<Invocation> parse_program_name(llvm::StringRef argv0) {
  llvm::StringRef name = llvm::sys::path::filename(argv0);
  for (const Target &target : targets()) {
    llvm::StringRef rest = name;
    if (!rest.consume_front(target.triple) || !rest.consume_front("-"))
      continue;
    for (const Tool &tool : kTools)
      if (tool.name == rest)
        return Invocation{&target, &tool};
  }
  return std::nullopt;
}

}  // namespace toolchain
