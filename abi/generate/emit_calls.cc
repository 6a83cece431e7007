// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// calls.inc: the list of all calls, for whoever wants to do something with each.
#include "output.h"

namespace cloudabi::abi {

std::string emit_calls(const Model &model) {
  Output out;
  out.line(head("//",
                "All system calls, sorted by name: CLOUDABI_CALL(name), and "
                "CLOUDABI_CALL_NORETURN(name) for those that don't return. Undefines both at the "
                "end."));
  out.line("#ifndef CLOUDABI_CALL_NORETURN");
  out.line("#define CLOUDABI_CALL_NORETURN(name)");
  out.line("#endif");
  out.line("");
  for (const Call *call : model.calls_by_name())
    out.line(call->no_return ? "CLOUDABI_CALL_NORETURN(" : "CLOUDABI_CALL(", call->name, ")");
  out.line("");
  out.line("#undef CLOUDABI_CALL");
  out.line("#undef CLOUDABI_CALL_NORETURN");
  return out.text();
}

}  // namespace cloudabi::abi
