// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// See temporary_directory.h.
#include "temporary_directory.h"

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <stdexcept>

namespace cloudabi {
namespace {

// Removes all that is below a directory, whose descriptor this takes over. A program that has run
// there may have left directories that can't be searched, or nested without end; what can't be
// removed stays.
void RemoveBelow(int directory, int levels) {
  DIR *stream = fdopendir(directory);
  if (stream == nullptr) {
    close(directory);
    return;
  }
  while (const dirent *entry = readdir(stream)) {
    const char *name = entry->d_name;
    if (strcmp(name, ".") == 0 || strcmp(name, "..") == 0 || unlinkat(directory, name, 0) == 0)
      continue;
    // Whoever else has the directory (another program that was sent it; without a PID namespace, a
    // child that was left behind) may put a link in the name's place at any time.
    fchmodat(directory, name, 0700, AT_SYMLINK_NOFOLLOW);
    const int inner = openat(directory, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
    if (inner >= 0) {
      if (levels > 0)
        RemoveBelow(inner, levels - 1);
      else
        close(inner);
    }
    unlinkat(directory, name, AT_REMOVEDIR);
  }
  closedir(stream);
}

}  // namespace

TemporaryDirectory::TemporaryDirectory() {
  const char *parent = getenv("TMPDIR");
  path_ =
      std::string(parent != nullptr && parent[0] == '/' ? parent : "/tmp") + "/cloudabi-run.XXXXXX";
  sigset_t ending;
  sigemptyset(&ending);
  for (int signal : {SIGINT, SIGTERM, SIGHUP})
    sigaddset(&ending, signal);
  sigprocmask(SIG_BLOCK, &ending, &signals_before_);
  if (mkdtemp(path_.data()) != nullptr)
    return;
  const int error = errno;
  sigprocmask(SIG_SETMASK, &signals_before_, nullptr);
  throw std::runtime_error("can't make a temporary directory " + path_ + ": " + strerror(error));
}

TemporaryDirectory::~TemporaryDirectory() {
  const int fd = open(path_.c_str(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
  if (fd >= 0)
    RemoveBelow(fd, 200);
  rmdir(path_.c_str());
  sigprocmask(SIG_SETMASK, &signals_before_, nullptr);
}

}  // namespace cloudabi
