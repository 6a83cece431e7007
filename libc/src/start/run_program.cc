// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// The last step of start-up: constructors, then the program. What the program gets is a view of the
// Argdata that the system passed, made without the heap, so that a small program stays small.

#include <node.h>
#include <program.h>
#include <start/start.h>
#include <stdlib.h>
#include <support/process.h>

extern "C" {
using Function = void (*)();

// Bounds that the linker provides.
extern const Function __preinit_array_start[] __hidden, __preinit_array_end[] __hidden;
extern const Function __init_array_start[] __hidden, __init_array_end[] __hidden;

// Bounds that crtbegin.o and crtend.o provide, of a program that is linked with them. Each is an
// element that isn't a function.
[[gnu::weak]] extern const Function __CTOR_LIST__[] __hidden, __CTOR_END__[] __hidden;
}

namespace cloudlibc {
namespace {

void run_constructors() {
  for (const Function *f = __preinit_array_start; f != __preinit_array_end; ++f)
    (*f)();
  for (const Function *f = __init_array_start; f != __init_array_end; ++f)
    (*f)();
  // This older list is run from its end.
  if (const Function *f = __CTOR_END__)
    while (--f > __CTOR_LIST__)
      (*f)();
}

// The numbers in the Argdata that the system passes are those of this process.
int own_descriptor(void *, size_t number) { return static_cast<int>(number); }

}  // namespace

[[noreturn]] void run_program() {
  run_constructors();

  argdata::Node root = {};
  root.kind = argdata::Kind::kWire;
  root.length = process.argdata_len;
  root.wire.data = static_cast<const uint8_t *>(process.argdata);
  root.wire.convert_fd = own_descriptor;
  program_main(argdata::ToUser(&root));
  exit(EXIT_SUCCESS);
}

}  // namespace cloudlibc
