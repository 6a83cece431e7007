// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// libc/syscalls.cc: how a program finds the calls in the vDSO.
#include "output.h"

namespace cloudabi::abi {

namespace {

// Elf structures with just the members that are needed, at the target's width.
constexpr const char *kElf =
    R"(// The parts of an ELF image that are needed, at the program's own width.
struct FileHeader {
  unsigned char identification[16];
  unsigned short type, machine;
  unsigned int version;
  __UINTPTR_TYPE__ entry, program_headers, section_headers;
  unsigned int flags;
  unsigned short size, program_header_size, program_header_count;
};

#if __SIZEOF_POINTER__ == 8
struct ProgramHeader {
  unsigned int type, flags;
  __UINTPTR_TYPE__ offset, address, physical_address, file_size, memory_size, alignment;
};
struct Symbol {
  unsigned int name;
  unsigned char info, other;
  unsigned short section;
  __UINTPTR_TYPE__ value, size;
};
#else
struct ProgramHeader {
  unsigned int type;
  __UINTPTR_TYPE__ offset, address, physical_address, file_size, memory_size;
  unsigned int flags, alignment;
};
struct Symbol {
  unsigned int name;
  __UINTPTR_TYPE__ value, size;
  unsigned char info, other;
  unsigned short section;
};
#endif

struct DynamicEntry {
  __INTPTR_TYPE__ tag;
  __UINTPTR_TYPE__ value;
};

constexpr unsigned int kProgramHeaderDynamic = 2;
constexpr __INTPTR_TYPE__ kDynamicHash = 4, kDynamicStrings = 5, kDynamicSymbols = 6;

template <class T> const T *at(const void *image, __UINTPTR_TYPE__ offset) {
  return reinterpret_cast<const T *>(static_cast<const char *>(image) + offset);
}

// This runs before the program may call anything, so it brings its own comparison.
BEFORE_MAIN int compare(const char *left, const char *right) {
  while (*left != '\0' && *left == *right)
    ++left, ++right;
  return static_cast<unsigned char>(*left) - static_cast<unsigned char>(*right);
}

BEFORE_MAIN void bind(const char *name, const void *address, unsigned &hint) {
  constexpr char kPrefix[] = "cloudabi_sys_";
  for (char c : kPrefix) {
    if (c == '\0')
      break;
    if (*name++ != c)
      return;
  }
  // A vDSO lists its symbols by name as we do, so the next one is nearly always the right one.
  unsigned low = 0, high = kCount;
  for (unsigned middle = hint; low < high; middle = low + (high - low) / 2) {
    if (middle >= high)
      middle = low;
    const int order = compare(name, kNames + kNameOffsets[middle]);
    if (order == 0) {
      __builtin_memcpy_inline(reinterpret_cast<char *>(&__cloudabi_vdso) + middle * sizeof(void *),
                              &address, sizeof(void *));
      hint = middle + 1;
      return;
    }
    if (order < 0)
      high = middle;
    else
      low = middle + 1;
  }
}

}  // namespace

extern "C" BEFORE_MAIN void __cloudabi_vdso_bind(const void *sysinfo_ehdr) {
  if (sysinfo_ehdr == nullptr)
    return;
  const FileHeader &file = *at<FileHeader>(sysinfo_ehdr, 0);
  const DynamicEntry *dynamic = nullptr;
  for (unsigned i = 0; i < file.program_header_count; ++i) {
    const ProgramHeader &header = *at<ProgramHeader>(
        sysinfo_ehdr, file.program_headers + static_cast<__UINTPTR_TYPE__>(i) * file.program_header_size);
    if (header.type == kProgramHeaderDynamic)
      dynamic = at<DynamicEntry>(sysinfo_ehdr, header.offset);
  }
  const unsigned int *hash = nullptr;
  const Symbol *symbols = nullptr;
  const char *strings = nullptr;
  for (; dynamic != nullptr && dynamic->tag != 0; ++dynamic) {
    if (dynamic->tag == kDynamicHash)
      hash = at<unsigned int>(sysinfo_ehdr, dynamic->value);
    else if (dynamic->tag == kDynamicStrings)
      strings = at<char>(sysinfo_ehdr, dynamic->value);
    else if (dynamic->tag == kDynamicSymbols)
      symbols = at<Symbol>(sysinfo_ehdr, dynamic->value);
  }
  if (hash == nullptr || symbols == nullptr || strings == nullptr)
    return;
  // The second word of the hash table is the number of symbols; the first symbol is none.
  unsigned hint = 0;
  for (unsigned int i = 1; i < hash[1]; ++i)
    bind(strings + symbols[i].name, at<void>(sysinfo_ehdr, symbols[i].value), hint);
}
)";

}  // namespace

