// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// docs/reference.md: the interface for readers, in the order of the text.
#include "layout.h"
#include "reference.h"

namespace cloudabi::abi {

namespace {

// Vertical bars would end a cell.
std::string cell(const std::string &text) {
  std::string result;
  for (char c : text)
    result += c == '|' ? std::string("\\|") : std::string(1, c);
  return result;
}

class Markdown {
 public:
  explicit Markdown(const Model &model) : model_(model) {}

  std::string text() {
    out_.line("<!--");
    out_.line("SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors");
    out_.line("SPDX-License-Identifier: BSD-2-Clause");
    out_.line("Generated from abi/cloudabi.abi: change that, then build the target abi-update.");
    out_.line("-->");
    out_.line("# CloudABI reference");
    out_.line("");
    out_.line(reference_introduction());
    for (const Item &item : model_.items) {
      out_.line("");
      switch (item.kind) {
      case Item::kSection:
        out_.line("## ", model_.sections[item.index]);
        if (model_.sections[item.index] == "Register checks")
          register_checks();
        break;
      case Item::kScalar:
        scalar(model_.scalars[item.index]);
        break;
      case Item::kStruct:
        structure(model_.structs[item.index]);
        break;
      case Item::kFunction:
        function(model_.functions[item.index]);
        break;
      case Item::kCall:
        call(model_.calls[item.index]);
        break;
      case Item::kPolicy:
        policy(model_.policies[item.index]);
        break;
      }
    }
    return out_.text();
  }

 private:
  void title(const std::string &name, const std::string &kind, const std::string &doc) {
    out_.line("### <a id=\"", anchor(kind, name), "\"></a>`", name, "`");
    out_.line("");
    if (!doc.empty())
      out_.line(doc).line("");
  }

  std::string type(const Type &type) {
    std::string text = type_words(type);
    const std::string target = type_anchor(model_, type.name);
    return target.empty() ? text : "[" + text + "](#" + target + ")";
  }

  void scalar(const Scalar &scalar) {
    title(scalar.name, "type", scalar.doc);
    out_.line("*", scalar_kind(scalar), ", ", scalar.representation, ", `cloudabi_", scalar.name,
              "_t`*");
    if (scalar.values.empty())
      return;
    out_.line("").line("| Constant | Value | Meaning |").line("|---|---|---|");
    for (const Value &value : scalar.values)
      out_.line("| `", c_constant(scalar, value), "`",
                value.also.empty() ? "" : ", `CLOUDABI_" + value.also + "`", " | ",
                value.number_text, " | ", cell(value.doc), " |");
  }

  void structure(const Struct &structure) {
    title(structure.name, "type", structure.doc);
    const Layout narrow = layout(model_, structure, 4), wide = layout(model_, structure, 8);
    out_.line("*Structure, `cloudabi_", structure.name, "_t`; ",
              sizes(narrow.whole.size, wide.whole.size), " bytes*");
    out_.line("");
    out_.line("| Member | Type | Offset | Size | Meaning |").line("|---|---|---|---|---|");
    for (const MemberRow &row : member_rows(model_, structure))
      out_.line("| `", row.path, "` | ", row.type.name.empty() ? "" : type(row.type), " | ",
                row.offset, " | ", row.size, " | ", cell(row.doc), " |");
  }

  void function(const Function &function) {
    title(function.name, "type", function.doc);
    parameters(function.parameters);
  }

  void parameters(const std::vector<Parameter> &all) {
    out_.line("| Parameter | Type | Meaning |").line("|---|---|---|");
    for (const Parameter &parameter : all)
      out_.line("| `", parameter.name, "`", direction_note(parameter), " | ", type(parameter.type),
                " | ", cell(parameter.doc), " |");
  }

  void call(const Call &call) {
    title(call.name, "call", call.doc);
    out_.line("```c");
    out_.line(wrap(c_prototype(model_, call, "cloudabi_sys_" + call.name) + ";", "    "));
    out_.line("```");
    if (!call.parameters.empty()) {
      out_.line("");
      parameters(call.parameters);
    }
    const std::vector<FactRow> facts = call_facts(call);
    if (!facts.empty()) {
      out_.line("");
      for (const FactRow &fact : facts) {
        out_.line("- ", fact.label, fact.names.empty() ? "" : ": ", codes(fact.names),
                  fact.doc.empty() ? "" : ". ", fact.doc);
      }
    }
  }

  void policy(const Policy &policy) {
    title(policy.name, "policy", policy.doc);
    out_.line(codes(policy.linux_calls));
  }

  void register_checks() {
    out_.line("").line("| Linux call | Condition | Meaning |").line("|---|---|---|");
    for (const RegisterCheck &check : model_.checks)
      out_.line("| `", check.linux_call, "` | argument ", std::to_string(check.argument), " ",
                check_words(check), " | ", cell(check.doc), " |");
  }

  static std::string codes(const std::vector<std::string> &names) {
    std::string result;
    for (const std::string &name : names)
      result += (result.empty() ? "`" : ", `") + name + "`";
    return result;
  }

  const Model &model_;
  Output out_;
};

}  // namespace

std::string emit_markdown(const Model &model) { return Markdown(model).text(); }

}  // namespace cloudabi::abi
