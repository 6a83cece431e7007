// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// A symbol that isn't defined is used where a relocation names it. If the object has debug
// information that place has a line in a source; otherwise it is a section and an offset.

#include "objects.h"

#include <llvm/DebugInfo/DWARF/DWARFContext.h>
#include <llvm/Object/Archive.h>
#include <llvm/Object/ELFObjectFile.h>
#include <llvm/Support/MemoryBuffer.h>

#include <vector>

namespace portcheck {

using namespace llvm;
using namespace llvm::object;

bool looks_like_object(const std::string &bytes) {
  StringRef text(bytes);
  return text.starts_with("\x7f"
                          "ELF") ||
         text.starts_with("!<arch>\n") || text.starts_with("!<thin>\n");
}

static Error read_elf(const std::string &name, const ELFObjectFileBase &object,
                      Findings *findings) {
  std::unique_ptr<DWARFContext> debug =
      DWARFContext::create(object, DWARFContext::ProcessDebugRelocations::Process, nullptr, "",
                           consumeError, consumeError);
  // What isn't defined, until a relocation says where it is used.
  std::set<std::string> undefined;
  std::vector<SymbolRef> symbols(object.symbol_begin(), object.symbol_end());
  for (const SymbolRef &symbol : object.getDynamicSymbolIterators())
    symbols.push_back(symbol);
  for (const SymbolRef &symbol : symbols) {
    Expected<uint32_t> flags = symbol.getFlags();
    if (!flags)
      return flags.takeError();
    Expected<StringRef> symbol_name = symbol.getName();
    if (!symbol_name)
      return symbol_name.takeError();
    StringRef bare = symbol_name->split('@').first;
    if ((*flags & SymbolRef::SF_Undefined) != 0)
      undefined.insert(bare.str());
    else if ((*flags & SymbolRef::SF_Global) != 0)
      findings->define(std::string_view(bare));
  }

  std::set<std::string> placed;
  for (const SectionRef &section : object.sections()) {
    Expected<section_iterator> target = section.getRelocatedSection();
    if (!target)
      return target.takeError();
    if (*target == object.section_end())
      continue;
    Expected<StringRef> section_name = (*target)->getName();
    if (!section_name)
      return section_name.takeError();
    for (const RelocationRef &relocation : section.relocations()) {
      symbol_iterator symbol = relocation.getSymbol();
      if (symbol == object.symbol_end())
        continue;
      Expected<StringRef> symbol_name = symbol->getName();
      if (!symbol_name)
        return symbol_name.takeError();
      if (!undefined.contains(symbol_name->str()))
        continue;
      DILineInfo line = debug->getLineInfoForAddress(
          {relocation.getOffset(), (*target)->getIndex()},
          {DILineInfoSpecifier::FileLineInfoKind::RawValue, DINameKind::None});
      std::string place = name + ": ";
      if (line && line.FileName != DILineInfo::BadString)
        place += line.FileName + ":" + std::to_string(line.Line);
      else
        place += section_name->str() + "+0x" + utohexstr(relocation.getOffset(), true);
      findings->use(symbol_name->str(), place);
      placed.insert(symbol_name->str());
    }
  }
  for (const std::string &symbol : undefined) {
    if (!placed.contains(symbol))
      findings->use(symbol, name);
  }
  return Error::success();
}

static Error read_any(const std::string &name, MemoryBufferRef buffer, Findings *findings) {
  Expected<std::unique_ptr<Binary>> binary = createBinary(buffer);
  if (!binary)
    return binary.takeError();
  if (auto *object = dyn_cast<ELFObjectFileBase>(binary->get()))
    return read_elf(name, *object, findings);
  auto *archive = dyn_cast<Archive>(binary->get());
  if (archive == nullptr)
    return createStringError("neither an ELF object nor an archive");
  Error error = Error::success();
  for (const Archive::Child &child : archive->children(error)) {
    Expected<StringRef> member = child.getName();
    if (!member)
      return member.takeError();
    Expected<MemoryBufferRef> contents = child.getMemoryBufferRef();
    if (!contents)
      return contents.takeError();
    std::string place = name + "(" + member->str() + ")";
    // Libraries hold other files, too.
    if (!contents->getBuffer().starts_with("\x7f"
                                           "ELF"))
      continue;
    if (Error inner = read_any(place, *contents, findings))
      return createStringError(member->str() + ": " + toString(std::move(inner)));
  }
  return error;
}

bool read_object(const std::string &name, const std::string &bytes, Findings *findings,
                 std::string *error) {
  // LLVM wants its buffers aligned.
  std::unique_ptr<MemoryBuffer> copy = MemoryBuffer::getMemBufferCopy(bytes, name);
  if (Error failure = read_any(name, copy->getMemBufferRef(), findings)) {
    *error = toString(std::move(failure));
    return false;
  }
  return true;
}

}  // namespace portcheck
