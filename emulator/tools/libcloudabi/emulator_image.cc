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

#include <climits>
#include <cstring>
#include <string>

namespace cloudabi {
namespace {

constexpr struct {
  Elf64_Half machine;
  const char *triple;
} kTargets[] = {
    {EM_X86_64, "x86_64-unknown-cloudabi"},
    {EM_AARCH64, "aarch64-unknown-cloudabi"},
    {EM_386, "i686-unknown-cloudabi"},
    {EM_ARM, "armv6-unknown-cloudabi-eabihf"},
};

// A header that isn't ELF's gets the first target's emulator, which says what is wrong with it.
const char *TripleOf(const LaunchRequest &request) {
  // e_machine lies at the same place in 32-bit and 64-bit headers; all targets are little-endian.
  unsigned char header[20] = {};
  ssize_t length = pread(request.executable, header, sizeof(header), 0);
  if (length < static_cast<ssize_t>(sizeof(header)) || memcmp(header, ELFMAG, SELFMAG) != 0)
    return kTargets[0].triple;
  const Elf64_Half machine = static_cast<Elf64_Half>(header[18] | header[19] << 8);
  for (const auto &target : kTargets)
    if (target.machine == machine)
      return target.triple;
  throw StartError(126, request.executable_name +
                            ": Exec format error: a program for a machine "
                            "that CloudABI doesn't exist for (ELF machine " +
                            std::to_string(machine) + ")");
}

std::string InstalledEmulator(const char *triple) {
  char self[PATH_MAX];
  ssize_t length = readlink("/proc/self/exe", self, sizeof(self));
  if (length <= 0 || length == sizeof(self))
    throw StartError(127,
                     std::string("can't find the emulator beside this program: /proc/self/exe: ") +
                         strerror(errno));
  std::string folder(self, length);
  folder.resize(folder.rfind('/'));
  return folder + "/../libexec/cloudabi/" + triple + "/cloudabi-emulate";
}

// The program keeps the image, as proc_exec executes it again. A file of the host is more than the
// program should have, even for reading: so it gets a copy that nothing can change.
OwnedDescriptor SealedCopy(int file, const std::string &path) {
  struct stat status;
  if (fstat(file, &status) != 0 || status.st_size <= 0)
    throw StartError(127, path + ": can't be read");
  const size_t size = static_cast<size_t>(status.st_size);
  void *bytes = mmap(nullptr, size, PROT_READ, MAP_PRIVATE | MAP_POPULATE, file, 0);
  if (bytes == MAP_FAILED)
    throw StartError(127, path + ": " + strerror(errno));
  // Since 6.3 a kernel may want to be told that it will be executed; an older one knows no such
  // flag.
  constexpr unsigned kExecutable = 0x10;
  int copy = memfd_create("cloudabi-emulate", MFD_CLOEXEC | MFD_ALLOW_SEALING | kExecutable);
  if (copy < 0 && errno == EINVAL)
    copy = memfd_create("cloudabi-emulate", MFD_CLOEXEC | MFD_ALLOW_SEALING);
  OwnedDescriptor result(copy);
  const bool written = copy >= 0 && write(copy, bytes, size) == static_cast<ssize_t>(size);
  munmap(bytes, size);
  constexpr int kSeals = F_SEAL_SEAL | F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_WRITE;
  if (!written || fcntl(copy, F_ADD_SEALS, kSeals) != 0)
    throw StartError(127, std::string("can't copy the emulator: ") + strerror(errno));
  return result;
}

}  // namespace

OwnedDescriptor OpenEmulator(const LaunchRequest &request) {
  std::string path = request.testing.emulator;
  const char *triple = path.empty() ? TripleOf(request) : nullptr;
  if (path.empty())
    path = InstalledEmulator(triple);
  OwnedDescriptor file(open(path.c_str(), O_RDONLY | O_CLOEXEC));
  if (file.valid())
    return SealedCopy(file.get(), path);
  if (errno == ENOENT && triple != nullptr)
    throw StartError(126, request.executable_name + ": Exec format error: no emulator for " +
                              triple + " is installed");
  throw StartError(127, path + ": " + strerror(errno));
}

}  // namespace cloudabi
