// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// The outputs, each a function from the model to the text of one file, and what they share.
#pragma once

#include "model.h"

#include <string>

namespace cloudabi::abi {

// Text that grows by lines.
class Output {
 public:
  template <class... Parts> Output &line(const Parts &...parts) {
    (text_.append(parts), ...);
    text_ += '\n';
    return *this;
  }
  const std::string &text() const { return text_; }

 private:
  std::string text_;
};

// The licence lines and the sentence that says not to edit, as comments.
std::string head(const std::string &leader, const std::string &purpose);

std::string upper(const std::string &text);
std::string join(const std::vector<std::string> &parts, const std::string &separator);

// Text broken into comment lines of at most 100 columns.
std::string comment(const std::string &leader, const std::string &text);

// `text` in lines of at most 100 columns that continue with `indent`, broken after commas.
std::string wrap(const std::string &text, const std::string &indent);

// C++ and C spellings.
std::string c_constant(const Scalar &scalar, const Value &value);
std::string c_constant(const Model &model, const std::string &scalar, const std::string &value);
std::string c_type(const Model &model, const std::string &name);
// A declaration of `name`; a range becomes its pointer.
std::string c_declaration(const Model &model, const Type &type, const std::string &name);

// A call's parameters as C has them: ranges as two, then a pointer for each result.
struct CParameter {
  const Parameter *parameter;
  std::string declaration;
  std::string name;
};
std::vector<CParameter> c_parameters(const Model &model, const Call &call);
std::string c_prototype(const Model &model, const Call &call, const std::string &name);
std::string c_arguments(const Model &model, const Call &call);

// The list of calls, C headers and the C library's binding.
std::string emit_calls(const Model &model);
std::string emit_types_header(const Model &model);
std::string emit_syscalls_header(const Model &model);
std::string emit_libc_binding(const Model &model);

// The emulator.
std::string emit_bodies_header(const Model &model);
std::string emit_dispatch_header(const Model &model);
std::string emit_dispatch(const Model &model);
std::string emit_vdso(const Model &model, bool traced);
std::string emit_trace(const Model &model);
std::string emit_linux_calls(const Model &model);

// Documentation.
std::string emit_markdown(const Model &model);
std::string emit_html(const Model &model);

}  // namespace cloudabi::abi
