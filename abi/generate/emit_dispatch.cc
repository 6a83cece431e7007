// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// emulator/dispatch.inc: the rim between a program's C call and the emulator's body of it.
#include "body.h"

namespace cloudabi::abi {

namespace {

class Dispatch {
 public:
  explicit Dispatch(const Model &model) : model_(model) {}

  std::string text() {
    out_.line(head("//",
                   "The rim of the emulator: for each call, the function that the program calls. "
                   "See syscalls.h for what it does before and after the body. Included once, "
                   "by emulator/src/dispatch.cc."));
    out_.line("extern \"C\" {");
    for (const Call &call : model_.calls)
      one(call);
    out_.line("");
    out_.line("}  // extern \"C\"");
    return out_.text();
  }

 private:
  void one(const Call &call) {
    out_.line("");
    const std::string name = "cabi_" + call.name;
    const size_t indent = (call.no_return ? 5 : 17) + name.size() + 1;
    out_.line(wrap(c_prototype(model_, call, name) + " {", std::string(indent, ' ')));
    out_.line("  using namespace cloudabi;");
    out_.line("  Context &context = Context::current();");
    std::vector<std::string> arguments{"context"};
    for (const Parameter &parameter : call.parameters)
      if (parameter.direction != Direction::kOut)
        arguments.push_back(argument(call, parameter));
    const std::string body = "sys::" + call.name + "(";
    if (call.no_return) {
      out_.line(wrap("  " + body + join(arguments, ", ") + ");", "      "));
    } else {
      out_.line(wrap("  const auto result = " + body + join(arguments, ", ") + ");",
                     std::string(24 + body.size() - 2, ' ')));
      results(call);
    }
    out_.line("}");
  }

  void results(const Call &call) {
    const auto outputs = call.outputs();
    if (outputs.empty()) {
      out_.line("  return result.errno_value();");
      return;
    }
    out_.line("  if (!result.ok())");
    out_.line("    return result.errno_value();");
    for (const Parameter *output : outputs)
      out_.line("  *", output->name, " = result.value()",
                outputs.size() > 1 ? "." + output->name : "", ";");
    out_.line("  return CLOUDABI_ESUCCESS;");
  }

  std::string argument(const Call &call, const Parameter &parameter) {
    const Type &type = parameter.type;
    const std::string &name = parameter.name;
    if (type.atomic)
      return "{" + name + "}";
    if (type.name == "lookup") {
      handle(call, name, name + ".fd");
      return name + "_handle.value(), " + name + ".flags";
    }
    if (type.name == "fd" && type.indirection == Indirection::kNone && call.rights_of(name)) {
      handle(call, name, name);
      return name + "_handle.value()";
    }
    if (type.is_range() && type.name == "void" && parameter.direction == Direction::kIn &&
        !type.is_constant())
      return "{" + name + ", " + name + "_len}";
    if (type.is_range() && type.name == "void")
      return "{static_cast<" + std::string(type.is_constant() ? "const " : "") +
             "unsigned char *>(" + name + "), " + name + "_len}";
    if (type.is_range())
      return "{" + name + ", " + name + "_len}";
    if (type.is_pointer() && type.name != "void")
      return "{" + name + "}";
    return name;
  }

  // Number, rights and kind in one step; the body gets what was checked and no number.
  void handle(const Call &call, const std::string &name, const std::string &number) {
    std::vector<std::string> rights;
    for (const std::string &right : call.rights_of(name)->rights)
      rights.push_back(c_constant(model_, "rights", right));
    const std::string get = "  const auto " + name + "_handle = context.descriptors().get(";
    out_.line(wrap(get + number + ", " + (rights.empty() ? "0" : join(rights, " | ")) + ");",
                   std::string(get.size(), ' ')));
    out_.line("  if (!", name, "_handle.ok())");
    out_.line("    return ", name, "_handle.errno_value();");
    const KindField *kind = call.kind_of(name);
    if (!kind)
      return;
    std::vector<std::string> tests;
    for (const std::string &filetype : kind->filetypes)
      tests.push_back(name +
                      "_handle.value().kind() != " + c_constant(model_, "filetype", filetype));
    out_.line("  if (", join(tests, " &&\n      "), ")");
    out_.line("    return ", c_constant(model_, "errno", kind->otherwise), ";");
  }

  const Model &model_;
  Output out_;
};

}  // namespace

std::string emit_dispatch(const Model &model) { return Dispatch(model).text(); }

}  // namespace cloudabi::abi
