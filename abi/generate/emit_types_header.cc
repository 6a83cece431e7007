// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// include/cloudabi_types.h: the types for C and C++, with their layouts asserted.
#include "layout.h"
#include "output.h"

namespace cloudabi::abi {

namespace {

// A structure as C sees it on this target, or with the pointer width of a named one.
struct Flavour {
  std::string prefix;    // cloudabi_
  unsigned pointer = 0;  // 0: this target's
};

class TypesHeader {
 public:
  explicit TypesHeader(const Model &model) : model_(model) {}

  std::string text() {
    preamble();
    for (const Item &item : model_.items) {
      switch (item.kind) {
      case Item::kScalar:
        scalar(model_.scalars[item.index]);
        break;
      case Item::kStruct:
        structures(model_.structs[item.index]);
        break;
      case Item::kFunction:
        function(model_.functions[item.index]);
        break;
      default:
        break;
      }
    }
    out_.line("#undef CLOUDABI_ASSERT_");
    out_.line("#undef CLOUDABI_WIDTH_");
    out_.line("#undef CLOUDABI_FIELD_");
    out_.line("");
    out_.line("#endif");
    return out_.text();
  }

 private:
  void preamble() {
    out_.line(head("//", "The types of the CloudABI binary interface, for C11 and C++11 and later. "
                         "Needs no other header. 64-bit members are aligned to 8 bytes on all "
                         "targets."));
    out_.line("#ifndef CLOUDABI_TYPES_H");
    out_.line("#define CLOUDABI_TYPES_H");
    out_.line("");
    out_.line(
        "// C++ has no _Atomic; there, whoever touches such a word uses the __atomic built-ins.");
    out_.line("#ifdef __cplusplus");
    out_.line("#define CLOUDABI_ATOMIC(type) type");
    out_.line("#define CLOUDABI_ASSERT_(condition) static_assert(condition, #condition)");
    out_.line("#else");
    out_.line("#define CLOUDABI_ATOMIC(type) _Atomic(type)");
    out_.line("#define CLOUDABI_ASSERT_(condition) _Static_assert(condition, #condition)");
    out_.line("#endif");
    out_.line("");
    out_.line(
        "// The value that holds for this target's pointers, and an assertion about a member.");
    out_.line("#define CLOUDABI_WIDTH_(of32, of64) (sizeof(void *) == 4 ? (of32) : (of64))");
    out_.line("#define CLOUDABI_FIELD_(type, field, offset, size) \\");
    out_.line("  CLOUDABI_ASSERT_(__builtin_offsetof(type, field) == (offset) && \\");
    out_.line("                   sizeof(((type *)0)->field) == (size))");
    out_.line("");
  }

  void scalar(const Scalar &scalar) {
    // The declaration below the comment says what kind of number it is.
    text(comment("// ", scalar.doc));
    out_.line("typedef ", c_type(model_, scalar.representation), " cloudabi_", scalar.name, "_t;");
    for (const Value &value : scalar.values) {
      const std::string number =
          value.number_text + (scalar.representation == "uint64" ? "ULL" : "");
      text(comment("// ", value.doc));
      out_.line("#define ", c_constant(scalar, value), " ", number);
      if (!value.also.empty())
        out_.line("#define CLOUDABI_", value.also, " ", number);
    }
    out_.line("");
  }

  void function(const Function &function) {
    std::vector<std::string> parameters;
    for (const Parameter &parameter : function.parameters)
      parameters.push_back(c_declaration(model_, parameter.type, parameter.name));
    text(comment("// ", function.doc));
    out_.line("typedef void cloudabi_", function.name, "_t(", join(parameters, ", "), ");");
    out_.line("");
  }

  void structures(const Struct &structure) {
    text(comment("// ", structure.doc));
    declare(structure, {"cloudabi_", 0});
    native_asserts(structure);
    if (depends_on_width(model_, structure)) {
      for (unsigned pointer : {4u, 8u}) {
        const Flavour flavour{pointer == 4 ? "cloudabi32_" : "cloudabi64_", pointer};
        out_.line("// The same with ", pointer == 4 ? "32" : "64", "-bit pointers.");
        declare(structure, flavour);
        asserts(structure, flavour);
      }
    }
  }

