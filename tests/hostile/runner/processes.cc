// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// See processes.h.

#include "processes.h"

#include <dirent.h>
#include <fcntl.h>
#include <limits.h>
#include <stdlib.h>
#include <unistd.h>

namespace hostile {
namespace {

std::string PathOf(pid_t pid, const std::string &file) {
  return "/proc/" + std::to_string(pid) + "/" + file;
}

std::vector<std::string> List(const std::string &folder) {
  std::vector<std::string> names;
  if (DIR *directory = opendir(folder.c_str()); directory != nullptr) {
    while (dirent *entry = readdir(directory))
      if (entry->d_name[0] != '.')
        names.push_back(entry->d_name);
    closedir(directory);
  }
  return names;
}

}  // namespace

bool ReadProc(pid_t pid, const char *file, std::string &text) {
  int fd = open(PathOf(pid, file).c_str(), O_RDONLY | O_CLOEXEC);
  if (fd < 0)
    return false;
  char buffer[4096];
  ssize_t length;
  while ((length = read(fd, buffer, sizeof(buffer))) > 0)
    text.append(buffer, static_cast<size_t>(length));
  close(fd);
  return length == 0;
}

std::string StatusOf(pid_t pid, const std::string &name) {
  std::string text;
  ReadProc(pid, "status", text);
  size_t start = ("\n" + text).find("\n" + name + ":");
  if (start == std::string::npos)
    return "";
  start = text.find_first_not_of(" \t", start + name.size() + 1);
  return text.substr(start, text.find('\n', start) - start);
}

std::string LinkOf(pid_t pid, const std::string &link) {
  char target[PATH_MAX];
  ssize_t length = readlink(PathOf(pid, link).c_str(), target, sizeof(target));
  return length > 0 ? std::string(target, static_cast<size_t>(length)) : "";
}

std::vector<std::string> EntriesOf(pid_t pid, const char *folder) {
  return List(PathOf(pid, folder));
}

std::vector<pid_t> ChildrenOf(pid_t parent) {
  std::vector<pid_t> children;
  for (const std::string &name : List("/proc"))
    if (pid_t pid = atoi(name.c_str()); pid > 0 && StatusOf(pid, "PPid") == std::to_string(parent))
      children.push_back(pid);
  return children;
}

bool FindSandbox(pid_t launcher, Sandbox &sandbox) {
  for (int tries = 0; tries < 500; ++tries) {
    for (pid_t child : ChildrenOf(launcher)) {
      // Two numbers: outside and inside. The helper, which is gone soon, has one.
      std::string numbers = StatusOf(child, "NSpid");
      if (size_t tab = numbers.find('\t'); tab != std::string::npos)
        (numbers.substr(tab + 1) == "1" ? sandbox.init : sandbox.guest) = child;
    }
    if (sandbox.init > 0 && sandbox.guest > 0 && StatusOf(sandbox.init, "Seccomp") == "2")
      return true;
    usleep(10000);
  }
  return false;
}

}  // namespace hostile
