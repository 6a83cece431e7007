// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// See qemu.h.

#include "qemu.h"

#include <elf.h>
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cstring>
#include <vector>

#include "real_path.h"

namespace cloudabi {
namespace {

// For want of a PATH.
constexpr char kUsualFolders[] = "/usr/local/bin:/usr/bin:/bin";

// QEMU's own names have no ending; distributions add `-static` where there is a dynamic one beside.
std::vector<std::string> NamesOf(const Target &target) {
  constexpr char kEnding[] = "-static";
  constexpr size_t kEndingSize = sizeof(kEnding) - 1;
  std::string name = target.qemu;
  std::vector<std::string> names = {name};
  if (name.size() > kEndingSize &&
      name.compare(name.size() - kEndingSize, kEndingSize, kEnding) == 0)
    names.push_back(name.substr(0, name.size() - kEndingSize));
  return names;
}

// Why the file can't be executed in an empty root, or null. This machine runs it natively: the
// kernel judges the rest.
const char *Unfit(int file) {
  struct stat status;
  if (fstat(file, &status) != 0 || !S_ISREG(status.st_mode))
    return "not a file";
  unsigned char bytes[4096] = {};
  const ssize_t size = pread(file, bytes, sizeof(bytes), 0);
  Elf64_Ehdr header;
  memcpy(&header, bytes, sizeof(header));
  if (size < static_cast<ssize_t>(sizeof(header)) || memcmp(bytes, ELFMAG, SELFMAG) != 0 ||
      header.e_ident[EI_CLASS] != (sizeof(void *) == 8 ? ELFCLASS64 : ELFCLASS32))
    return "not a program of this machine";
  if constexpr (sizeof(void *) == 8)
    for (size_t i = 0; i < header.e_phnum; ++i) {
      Elf64_Phdr segment;
      const size_t offset = header.e_phoff + i * sizeof(segment);
      if (offset > sizeof(bytes) - sizeof(segment))
        break;
      memcpy(&segment, bytes + offset, sizeof(segment));
      if (segment.p_type == PT_INTERP)
        return "dynamically linked, so that it can't run without the system's libraries; a static "
               "one is needed, such as those of Debian's package qemu-user-static";
    }
  return nullptr;
}

Qemu OpenNamed(const std::string &path) {
  Qemu qemu{OwnedDescriptor(open(path.c_str(), O_RDONLY | O_CLOEXEC)), RealPath(path)};
  if (!qemu.file.valid())
    throw StartError(127, "--qemu=" + path + ": " + strerror(errno));
  if (const char *reason = Unfit(qemu.file.get()))
    throw StartError(127, "--qemu=" + path + ": " + reason);
  return qemu;
}

}  // namespace

Qemu FindQemu(const LaunchRequest &request, const Target &target) {
  if (!request.qemu.empty())
    return OpenNamed(request.qemu);
  const char *path = getenv("PATH");
  const std::string folders = path == nullptr ? kUsualFolders : path;
  std::string passed_over;
  for (const std::string &name : NamesOf(target))
    for (size_t start = 0, end; start <= folders.size(); start = end + 1) {
      end = std::min(folders.find(':', start), folders.size());
      // A relative folder would be found by chance.
      if (folders[start] != '/')
        continue;
      const std::string file = folders.substr(start, end - start) + "/" + name;
      if (access(file.c_str(), X_OK) != 0)
        continue;
      Qemu qemu{OwnedDescriptor(open(file.c_str(), O_RDONLY | O_CLOEXEC)), RealPath(file)};
      const char *reason = qemu.file.valid() ? Unfit(qemu.file.get()) : strerror(errno);
      if (reason == nullptr)
        return qemu;
      passed_over = " (" + file + " is " + reason + ")";
    }
  throw StartError(126, request.executable_name + ": Exec format error: a program for " +
                            target.name + ", which takes QEMU on this machine, and there is no " +
                            target.qemu + " in PATH" + passed_over +
                            ": install Debian's package qemu-user-static, or name a static QEMU "
                            "with --qemu=PATH");
}

}  // namespace cloudabi
