// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Look-ups in the model.
#include "model.h"

#include <algorithm>

namespace cloudabi::abi {

namespace {

template <class T> const T *find(const std::vector<T> &all, const std::string &name) {
  for (const T &item : all)
    if (item.name == name)
      return &item;
  return nullptr;
}

}  // namespace

std::vector<const Parameter *> Call::outputs() const {
  std::vector<const Parameter *> found;
  for (const Parameter &parameter : parameters)
    if (parameter.direction == Direction::kOut)
      found.push_back(&parameter);
  return found;
}

const RightsField *Call::rights_of(const std::string &parameter) const {
  for (const RightsField &field : rights)
    if (field.parameter == parameter)
      return &field;
  return nullptr;
}

const KindField *Call::kind_of(const std::string &parameter) const {
  for (const KindField &field : kinds)
    if (field.parameter == parameter)
      return &field;
  return nullptr;
}

const Scalar *Model::scalar(const std::string &name) const { return find(scalars, name); }
const Struct *Model::structure(const std::string &name) const { return find(structs, name); }
const Function *Model::function(const std::string &name) const { return find(functions, name); }

std::vector<const Call *> Model::calls_by_name() const {
  std::vector<const Call *> sorted;
  for (const Call &call : calls)
    sorted.push_back(&call);
  std::sort(sorted.begin(), sorted.end(),
            [](const Call *a, const Call *b) { return a->name < b->name; });
  return sorted;
}

}  // namespace cloudabi::abi
