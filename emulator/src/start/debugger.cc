// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// See debugger.h.
#include "start/debugger.h"

extern "C" {

// The program's load address, by a name that share/cloudabi/gdb.py looks up.
__attribute__((used)) uintptr_t cloudabi_program_base = 0;

// A place to stop at once the program is mapped and none of it has run.
__attribute__((noinline, used)) void cloudabi_program_loaded() { asm volatile(""); }
}

namespace cloudabi {

void describe_program_to_debugger(uintptr_t base) {
  cloudabi_program_base = base;
  cloudabi_program_loaded();
}

}  // namespace cloudabi
