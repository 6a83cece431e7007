// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// include/cloudabi_syscalls.h: the calls as C functions.
#include "output.h"

namespace cloudabi::abi {

std::string emit_syscalls_header(const Model &model) {
  Output out;
  out.line(head("//",
                "The system calls of CloudABI as C functions. Each returns an error number, 0 on "
                "success, and stores its results only then."));
  out.line("#ifndef CLOUDABI_SYSCALLS_H");
  out.line("#define CLOUDABI_SYSCALLS_H");
  out.line("");
  out.line("#include \"cloudabi_types.h\"");
  out.line("");
  out.line("#ifdef __cplusplus");
  out.line("extern \"C\" {");
  out.line("#endif");
  for (const Call &call : model.calls) {
    out.line("");
    std::string text = comment("// ", call.doc);
    out.line(text.substr(0, text.size() - 1));
    if (call.no_return)
      out.line("__attribute__((__noreturn__))");
    const std::string name = "cloudabi_sys_" + call.name;
    const size_t indent = (call.no_return ? 5 : 17) + name.size() + 1;
    out.line(wrap(c_prototype(model, call, name) + ";", std::string(indent, ' ')));
  }
  out.line("");
  out.line("#ifdef __cplusplus");
  out.line("}");
  out.line("#endif");
  out.line("");
  out.line("#endif");
  return out.text();
}

}  // namespace cloudabi::abi
