// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// What has to hold between the lines of cloudabi.abi: every name that is used is declared, and
// every field of a call refers to something that the call has.
#include "model.h"

#include <algorithm>
#include <set>

namespace cloudabi::abi {

namespace {

const std::set<std::string> kBuiltins = {"uint8", "uint16", "uint32", "uint64",
                                         "int64", "size",   "char",   "void"};

class Checker {
 public:
  explicit Checker(const Model &model) : model_(model) {}

  void run() {
    for (const Scalar &scalar : model_.scalars)
      for (const Value &value : scalar.values)
        fits(scalar, value);
    for (const Struct &structure : model_.structs)
      members(structure);
    for (const Function &function : model_.functions)
      for (const Parameter &parameter : function.parameters)
        type(parameter.line, parameter.type);
    for (const Call &call : model_.calls)
      fields(call);
    linux_calls();
  }

 private:
  void fits(const Scalar &scalar, const Value &value) {
    const uint64_t limit = scalar.representation == "uint8"    ? 0xff
                           : scalar.representation == "uint16" ? 0xffff
                           : scalar.representation == "uint32" ? 0xffffffff
                                                               : ~uint64_t{0};
    if (value.number > limit)
      throw Problem(value.line, "the number " + value.number_text + " doesn't fit " +
                                    scalar.representation + "; widen " + scalar.name);
  }

  void type(int line, const Type &type) {
    if (!kBuiltins.contains(type.name) && !model_.scalar(type.name) &&
        !model_.structure(type.name) && !model_.function(type.name))
      throw Problem(line, "unknown type `" + type.name + "`; declare it or correct its name");
    if (type.name == "void" && type.indirection == Indirection::kNone)
      throw Problem(line, "a value of type void; write `ptr void` or `range void`");
  }

  void value_of(int line, const std::string &scalar, const std::string &name) {
    const Scalar *found = model_.scalar(scalar);
    if (!found)
      throw Problem(line, "this line needs the type `" + scalar + "`; declare it");
    for (const Value &value : found->values)
      if (value.name == name)
        return;
    throw Problem(line, "unknown " + scalar + " `" + name + "`; declare it as a value of " +
                            scalar + " or correct its name");
  }

  void member_type(const Struct &structure, const Member &member) {
    type(member.line, member.type);
    const Struct *inner = model_.structure(member.type.name);
    if (inner && member.type.indirection == Indirection::kNone && inner->line >= structure.line)
      throw Problem(member.line, "the structure `" + inner->name +
                                     "` isn't known yet; declare it above what contains it");
  }

  void members(const Struct &structure) {
    for (const Member &member : structure.members)
      member_type(structure, member);
    for (const Variant &variant : structure.variants) {
      auto tag = std::find_if(structure.members.begin(), structure.members.end(),
                              [&](const Member &member) { return member.name == variant.tag; });
      if (tag == structure.members.end())
        throw Problem(variant.line, "the structure has no member `" + variant.tag +
                                        "`; name the one that tells the cases apart");
      for (const Case &one : variant.cases) {
        for (const std::string &name : one.tags)
          value_of(one.line, tag->type.name, name);
        if (one.members.empty() || (one.as.empty() && one.members.size() != 1))
          throw Problem(one.line, "a case has one member, or a name and several; add `as NAME`");
        for (const Member &member : one.members)
          member_type(structure, member);
      }
    }
  }

  const Parameter &parameter_of(const Call &call, int line, const std::string &name) {
    for (const Parameter &parameter : call.parameters)
      if (parameter.name == name &&
          (parameter.type.name == "fd" || parameter.type.name == "lookup"))
        return parameter;
    throw Problem(line, call.name + " has no descriptor `" + name +
                            "`; name a parameter of type fd or lookup");
  }

  void fields(const Call &call) {
    for (const Parameter &parameter : call.parameters) {
      type(parameter.line, parameter.type);
      if (!parameter.type.times.empty() &&
          std::none_of(call.parameters.begin(), call.parameters.end(), [&](const Parameter &other) {
            return other.name == parameter.type.times && other.type.name == "size";
          }))
        throw Problem(parameter.line, call.name + " has no size `" + parameter.type.times +
                                          "`; name a parameter of type size after `times`");
      if (parameter.type.name == "lookup" && !call.rights_of(parameter.name))
        throw Problem(parameter.line, "missing field `rights " + parameter.name + "` in " +
                                          call.name + "; name the rights, or none");
    }
    for (const RightsField &field : call.rights) {
      parameter_of(call, field.line, field.parameter);
      for (const std::string &right : field.rights)
        value_of(field.line, "rights", right);
    }
    for (const KindField &field : call.kinds) {
      parameter_of(call, field.line, field.parameter);
      if (!call.rights_of(field.parameter))
        throw Problem(field.line, "missing field `rights " + field.parameter + "` in " + call.name +
                                      "; a kind is checked together with rights");
      for (const std::string &filetype : field.filetypes)
        value_of(field.line, "filetype", filetype);
      value_of(field.line, "errno", field.otherwise);
    }
    for (const ChecksField &field : call.checks)
      for (const std::string &right : field.rights)
        value_of(field.line, "rights", right);
    for (const ErrorField &field : call.errors)
      for (const std::string &error : field.errors)
        value_of(field.line, "errno", error);
    if (call.doc.empty())
      throw Problem(call.line,
                    "missing field in " + call.name + ": documentation; add a line `| ...`");
    if (call.linux_calls.empty())
      throw Problem(call.line, "missing field in " + call.name + ": add `linux CALL...`");
    if (call.no_return && !call.outputs().empty())
      throw Problem(call.line, call.name + " doesn't return and has no results; remove `out`");
  }

  void linux_calls() {
    std::set<std::string> used;
    for (const Call &call : model_.calls)
      used.insert(call.linux_calls.begin(), call.linux_calls.end());
    for (const Policy &policy : model_.policies)
      used.insert(policy.linux_calls.begin(), policy.linux_calls.end());
    for (const RegisterCheck &one : model_.checks)
      if (!used.contains(one.linux_call))
        throw Problem(one.line, "no call uses the Linux call `" + one.linux_call +
                                    "`; remove the check or correct its name");
  }

  const Model &model_;
};

}  // namespace

void check(const Model &model) { Checker(model).run(); }

}  // namespace cloudabi::abi
