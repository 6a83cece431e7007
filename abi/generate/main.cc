// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// cloudabi-abi-generate TEXT FOLDER: writes everything that is generated from cloudabi.abi.
#include "output.h"

#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <sstream>

namespace {

using namespace cloudabi::abi;

// Leaves a file that is up to date alone, so that nothing is rebuilt for its sake.
bool write(const std::filesystem::path &path, const std::string &text) {
  std::ifstream present(path, std::ios::binary);
  if (present && std::string(std::istreambuf_iterator<char>(present),
                             std::istreambuf_iterator<char>()) == text)
    return true;
  present.close();
  std::error_code error;
  std::filesystem::create_directories(path.parent_path(), error);
  std::ofstream stream(path, std::ios::binary | std::ios::trunc);
  stream << text;
  stream.close();
  if (!stream)
    std::fprintf(stderr, "%s: can't be written; check the folder and the disk's free space\n",
                 path.c_str());
  return static_cast<bool>(stream);
}

}  // namespace

int main(int argc, char **argv) {
  if (argc != 3) {
    std::fprintf(stderr, "usage: cloudabi-abi-generate TEXT FOLDER\n");
    return 1;
  }
  std::ifstream stream(argv[1], std::ios::binary);
  if (!stream) {
    std::fprintf(stderr, "%s: can't be read; give the path of cloudabi.abi\n", argv[1]);
    return 1;
  }
  std::ostringstream contents;
  contents << stream.rdbuf();
  if (stream.bad() || contents.str().empty()) {
    std::fprintf(stderr, "%s: can't be read; give the path of cloudabi.abi\n", argv[1]);
    return 1;
  }
  const std::string text = contents.str();
  try {
    const Model model = parse(text);
    check(model);
    const std::pair<const char *, std::string> outputs[] = {
        {"calls.inc", emit_calls(model)},
        {"include/cloudabi_types.h", emit_types_header(model)},
        {"include/cloudabi_syscalls.h", emit_syscalls_header(model)},
        {"emulator/syscalls.h", emit_bodies_header(model)},
        {"emulator/dispatch.h", emit_dispatch_header(model)},
        {"emulator/dispatch.inc", emit_dispatch(model)},
        {"emulator/vdso.S", emit_vdso(model, false)},
        {"emulator/vdso_traced.S", emit_vdso(model, true)},
        {"emulator/trace_format.inc", emit_trace(model)},
        {"emulator/linux_calls.inc", emit_linux_calls(model)},
        {"libc/syscalls.cc", emit_libc_binding(model)},
        {"docs/reference.md", emit_markdown(model)},
        {"docs/reference.html", emit_html(model)},
    };
    const std::filesystem::path folder = argv[2];
    for (const auto &[name, content] : outputs)
      if (!write(folder / name, content))
        return 1;
  } catch (const Problem &problem) {
    std::fprintf(stderr, "%s:%d: %s\n", argv[1], problem.line, problem.what());
    return 1;
  }
  return 0;
}
