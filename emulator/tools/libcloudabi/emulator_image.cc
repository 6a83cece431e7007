// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// See emulator_image.h.

#include "emulator_image.h"

#include <elf.h>
#include <errno.h>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cstring>
#include <string>

namespace cloudabi {
namespace {

template <typename Header, typename Segment>
size_t EndOfSegments(const unsigned char *bytes, size_t whole) {
  Header header;
  memcpy(&header, bytes, sizeof(header));
  size_t end = sizeof(header);
  for (size_t i = 0; i < header.e_phnum; ++i) {
    Segment segment;
    const size_t offset = header.e_phoff + i * sizeof(segment);
    if (offset > whole || whole - offset < sizeof(segment))
      return whole;
    memcpy(&segment, bytes + offset, sizeof(segment));
    end = std::max<size_t>(end, segment.p_offset + segment.p_filesz);
  }
  return std::min(end, whole);
}

// How much of the file executing it takes: symbols and debug information lie behind that.
size_t LoadedSize(const unsigned char *bytes, size_t whole) {
  if (whole < sizeof(Elf64_Ehdr) || memcmp(bytes, ELFMAG, SELFMAG) != 0)
    return whole;
  return bytes[EI_CLASS] == ELFCLASS64 ? EndOfSegments<Elf64_Ehdr, Elf64_Phdr>(bytes, whole)
                                       : EndOfSegments<Elf32_Ehdr, Elf32_Phdr>(bytes, whole);
}

}  // namespace

OwnedDescriptor SealedCopy(int file, const std::string &path) {
  struct stat status;
  if (fstat(file, &status) != 0 || status.st_size <= 0)
    throw StartError(127, path + ": can't be read");
  const size_t whole = static_cast<size_t>(status.st_size);
  void *bytes = mmap(nullptr, whole, PROT_READ, MAP_PRIVATE, file, 0);
  if (bytes == MAP_FAILED)
    throw StartError(127, path + ": " + strerror(errno));
  const size_t size = LoadedSize(static_cast<const unsigned char *>(bytes), whole);
  // Since 6.3 a kernel may want to be told that it will be executed; an older one knows no such
  // flag.
  constexpr unsigned kExecutable = 0x10;
  int copy = memfd_create("cloudabi-emulate", MFD_CLOEXEC | MFD_ALLOW_SEALING | kExecutable);
  if (copy < 0 && errno == EINVAL)
    copy = memfd_create("cloudabi-emulate", MFD_CLOEXEC | MFD_ALLOW_SEALING);
  OwnedDescriptor result(copy);
  const bool written = copy >= 0 && write(copy, bytes, size) == static_cast<ssize_t>(size);
  munmap(bytes, whole);
  constexpr int kSeals = F_SEAL_SEAL | F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_WRITE;
  if (!written || fcntl(copy, F_ADD_SEALS, kSeals) != 0)
    throw StartError(127, std::string("can't copy the emulator: ") + strerror(errno));
  return result;
}

}  // namespace cloudabi
