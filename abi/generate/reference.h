// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// What the two forms of the reference say alike: words for kinds and types, rows of tables, and the
// facts about a call.
#pragma once

#include "output.h"

namespace cloudabi::abi {

const char *reference_introduction();
const char *scalar_kind(const Scalar &scalar);
std::string anchor(const std::string &kind, const std::string &name);
// Empty for types that aren't described.
std::string type_anchor(const Model &model, const std::string &name);
std::string type_words(const Type &type);
std::string sizes(uint32_t narrow, uint32_t wide);
// What a parameter is beyond an input.
std::string direction_note(const Parameter &parameter);
std::string check_words(const RegisterCheck &check);

struct MemberRow {
  std::string path;
  Type type;
  std::string offset, size, doc;
};
std::vector<MemberRow> member_rows(const Model &model, const Struct &structure);

struct FactRow {
  std::string label;
  std::vector<std::string> names;
  std::string doc;
};
std::vector<FactRow> call_facts(const Call &call);

}  // namespace cloudabi::abi