std::string emit_libc_binding(const Model &model) {
  const auto sorted = model.calls_by_name();
  Output out;
  out.line(head("//",
                "The system calls as the C library has them: functions that jump through a table, "
                "whose entries the vDSO fills in at start-up. What it doesn't have fails with "
                "CLOUDABI_ENOSYS. The table becomes read-only with the program's other constants "
                "that need relocation, so it has to be bound before that, but after relocation. "
                "Nothing here uses thread-local storage, the unsafe stack or another function."));
  out.line("#include <cloudabi_syscalls.h>");
  out.line("");
  out.line("#define BEFORE_MAIN __attribute__((no_sanitize(\"safe-stack\"), no_stack_protector))");
  out.line("");
  out.line("// One pointer for each call, sorted by name.");
  out.line("struct cloudabi_vdso {");
  for (const Call *call : sorted)
    out.line("  decltype(&cloudabi_sys_", call->name, ") ", call->name, ";");
  out.line("};");
  out.line("");
  out.line("namespace {");
  out.line("");
  out.line("template <class... Parameters> cloudabi_errno_t missing(Parameters...) {");
  out.line("  return CLOUDABI_ENOSYS;");
  out.line("}");
  out.line("");
  out.line("// There is no way to tell somebody who doesn't expect an answer.");
  out.line("template <class... Parameters> __attribute__((__noreturn__)) void "
           "missing_end(Parameters...) {");
  out.line("  __builtin_trap();");
  out.line("}");
  out.line("");
  out.line("}  // namespace");
  out.line("");
  out.line("extern \"C\" {");
  out.line("__attribute__((visibility(\"hidden\"), section(\".data.rel.ro.cloudabi_vdso\")))");
  out.line("extern cloudabi_vdso __cloudabi_vdso;");
  out.line("cloudabi_vdso __cloudabi_vdso = {");
  for (const Call *call : sorted)
    out.line("    .", call->name, " = ", call->no_return ? "missing_end" : "missing", ",");
  out.line("};");
  for (const Call *call : sorted) {
    const std::string name = "cloudabi_sys_" + call->name;
    out.line("");
    out.line(wrap(c_prototype(model, *call, name) + " {",
                  std::string((call->no_return ? 5 : 17) + name.size() + 1, ' ')));
    const std::string jump =
        std::string(call->no_return ? "  " : "  return ") + "__cloudabi_vdso." + call->name + "(";
    out.line(wrap(jump + c_arguments(model, *call) + ");", std::string(jump.size(), ' ')));
    out.line("}");
  }
  out.line("}  // extern \"C\"");
  out.line("");
  out.line("namespace {");
  out.line("");
  out.line("constexpr unsigned kCount = ", std::to_string(sorted.size()), ";");
  out.line("static_assert(sizeof(cloudabi_vdso) == kCount * sizeof(void *));");
  out.line("");
  out.line("// One string, as pointers to many would have to be relocated.");
  out.line("constexpr char kNames[] =");
  std::vector<std::string> offsets;
  size_t offset = 0;
  for (const Call *call : sorted) {
    out.line("    \"", call->name, call == sorted.back() ? "\";" : "\\0\"");
    offsets.push_back(std::to_string(offset));
    offset += call->name.size() + 1;
  }
  out.line(wrap("constexpr unsigned short kNameOffsets[kCount] = {" + join(offsets, ", ") + "};",
                "    "));
  out.line("");
  out.line(kElf);
  std::string text = out.text();
  text.pop_back();  // the raw string ends in a line break of its own
  return text;
}

}  // namespace cloudabi::abi
