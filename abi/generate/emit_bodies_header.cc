// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// emulator/syscalls.h: what the emulator has to implement, one function a call.
#include "body.h"

namespace cloudabi::abi {

namespace {

std::string body_parameter(const Model &model, const Call &call, const Parameter &parameter) {
  const Type &type = parameter.type;
  const std::string name = c_type(model, type.name), value = parameter.name;
  if (type.atomic)
    return "GuestAtomic<" + name + "> " + value;
  if (type.name == "fd" && type.indirection == Indirection::kNone && call.rights_of(value))
    return "Handle " + value;
  if (type.name == "lookup")
    return "Handle " + value + ", cloudabi_lookupflags_t " + value + "_flags";
  if (type.is_range()) {
    if (type.name == "void" && parameter.direction == Direction::kIn && !type.is_constant())
      return "GuestMapping " + value;
    const std::string element = type.name == "void" ? "unsigned char" : name;
    return (parameter.direction == Direction::kFill ? "GuestOutArray<" : "GuestInArray<") +
           element + "> " + value;
  }
  if (type.is_pointer() && type.name != "void")
    return (parameter.direction == Direction::kFill ? "GuestOut<" : "GuestIn<") + name + "> " +
           value;
  return c_declaration(model, type, value);
}

}  // namespace

std::string result_type(const Model &model, const Call &call) {
  const auto outputs = call.outputs();
  if (outputs.empty())
    return "void";
  if (outputs.size() > 1) {
    std::string name;
    bool start = true;
    for (char c : call.name) {
      if (c != '_')
        name += start ? upper(std::string(1, c)) : std::string(1, c);
      start = c == '_';
    }
    return name + "Results";
  }
  std::string declaration = c_declaration(model, outputs[0]->type, "");
  if (declaration.back() == ' ')
    declaration.pop_back();
  return declaration;
}

std::string emit_bodies_header(const Model &model) {
  Output out;
  out.line(head(
      "//",
      "The bodies of the system calls: what the emulator implements by hand, one function a call "
      "in "
      "src/syscalls/. A body that is missing is a link error that names it. The rim "
      "(dispatch.inc) has done this before it calls one: it has found the calling thread's "
      "Context, "
      "looked up each descriptor for which the text has a `rights` field, once, with number, "
      "rights "
      "and kind checked (a Handle), and wrapped addresses in guest memory in types that know their "
      "direction (emulator/src/support/guest_memory.h). Afterwards it stores the results, on "
      "success "
      "only, and returns the error number. A descriptor that comes as a number (cloudabi_fd_t) has "
      "not been looked at. Rights and errors are repeated here from the text; `in the body` marks "
      "rights that depend on data, which the body has to check."));
  out.line("#pragma once");
  out.line("");
  out.line("#include \"cloudabi_types.h\"");
  out.line("#include \"fd/handle.h\"");
  out.line("#include \"support/guest_memory.h\"");
  out.line("#include \"support/result.h\"");
  out.line("#include \"thread/context.h\"");
  out.line("");
  out.line("namespace cloudabi::sys {");
  for (const Call &call : model.calls) {
    out.line("");
    const auto outputs = call.outputs();
    if (outputs.size() > 1) {
      out.line("struct ", result_type(model, call), " {");
      for (const Parameter *output : outputs)
        out.line("  ", c_declaration(model, output->type, output->name), ";");
      out.line("};");
    }
    std::string text = comment("// ", call.doc);
    for (const RightsField &field : call.rights)
      text += comment("//   ", field.parameter + ": " +
                                   (field.rights.empty() ? "open" : join(field.rights, ", ")));
    for (const KindField &field : call.kinds)
      text += comment("//   ", field.parameter + ": " + join(field.filetypes, " or ") + ", else " +
                                   field.otherwise);
    for (const ChecksField &field : call.checks)
      text += comment("//   ", "in the body: " + join(field.rights, ", ") + ". " + field.doc);
    for (const ErrorField &field : call.errors)
      text +=
          comment("//   ", join(field.errors, " ") + (field.doc.empty() ? "" : ": " + field.doc));
    out.line(text.substr(0, text.size() - 1));
    std::vector<std::string> parameters{"Context &context"};
    for (const Parameter &parameter : call.parameters)
      if (parameter.direction != Direction::kOut)
        parameters.push_back(body_parameter(model, call, parameter));
    const std::string result =
        call.no_return ? "[[noreturn]] void " : "Result<" + result_type(model, call) + "> ";
    out.line(wrap(result + call.name + "(" + join(parameters, ", ") + ");",
                  std::string(result.size() + call.name.size() + 1, ' ')));
  }
  out.line("");
  out.line("}  // namespace cloudabi::sys");
  return out.text();
}

}  // namespace cloudabi::abi
