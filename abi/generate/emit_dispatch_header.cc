// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// emulator/dispatch.h: the entry points that the vDSO's symbols lead to.
#include "output.h"

namespace cloudabi::abi {

std::string emit_dispatch_header(const Model &model) {
  Output out;
  out.line(head("//",
                "The functions that programs call through the vDSO, and for --trace their twins "
                "that also write a line. dispatch.inc and trace_format.inc define them."));
  out.line("#pragma once");
  out.line("");
  out.line("#include \"cloudabi_types.h\"");
  out.line("");
  out.line("extern \"C\" {");
  for (const Call &call : model.calls)
    for (const char *prefix : {"cabi_", "cabi_traced_"}) {
      const std::string name = prefix + call.name;
      const std::string mark = call.no_return ? "[[noreturn]] " : "";
      const size_t indent = mark.size() + (call.no_return ? 5 : 17) + name.size() + 1;
      out.line(wrap(mark + c_prototype(model, call, name) + ";", std::string(indent, ' ')));
    }
  out.line("");
  out.line("// The vDSO images (vdso.S, vdso_traced.S).");
  out.line("extern const unsigned char cabi_vdso[], cabi_vdso_end[];");
  out.line("extern const unsigned char cabi_vdso_traced[], cabi_vdso_traced_end[];");
  out.line("}");
  return out.text();
}

}  // namespace cloudabi::abi
