// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// emulator/trace_format.inc: a twin of each entry point that also writes what was called and what
// came of it.
#include "output.h"

namespace cloudabi::abi {

namespace {

std::string camel(const std::string &name) {
  std::string result;
  bool start = true;
  for (char c : name) {
    if (c != '_')
      result += start ? upper(std::string(1, c)) : std::string(1, c);
    start = c == '_';
  }
  return result;
}

class Trace {
 public:
  explicit Trace(const Model &model) : model_(model) {}

  std::string text() {
    out_.line(head(
        "//",
        "Trace formatting: for each type how a value is written, and for each call a twin of the "
        "entry point that writes a line such as `fd_read(fd=3, iovs=[{buf=0x10, buf_len=5}]) = "
        "success, nread=5`. Calls that may not come back write theirs first. The emulator's "
        "trace/trace_line.h has TraceLine, TraceName and the functions that write numbers, names "
        "and bytes. Included once, by emulator/src/trace/trace.cc."));
    out_.line("namespace cloudabi {");
    out_.line("namespace {");
    for (const Item &item : model_.items) {
      if (item.kind == Item::kScalar)
        scalar(model_.scalars[item.index]);
      if (item.kind == Item::kStruct)
        structure(model_.structs[item.index]);
    }
    out_.line("");
    out_.line("}  // namespace");
    out_.line("}  // namespace cloudabi");
    out_.line("");
    out_.line("extern \"C\" {");
    for (const Call &one : model_.calls)
      call(one);
    out_.line("");
    out_.line("}  // extern \"C\"");
    return out_.text();
  }

 private:
  void scalar(const Scalar &scalar) {
    out_.line("");
    const bool named = !scalar.values.empty();
    if (named) {
      out_.line("constexpr TraceName k", camel(scalar.name), "Names[] = {");
      std::vector<uint64_t> seen;
      for (const Value &value : scalar.values) {
        bool repeated = false;
        for (uint64_t number : seen)
          repeated |= number == value.number;
        if (!repeated)
          out_.line("    {", value.number_text, ", \"", value.name, "\"},");
        seen.push_back(value.number);
      }
      out_.line("};");
    }
    out_.line("[[maybe_unused]] void trace_", scalar.name, "(TraceLine &line, cloudabi_",
              scalar.name, "_t value) {");
    const std::string names = "k" + camel(scalar.name) + "Names";
    if (!named)
      out_.line("  line.", scalar.representation == "int64" ? "decimal" : "number", "(value);");
    else if (scalar.kind == ScalarKind::kFlags || scalar.name == "lock")
      out_.line("  line.flags(value, ", names, ", sizeof(", names, ") / sizeof(", names, "[0]));");
    else
      out_.line("  line.name(value, ", names, ", sizeof(", names, ") / sizeof(", names, "[0]));");
    out_.line("}");
  }

  // A statement that writes `value`, an expression of that type.
  std::string write(const Type &type, const std::string &value, const std::string &length) {
    const bool known = model_.scalar(type.name) || model_.structure(type.name);
    const std::string function = "trace_" + type.name;
    if (type.is_range()) {
      if (type.name == "char" && type.is_constant())
        return "line.quoted(" + value + ", " + length + ");";
      if (!known)
        return "line.memory(" + value + ", " + length + ");";
      return "line.elements(" + value + ", " + length + ", " + function + ");";
    }
    if (type.is_pointer()) {
      if (type.atomic || !known)
        return "line.address(reinterpret_cast<const void *>(" + value + "));";
      if (!length.empty())
        return "line.elements(" + value + ", " + length + ", " + function + ");";
      return "line.element(" + value + ", " + function + ");";
    }
    if (known)
      return function + "(line, " + value + ");";
    return (type.name == "int64" ? "line.decimal(" : "line.number(") + value + ");";
  }

