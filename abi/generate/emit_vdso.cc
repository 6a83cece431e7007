// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// emulator/vdso.S and vdso_traced.S: the ELF image that programs find the calls in.
#include "output.h"

namespace cloudabi::abi {

std::string emit_vdso(const Model &model, bool traced) {
  const auto sorted = model.calls_by_name();
  const std::string image = traced ? "cabi_vdso_traced" : "cabi_vdso";
  const std::string entry = traced ? "cabi_traced_" : "cabi_";
  const std::string count = std::to_string(sorted.size() + 1);
  Output out;
  out.line(head(
      "//", std::string("The vDSO, the ELF image in memory whose symbols are the system calls") +
                (traced ? ", traced" : "") +
                ". It lies within the emulator, and a symbol's value is the distance from "
                "the image to the call's entry, which the linker fills in. Sorted by name. "
                "CLOUDABI_ELF_MACHINE comes from cmake/targets."));
  out.line("#if __SIZEOF_POINTER__ == 8");
  out.line("#define WORD .quad");
  out.line("#define CLASS 2");
  out.line("#define HEADER_SIZE 64");
  out.line("#define PROGRAM_HEADER_SIZE 56");
  out.line("#define SYMBOL_SIZE 24");
  out.line("#else");
  out.line("#define WORD .long");
  out.line("#define CLASS 1");
  out.line("#define HEADER_SIZE 52");
  out.line("#define PROGRAM_HEADER_SIZE 32");
  out.line("#define SYMBOL_SIZE 16");
  out.line("#endif");
  out.line("");
  out.line("  .section .rodata.", image, ", \"a\", %progbits");
  out.line("  .balign 16");
  out.line("  .globl ", image);
  out.line("  .hidden ", image);
  out.line(image, ":");
  out.line("  .byte 0x7f, 'E', 'L', 'F', CLASS, 1, 1, 17, 0, 0, 0, 0, 0, 0, 0, 0");
  out.line("  .short 3, CLOUDABI_ELF_MACHINE  // a shared object");
  out.line("  .long 1");
  out.line("  WORD 0, HEADER_SIZE, 0");
  out.line("  .long 0");
  out.line("  .short HEADER_SIZE, PROGRAM_HEADER_SIZE, 2, 0, 0, 0");
  out.line("");
  out.line("#if __SIZEOF_POINTER__ == 8");
  out.line("#define PROGRAM_HEADER(type, start, size) \\");
  out.line("  .long type, 4; \\");
  out.line("  WORD start, start, start, size, size, 16");
  out.line("#else");
  out.line("#define PROGRAM_HEADER(type, start, size) \\");
  out.line("  .long type, start, start, start, size, size, 4, 16");
  out.line("#endif");
  out.line("  PROGRAM_HEADER(1, 0, ", image, "_end - ", image, ")");
  out.line("  PROGRAM_HEADER(2, .Ldynamic - ", image, ", .Ldynamic_end - .Ldynamic)");
  out.line("");
  out.line("  .balign 8");
  out.line(".Ldynamic:");
  out.line("  WORD 4, .Lhash - ", image);
  out.line("  WORD 5, .Lstrings - ", image);
  out.line("  WORD 6, .Lsymbols - ", image);
  out.line("  WORD 10, .Lstrings_end - .Lstrings");
  out.line("  WORD 11, SYMBOL_SIZE");
  out.line("  WORD 0, 0");
  out.line(".Ldynamic_end:");
  out.line("");
  out.line("  .balign 8");
  out.line(".Lsymbols:");
  out.line("  .zero SYMBOL_SIZE");
  out.line("  // Global functions, default visibility, in a section that isn't the undefined one.");
  out.line("#if __SIZEOF_POINTER__ == 8");
  out.line("#define SYMBOL(name) \\");
  out.line("  .long .Lname_##name - .Lstrings; \\");
  out.line("  .byte 0x12, 0; \\");
  out.line("  .short 1; \\");
  out.line("  WORD ", entry, "##name - ", image, ", 0");
  out.line("#else");
  out.line("#define SYMBOL(name) \\");
  out.line("  .long .Lname_##name - .Lstrings; \\");
  out.line("  WORD ", entry, "##name - ", image, ", 0; \\");
  out.line("  .byte 0x12, 0; \\");
  out.line("  .short 1");
  out.line("#endif");
  for (const Call *call : sorted)
    out.line("  SYMBOL(", call->name, ")");
  out.line("");
  out.line(
      "  // One bucket, whose chain holds all symbols: nobody looks up by hash, but the table's");
  out.line("  // second word is how one learns the number of symbols.");
  out.line("  .balign 4");
  out.line(".Lhash:");
  out.line("  .long 1, ", count, ", 1, 0");
  std::vector<std::string> chain;
  for (size_t i = 1; i <= sorted.size(); ++i)
    chain.push_back(i == sorted.size() ? "0" : std::to_string(i + 1));
  for (size_t i = 0; i < chain.size(); i += 16) {
    const size_t end = std::min(chain.size(), i + 16);
    out.line(
        "  .long ",
        join({chain.begin() + static_cast<long>(i), chain.begin() + static_cast<long>(end)}, ", "));
  }
  out.line("");
  out.line(".Lstrings:");
  out.line("  .byte 0");
  for (const Call *call : sorted)
    out.line(".Lname_", call->name, ": .asciz \"cloudabi_sys_", call->name, "\"");
  out.line(".Lstrings_end:");
  out.line("  .globl ", image, "_end");
  out.line("  .hidden ", image, "_end");
  out.line(image, "_end:");
  out.line("");
  out.line("  .section .note.GNU-stack, \"\", %progbits");
  return out.text();
}

}  // namespace cloudabi::abi
