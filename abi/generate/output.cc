// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// What several outputs need: spellings in C, and comments.
#include "output.h"

#include <cctype>

namespace cloudabi::abi {

std::string head(const std::string &leader, const std::string &purpose) {
  return leader + " SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors\n" + leader +
         " SPDX-License-Identifier: BSD-2-Clause\n" + leader + "\n" +
         comment(leader + " ", purpose +
                                   " Generated from abi/cloudabi.abi: change that, then build the "
                                   "target abi-update.");
}

std::string upper(const std::string &text) {
  std::string result = text;
  for (char &c : result)
    c = static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
  return result;
}

std::string join(const std::vector<std::string> &parts, const std::string &separator) {
  std::string result;
  for (const std::string &part : parts)
    result += (result.empty() ? "" : separator) + part;
  return result;
}

std::string comment(const std::string &leader, const std::string &text) {
  std::string result, line = leader;
  size_t start = 0;
  while (start < text.size()) {
    size_t end = text.find(' ', start);
    if (end == std::string::npos)
      end = text.size();
    const std::string word = text.substr(start, end - start);
    if (line.size() > leader.size() && line.size() + 1 + word.size() > 100) {
      result += line + "\n";
      line = leader;
    }
    line += (line.size() > leader.size() ? " " : "") + word;
    start = end + 1;
  }
  return result + line + "\n";
}

std::string wrap(const std::string &text, const std::string &indent) {
  std::string result, line;
  size_t start = 0;
  while (start < text.size()) {
    size_t end = text.find(", ", start);
    end = end == std::string::npos ? text.size() : end + 2;
    const std::string part = text.substr(start, end - start);
    const size_t width = part.size() - (end == text.size() ? 0 : 1);
    if (!line.empty() && line.size() + width > 100) {
      line.pop_back();
      result += line + "\n";
      line = indent;
    }
    line += part;
    start = end;
  }
  return result + line;
}

std::string c_constant(const Scalar &scalar, const Value &value) {
  return "CLOUDABI_" + scalar.prefix + upper(value.name);
}

std::string c_constant(const Model &model, const std::string &scalar, const std::string &value) {
  return "CLOUDABI_" + model.scalar(scalar)->prefix + upper(value);
}

std::string c_type(const Model &model, const std::string &name) {
  if (model.scalar(name) || model.structure(name) || model.function(name))
    return "cloudabi_" + name + "_t";
  if (name == "size")
    return "__SIZE_TYPE__";
  if (name == "char" || name == "void")
    return name;
  return name == "int64" ? "__INT64_TYPE__" : "__" + upper(name) + "_TYPE__";
}

std::string c_declaration(const Model &model, const Type &type, const std::string &name) {
  std::string base = c_type(model, type.name);
  if (type.atomic)
    base = "CLOUDABI_ATOMIC(" + base + ")";
  if (type.is_constant())
    base = "const " + base;
  if (type.indirection != Indirection::kNone)
    return base + " *" + name;
  if (type.array)
    return base + " " + name + "[" + std::to_string(type.array) + "]";
  return base + " " + name;
}

std::vector<CParameter> c_parameters(const Model &model, const Call &call) {
  std::vector<CParameter> result;
  for (const Parameter &parameter : call.parameters) {
    if (parameter.direction == Direction::kOut) {
      result.push_back(
          {&parameter, c_declaration(model, parameter.type, "*" + parameter.name), parameter.name});
      continue;
    }
    result.push_back(
        {&parameter, c_declaration(model, parameter.type, parameter.name), parameter.name});
    if (parameter.type.is_range())
      result.push_back(
          {&parameter, "__SIZE_TYPE__ " + parameter.name + "_len", parameter.name + "_len"});
  }
  return result;
}

std::string c_prototype(const Model &model, const Call &call, const std::string &name) {
  std::vector<std::string> declarations;
  for (const CParameter &parameter : c_parameters(model, call))
    declarations.push_back(parameter.declaration);
  std::string result = call.no_return ? "void " : "cloudabi_errno_t ";
  return result + name + "(" + (declarations.empty() ? "void" : join(declarations, ", ")) + ")";
}

std::string c_arguments(const Model &model, const Call &call) {
  std::vector<std::string> names;
  for (const CParameter &parameter : c_parameters(model, call))
    names.push_back(parameter.name);
  return join(names, ", ");
}

}  // namespace cloudabi::abi