  void members(const std::vector<Member> &all, const std::string &prefix, const std::string &indent,
               bool first) {
    for (const Member &member : all) {
      if (member.type.array || member.name == "unused")
        continue;
      out_.line(indent, "line.text(\"", first ? "" : ", ", member.name, "=\");");
      out_.line(indent, write(member.type, prefix + member.name, prefix + member.name + "_len"));
      first = false;
    }
  }

  void structure(const Struct &structure) {
    out_.line("");
    out_.line("[[maybe_unused]] void trace_", structure.name, "(TraceLine &line, const cloudabi_",
              structure.name, "_t &value) {");
    out_.line("  line.text(\"{\");");
    members(structure.members, "value.", "  ", true);
    for (const Variant &variant : structure.variants) {
      std::string scalar;
      for (const Member &member : structure.members)
        if (member.name == variant.tag)
          scalar = member.type.name;
      out_.line("  switch (value.", variant.tag, ") {");
      for (const Case &one : variant.cases) {
        for (const std::string &tag : one.tags)
          out_.line("  case ", c_constant(model_, scalar, tag), ":");
        members(one.members, one.as.empty() ? "value." : "value." + one.as + ".", "    ", false);
        out_.line("    break;");
      }
      out_.line("  }");
    }
    out_.line("  line.text(\"}\");");
    out_.line("}");
  }

  void call(const Call &call) {
    out_.line("");
    const std::string name = "cabi_traced_" + call.name;
    out_.line(wrap(c_prototype(model_, call, name) + " {",
                   std::string((call.no_return ? 5 : 17) + name.size() + 1, ' ')));
    out_.line("  using namespace cloudabi;");
    out_.line("  TraceLine line(\"", call.name, "\");");
    bool first = true;
    for (const Parameter &parameter : call.parameters) {
      if (parameter.direction != Direction::kIn)
        continue;
      out_.line("  line.text(\"", first ? "(" : ", ", parameter.name, "=\");");
      out_.line("  ",
                write(parameter.type, parameter.name,
                      parameter.type.is_range() ? parameter.name + "_len" : parameter.type.times));
      first = false;
    }
    out_.line("  line.text(\"", first ? "()" : ")", "\");");
    const std::string jump = "cabi_" + call.name + "(" + c_arguments(model_, call) + ");";
    if (call.no_return) {
      out_.line("  line.finish();");
      out_.line("  ", jump);
      out_.line("}");
      return;
    }
    if (call.replaces)
      out_.line("  line.finish();");
    out_.line("  const cloudabi_errno_t error = ", jump);
    if (call.replaces)
      out_.line("  line.restart(\"", call.name, "\");");
    out_.line("  line.text(\" = \");");
    out_.line("  trace_errno(line, error);");
    results(call);
    out_.line("  line.finish();");
    out_.line("  return error;");
    out_.line("}");
  }

  void results(const Call &call) {
    std::vector<std::string> lines;
    for (const Parameter &parameter : call.parameters) {
      const Type &type = parameter.type;
      if (parameter.direction == Direction::kFill) {
        std::string length = type.is_range() ? parameter.name + "_len" : type.times;
        for (const Parameter *output : call.outputs())
          if (output->name == length)
            length = "*" + length;
        lines.push_back("line.text(\", " + parameter.name + "=\");");
        lines.push_back(write(type, parameter.name, length));
      } else if (parameter.direction == Direction::kOut) {
        lines.push_back("line.text(\", " + parameter.name + "=\");");
        lines.push_back(write(type, "*" + parameter.name, ""));
      }
    }
    if (lines.empty())
      return;
    out_.line("  if (error == CLOUDABI_ESUCCESS) {");
    for (const std::string &one : lines)
      out_.line("    ", one);
    out_.line("  }");
  }

  const Model &model_;
  Output out_;
};

}  // namespace

std::string emit_trace(const Model &model) { return Trace(model).text(); }

}  // namespace cloudabi::abi
