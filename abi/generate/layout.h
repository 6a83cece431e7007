// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Where the members of a structure lie, for pointers of a given width. The targets' C compilers
// have to agree: cloudabi_types.h asserts every line of this.
#pragma once

#include "model.h"

namespace cloudabi::abi {

struct Extent {
  uint32_t size = 0;
  uint32_t alignment = 1;
};

struct Field {
  std::string path;  // as in C: fd_readwrite.nbytes
  uint32_t offset = 0;
  uint32_t size = 0;
};

struct Layout {
  Extent whole;
  std::vector<Field> fields;
};

// `pointer` is 4 or 8.
Layout layout(const Model &model, const Struct &structure, uint32_t pointer);

// Whether the structure has two layouts, or holds pointers or sizes.
bool depends_on_width(const Model &model, const Struct &structure);
bool depends_on_width(const Model &model, const std::vector<Member> &members);

}  // namespace cloudabi::abi
