// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Any text is either a model, from which every output can be made, or a Problem with a line.
#include "output.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace cloudabi::abi;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  try {
    const Model model = parse({reinterpret_cast<const char *>(data), size});
    check(model);
    emit_types_header(model);
    emit_syscalls_header(model);
    emit_calls(model);
    emit_libc_binding(model);
    emit_bodies_header(model);
    emit_dispatch_header(model);
    emit_dispatch(model);
    emit_vdso(model, true);
    emit_trace(model);
    emit_linux_calls(model);
    emit_markdown(model);
    emit_html(model);
  } catch (const Problem &problem) {
    if (problem.line < 1 && size != 0)
      std::abort();
  }
  return 0;
}