  // `array` and integers need nothing; what is 8 bytes wide on any target is aligned so on all.
  std::string alignment(const Type &type, const Flavour &flavour) const {
    std::string representation = type.name;
    if (const Scalar *scalar = model_.scalar(type.name))
      representation = scalar->representation;
    const bool wide = type.indirection == Indirection::kNone &&
                      (representation == "uint64" || representation == "int64");
    const bool wide_pointer =
        flavour.pointer == 8 && (type.indirection != Indirection::kNone || type.name == "size");
    return wide || wide_pointer ? " __attribute__((__aligned__(8)))" : "";
  }

  std::string declaration(const Type &type, const std::string &name, const Flavour &flavour) const {
    if (flavour.pointer && (type.indirection != Indirection::kNone || type.name == "size"))
      return (flavour.pointer == 4 ? "__UINT32_TYPE__ " : "__UINT64_TYPE__ ") + name;
    return c_declaration(model_, type, name);
  }

  void member(const Member &member, const Flavour &flavour, const std::string &indent) {
    const std::string align = alignment(member.type, flavour);
    if (!flavour.pointer && !member.doc.empty())
      text(comment(indent + "// ", member.doc));
    out_.line(indent, declaration(member.type, member.name, flavour), align, ";");
    if (member.type.is_range()) {
      const Type size{Indirection::kNone, false, 0, "size", ""};
      out_.line(indent, declaration(size, member.name + "_len", flavour), alignment(size, flavour),
                ";");
    }
  }

  void declare(const Struct &structure, const Flavour &flavour) {
    const std::string name = flavour.prefix + structure.name;
    for (const Variant &variant : structure.variants) {
      for (const Case &one : variant.cases) {
        if (one.as.empty())
          continue;
        // Named, as C++ has no unnamed types in an unnamed union.
        out_.line("typedef struct ", name, "_", one.as, " {");
        for (const Member &inner : one.members)
          member(inner, flavour, "  ");
        out_.line("} ", name, "_", one.as, "_t;");
      }
    }
    out_.line("typedef struct ", name, " {");
    for (const Member &one : structure.members)
      member(one, flavour, "  ");
    for (const Variant &variant : structure.variants) {
      out_.line("  // Which one it is, `", variant.tag, "` tells.");
      out_.line("  union {");
      for (const Case &one : variant.cases) {
        out_.line("    // ", join(one.tags, ", "));
        if (one.as.empty())
          member(one.members[0], flavour, "    ");
        else
          out_.line("    ", name, "_", one.as, "_t ", one.as, ";");
      }
      out_.line("  };");
    }
    out_.line("} ", name, "_t;");
  }

  void native_asserts(const Struct &structure) {
    const Layout narrow = layout(model_, structure, 4), wide = layout(model_, structure, 8);
    const std::string type = "cloudabi_" + structure.name + "_t";
    out_.line("CLOUDABI_ASSERT_(sizeof(", type, ") == ", either(narrow.whole.size, wide.whole.size),
              ");");
    for (size_t i = 0; i < narrow.fields.size(); ++i)
      out_.line("CLOUDABI_FIELD_(", type, ", ", narrow.fields[i].path, ", ",
                either(narrow.fields[i].offset, wide.fields[i].offset), ", ",
                either(narrow.fields[i].size, wide.fields[i].size), ");");
    out_.line("");
  }

  void asserts(const Struct &structure, const Flavour &flavour) {
    const Layout one = layout(model_, structure, flavour.pointer);
    const std::string type = flavour.prefix + structure.name + "_t";
    out_.line("CLOUDABI_ASSERT_(sizeof(", type, ") == ", std::to_string(one.whole.size), ");");
    for (const Field &field : one.fields)
      out_.line("CLOUDABI_FIELD_(", type, ", ", field.path, ", ", std::to_string(field.offset),
                ", ", std::to_string(field.size), ");");
    out_.line("");
  }

  static std::string either(uint32_t narrow, uint32_t wide) {
    if (narrow == wide)
      return std::to_string(wide);
    return "CLOUDABI_WIDTH_(" + std::to_string(narrow) + ", " + std::to_string(wide) + ")";
  }

  void text(const std::string &lines) {
    if (!lines.empty())
      out_.line(lines.substr(0, lines.size() - 1));
  }

  const Model &model_;
  Output out_;
};

}  // namespace

std::string emit_types_header(const Model &model) { return TypesHeader(model).text(); }

}  // namespace cloudabi::abi
