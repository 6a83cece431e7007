// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// C's rules of structure layout, with 64-bit members aligned to 8 bytes on every target (i686's
// own rule says 4).
#include "layout.h"

#include <algorithm>

namespace cloudabi::abi {

namespace {

uint32_t round_up(uint32_t value, uint32_t alignment) {
  return (value + alignment - 1) / alignment * alignment;
}

Extent extent(const Model &model, const std::string &name, uint32_t pointer) {
  if (const Scalar *scalar = model.scalar(name))
    return extent(model, scalar->representation, pointer);
  if (const Struct *structure = model.structure(name))
    return layout(model, *structure, pointer).whole;
  if (name == "size")
    return {pointer, pointer};
  if (name == "uint8" || name == "char")
    return {1, 1};
  if (name == "uint16")
    return {2, 2};
  if (name == "uint32")
    return {4, 4};
  return {8, 8};
}

class Builder {
 public:
  Builder(const Model &model, uint32_t pointer) : model_(model), pointer_(pointer) {}

  // Places members from `base` on, relative to the whole structure.
  Extent place(const std::vector<Member> &members, uint32_t base, const std::string &prefix) {
    Extent whole;
    for (const Member &member : members) {
      if (member.type.is_range()) {
        add(whole, base, prefix + member.name, {pointer_, pointer_});
        add(whole, base, prefix + member.name + "_len", {pointer_, pointer_});
      } else if (member.type.is_pointer()) {
        add(whole, base, prefix + member.name, {pointer_, pointer_});
      } else {
        Extent one = extent(model_, member.type.name, pointer_);
        one.size *= member.type.array ? member.type.array : 1;
        add(whole, base, prefix + member.name, one);
      }
    }
    return whole;
  }

  void add(Extent &whole, uint32_t base, const std::string &path, Extent one) {
    const uint32_t offset = round_up(whole.size, one.alignment);
    fields.push_back({path, base + offset, one.size});
    whole.size = offset + one.size;
    whole.alignment = std::max(whole.alignment, one.alignment);
  }

  std::vector<Field> fields;

 private:
  const Model &model_;
  const uint32_t pointer_;
};

}  // namespace

Layout layout(const Model &model, const Struct &structure, uint32_t pointer) {
  Builder builder(model, pointer);
  Extent whole = builder.place(structure.members, 0, "");
  for (const Variant &variant : structure.variants) {
    // The union starts where its most aligned case can, so all have to be known first.
    Extent all;
    for (const Case &one : variant.cases) {
      Extent extent = Builder(model, pointer).place(one.members, 0, "");
      all.alignment = std::max(all.alignment, extent.alignment);
      all.size = std::max(all.size, round_up(extent.size, extent.alignment));
    }
    const uint32_t base = round_up(whole.size, all.alignment);
    for (const Case &one : variant.cases) {
      const size_t head = builder.fields.size();
      if (!one.as.empty())
        builder.fields.push_back({one.as, base, 0});
      Extent extent = builder.place(one.members, base, one.as.empty() ? "" : one.as + ".");
      if (!one.as.empty())
        builder.fields[head].size = round_up(extent.size, extent.alignment);
    }
    whole.size = base + round_up(all.size, all.alignment);
    whole.alignment = std::max(whole.alignment, all.alignment);
  }
  whole.size = round_up(whole.size, whole.alignment);
  return {whole, builder.fields};
}

bool depends_on_width(const Model &model, const std::vector<Member> &members) {
  for (const Member &member : members) {
    if (member.type.indirection != Indirection::kNone || member.type.name == "size")
      return true;
    if (const Struct *inner = model.structure(member.type.name))
      if (depends_on_width(model, *inner))
        return true;
  }
  return false;
}

bool depends_on_width(const Model &model, const Struct &structure) {
  if (depends_on_width(model, structure.members))
    return true;
  for (const Variant &variant : structure.variants)
    for (const Case &one : variant.cases)
      if (depends_on_width(model, one.members))
        return true;
  return false;
}

}  // namespace cloudabi::abi
