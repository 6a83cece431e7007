// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// The facts of the reference, see reference.h.
#include "reference.h"

#include "layout.h"

namespace cloudabi::abi {

const char *reference_introduction() {
  return "The binary interface between programs and the system. A system call is a C function that "
         "a program finds in the vDSO under the name `cloudabi_sys_` and the call's name; C "
         "programs include `cloudabi_syscalls.h`. It takes its parameters in the order below, a "
         "range as a pointer and a number of elements (`NAME_len`), and then a pointer for each "
         "result. It returns an error number, 0 on success; on failure results are left alone. "
         "Where "
         "32-bit and 64-bit systems differ, the tables give both numbers, in that order.";
}

const char *scalar_kind(const Scalar &scalar) {
  switch (scalar.kind) {
  case ScalarKind::kEnum:
    return "Enumeration";
  case ScalarKind::kFlags:
    return "Flags";
  case ScalarKind::kOpaque:
    return "Opaque value";
  case ScalarKind::kAlias:
    return "Number";
  }
  return "";
}

std::string anchor(const std::string &kind, const std::string &name) { return kind + "_" + name; }

std::string type_anchor(const Model &model, const std::string &name) {
  return model.scalar(name) || model.structure(name) || model.function(name) ? anchor("type", name)
                                                                             : "";
}

std::string type_words(const Type &type) {
  const std::string name = (type.atomic ? "atomic " : "") + type.name;
  switch (type.indirection) {
  case Indirection::kPtr:
    return "pointer to " + name;
  case Indirection::kCptr:
    return "pointer to constant " + name;
  case Indirection::kRange:
    return "range of " + name;
  case Indirection::kCrange:
    return "range of constant " + name;
  case Indirection::kNone:
    break;
  }
  return type.array ? std::to_string(type.array) + " times " + name : name;
}

std::string sizes(uint32_t narrow, uint32_t wide) {
  return narrow == wide ? std::to_string(wide)
                        : std::to_string(narrow) + " or " + std::to_string(wide);
}

std::string direction_note(const Parameter &parameter) {
  switch (parameter.direction) {
  case Direction::kFill:
    return " (filled)";
  case Direction::kOut:
    return " (result)";
  case Direction::kIn:
    break;
  }
  return "";
}

std::string check_words(const RegisterCheck &check) {
  switch (check.test) {
  case CheckTest::kIs:
    return (check.numbers.size() > 1 ? "is one of " : "is ") + join(check.numbers, ", ");
  case CheckTest::kWhole:
    return "is " + check.numbers[0] + " in all 64 bits";
  case CheckTest::kWithin:
    return "has no bit outside of " + check.numbers[0];
  case CheckTest::kWithout:
    return "has no bit of " + check.numbers[0];
  case CheckTest::kNotAll:
    return "doesn't have all bits of " + check.numbers[0];
  }
  return "";
}

std::vector<MemberRow> member_rows(const Model &model, const Struct &structure) {
  // In the order of the layout's fields, in which a range takes two and a named case one of its
  // own.
  const Layout narrow = layout(model, structure, 4), wide = layout(model, structure, 8);
  std::vector<MemberRow> rows;
  auto add = [&](const Type &type, const std::string &doc) {
    const size_t i = rows.size();
    rows.push_back({narrow.fields[i].path, type,
                    sizes(narrow.fields[i].offset, wide.fields[i].offset),
                    sizes(narrow.fields[i].size, wide.fields[i].size), doc});
  };
  auto add_member = [&](const Member &member) {
    add(member.type, member.doc);
    if (member.type.is_range())
      add({Indirection::kNone, false, 0, "size", ""}, "The number of elements.");
  };
  for (const Member &member : structure.members)
    add_member(member);
  for (const Variant &variant : structure.variants)
    for (const Case &one : variant.cases) {
      const std::string when = "If `" + variant.tag + "` is " + join(one.tags, ", ") + ".";
      if (!one.as.empty())
        add({}, when);
      for (const Member &member : one.members) {
        Member noted = member;
        if (one.as.empty())
          noted.doc = when + " " + noted.doc;
        add_member(noted);
      }
    }
  return rows;
}

std::vector<FactRow> call_facts(const Call &call) {
  std::vector<FactRow> facts;
  for (const RightsField &field : call.rights) {
    if (!field.rights.empty())
      facts.push_back({"Rights of `" + field.parameter + "`", field.rights, ""});
  }
  for (const ChecksField &field : call.checks)
    facts.push_back({"Right that depends", field.rights, field.doc});
  if (!call.rights.empty()) {
    facts.push_back({"Error", {"badf"}, "A descriptor is not open."});
    bool needs = false;
    for (const RightsField &field : call.rights)
      needs |= !field.rights.empty();
    if (needs || !call.checks.empty())
      facts.push_back({"Error", {"notcapable"}, "A descriptor lacks a right."});
  }
  for (const KindField &field : call.kinds)
    facts.push_back({"Error",
                     {field.otherwise},
                     "`" + field.parameter + "` is not a " + join(field.filetypes, " or ") + "."});
  for (const ErrorField &field : call.errors)
    facts.push_back({field.errors.size() > 1 ? "Errors" : "Error", field.errors, field.doc});
  facts.push_back({"Linux calls", call.linux_calls, ""});
  if (call.obsolete)
    facts.push_back({"Kept for executables of before October 2017", {}, ""});
  return facts;
}

}  // namespace cloudabi::abi
