// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// docs/reference.html: the same reference as one page that stands alone.
#include "reference.h"

#include "layout.h"

namespace cloudabi::abi {

namespace {

// Escapes, and turns back quotes into code.
std::string html(const std::string &text) {
  std::string result;
  bool code = false;
  for (char c : text) {
    if (c == '&')
      result += "&amp;";
    else if (c == '<')
      result += "&lt;";
    else if (c == '>')
      result += "&gt;";
    else if (c == '`')
      result += (code = !code) ? "<code>" : "</code>";
    else
      result += c;
  }
  return result;
}

constexpr const char *kStyle =
    "body{font:16px/1.5 sans-serif;max-width:60em;margin:2em auto;padding:0 1em;color:#222;"
    "background:#fff}table{border-collapse:collapse}td,th{border:1px solid #ccc;padding:.2em .6em;"
    "text-align:left;vertical-align:top}pre,code{font:14px monospace;background:#f4f4f4}"
    "pre{padding:.6em;overflow-x:auto}"
    "@media(prefers-color-scheme:dark){body{color:#ddd;background:#1b1b1b}"
    "pre,code{background:#2a2a2a}a{color:#8bf}td,th{border-color:#555}}";

class Html {
 public:
  explicit Html(const Model &model) : model_(model) {}

  std::string text() {
    out_.line("<!DOCTYPE html>");
    out_.line("<!--");
    out_.line("SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors");
    out_.line("SPDX-License-Identifier: BSD-2-Clause");
    out_.line("Generated from abi/cloudabi.abi: change that, then build the target abi-update.");
    out_.line("-->");
    out_.line("<html lang=\"en\"><head><meta charset=\"utf-8\">");
    out_.line("<meta name=\"viewport\" content=\"width=device-width\">");
    out_.line("<title>CloudABI reference</title>");
    out_.line("<style>", kStyle, "</style></head><body>");
    out_.line("<h1>CloudABI reference</h1>");
    paragraph(reference_introduction());
    contents();
    for (const Item &item : model_.items) {
      switch (item.kind) {
      case Item::kSection:
        out_.line("<h2 id=\"section_", std::to_string(item.index), "\">",
                  html(model_.sections[item.index]), "</h2>");
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
        title("type", model_.functions[item.index].name, model_.functions[item.index].doc);
        parameters(model_.functions[item.index].parameters);
        break;
      case Item::kCall:
        call(model_.calls[item.index]);
        break;
      case Item::kPolicy:
        title("policy", model_.policies[item.index].name, model_.policies[item.index].doc);
        paragraph(codes(model_.policies[item.index].linux_calls));
        break;
      }
    }
    out_.line("</body></html>");
    return out_.text();
  }

 private:
  void paragraph(const std::string &text) {
    if (!text.empty())
      out_.line("<p>", html(text), "</p>");
  }

  void contents() {
    out_.line("<ul>");
    for (size_t i = 0; i < model_.sections.size(); ++i)
      out_.line("<li><a href=\"#section_", std::to_string(i), "\">", html(model_.sections[i]),
                "</a></li>");
    out_.line("</ul>");
  }

  void title(const std::string &kind, const std::string &name, const std::string &doc) {
    out_.line("<h3 id=\"", anchor(kind, name), "\"><code>", name, "</code></h3>");
    paragraph(doc);
  }

  void header(const std::vector<std::string> &cells) {
    out_.line("<table><tr><th>", join(cells, "</th><th>"), "</th></tr>");
  }

  void row(const std::vector<std::string> &cells) {
    out_.line("<tr><td>", join_all(cells), "</td></tr>");
  }

  // Unlike join(), with empty cells at the start too.
  static std::string join_all(const std::vector<std::string> &cells) {
    std::string result;
    for (size_t i = 0; i < cells.size(); ++i)
      result += (i == 0 ? "" : "</td><td>") + cells[i];
    return result;
  }

  std::string type(const Type &type) {
    if (type.name.empty())
      return "";
    const std::string target = type_anchor(model_, type.name);
    return target.empty() ? type_words(type)
                          : "<a href=\"#" + target + "\">" + type_words(type) + "</a>";
  }

  void scalar(const Scalar &scalar) {
    title("type", scalar.name, scalar.doc);
    paragraph(std::string(scalar_kind(scalar)) + ", " + scalar.representation + ", `cloudabi_" +
              scalar.name + "_t`");
    if (scalar.values.empty())
      return;
    header({"Constant", "Value", "Meaning"});
    for (const Value &value : scalar.values)
      row({"<code>" + c_constant(scalar, value) + "</code>" +
               (value.also.empty() ? "" : ", <code>CLOUDABI_" + value.also + "</code>"),
           value.number_text, html(value.doc)});
    out_.line("</table>");
  }

  void structure(const Struct &structure) {
    title("type", structure.name, structure.doc);
    const Layout narrow = layout(model_, structure, 4), wide = layout(model_, structure, 8);
    paragraph("Structure, `cloudabi_" + structure.name + "_t`; " +
              sizes(narrow.whole.size, wide.whole.size) + " bytes");
    header({"Member", "Type", "Offset", "Size", "Meaning"});
    for (const MemberRow &one : member_rows(model_, structure))
      row({"<code>" + one.path + "</code>", type(one.type), one.offset, one.size, html(one.doc)});
    out_.line("</table>");
  }

  void parameters(const std::vector<Parameter> &all) {
    header({"Parameter", "Type", "Meaning"});
    for (const Parameter &parameter : all)
      row({"<code>" + parameter.name + "</code>" + direction_note(parameter), type(parameter.type),
           html(parameter.doc)});
    out_.line("</table>");
  }

  void call(const Call &call) {
    title("call", call.name, call.doc);
    out_.line("<pre>",
              html(wrap(c_prototype(model_, call, "cloudabi_sys_" + call.name) + ";", "    ")),
              "</pre>");
    if (!call.parameters.empty())
      parameters(call.parameters);
    out_.line("<ul>");
    for (const FactRow &fact : call_facts(call)) {
      const std::string names = fact.names.empty() ? "" : ": " + codes(fact.names);
      out_.line("<li>", html(fact.label + names + (fact.doc.empty() ? "" : ". " + fact.doc)),
                "</li>");
    }
    out_.line("</ul>");
  }

  void register_checks() {
    header({"Linux call", "Condition", "Meaning"});
    for (const RegisterCheck &check : model_.checks)
      row({"<code>" + check.linux_call + "</code>",
           "argument " + std::to_string(check.argument) + " " + check_words(check),
           html(check.doc)});
    out_.line("</table>");
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

std::string emit_html(const Model &model) { return Html(model).text(); }

}  // namespace cloudabi::abi
