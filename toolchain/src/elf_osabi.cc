// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include "elf_osabi.h"

#include "llvm/BinaryFormat/ELF.h"
#include "llvm/Support/raw_ostream.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace toolchain {

bool mark_as_cloudabi(llvm::StringRef program, llvm::StringRef file) {
  std::string name = file.str();
  auto fail = [&] {
    llvm::errs() << program << ": error: cannot mark " << name
                 << " as a CloudABI executable: " << std::strerror(errno) << "\n";
    return false;
  };
  struct stat status;
  // Nothing is there after --help or --version, and a device can't be marked.
  if (::stat(name.c_str(), &status) != 0 || !S_ISREG(status.st_mode))
    return true;
  int fd = ::open(name.c_str(), O_RDWR | O_CLOEXEC);
  if (fd < 0)
    return fail();
  unsigned char header[llvm::ELF::EI_NIDENT + 2] = {};
  bool executable = ::pread(fd, header, sizeof(header), 0) == sizeof(header) &&
                    std::memcmp(header, llvm::ELF::ElfMagic, 4) == 0 &&
                    header[llvm::ELF::EI_DATA] == llvm::ELF::ELFDATA2LSB &&
                    (header[llvm::ELF::EI_NIDENT] == llvm::ELF::ET_EXEC ||
                     header[llvm::ELF::EI_NIDENT] == llvm::ELF::ET_DYN);
  bool written = true;
  if (executable && header[llvm::ELF::EI_OSABI] != llvm::ELF::ELFOSABI_CLOUDABI) {
    unsigned char osabi = llvm::ELF::ELFOSABI_CLOUDABI;
    written = ::pwrite(fd, &osabi, 1, llvm::ELF::EI_OSABI) == 1;
  }
  if (!written)
    fail();
  ::close(fd);
  return written;
}

}  // namespace toolchain
