// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Tests of removing what a program has left behind.
#include "temporary_directory.h"

#include <fcntl.h>
#include <gtest/gtest.h>
#include <signal.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <optional>

namespace cloudabi {
namespace {

bool Exists(const std::string &path) {
  struct stat status;
  return lstat(path.c_str(), &status) == 0;
}

TEST(TemporaryDirectory, IsRemovedWithDirectoriesThatCantBeSearched) {
  std::optional<TemporaryDirectory> directory;
  directory.emplace();
  const std::string path = directory->path();
  ASSERT_EQ(mkdir((path + "/d").c_str(), 0700), 0);
  ASSERT_EQ(mkdir((path + "/d/e").c_str(), 0), 0);
  ASSERT_EQ(chmod((path + "/d").c_str(), 0), 0);
  directory.reset();
  EXPECT_FALSE(Exists(path));
}

// A signal ends the process when the directory is gone, and not before.
TEST(TemporaryDirectory, IsRemovedInSpiteOfASignal) {
  for (int signal : {SIGINT, SIGTERM, SIGHUP}) {
    int ends[2];
    ASSERT_EQ(pipe(ends), 0);
    const pid_t child = fork();
    if (child == 0) {
      {
        const TemporaryDirectory directory;
        const ssize_t told = write(ends[1], directory.path().data(), directory.path().size());
        raise(told > 0 ? signal : SIGKILL);
      }
      _exit(0);
    }
    close(ends[1]);
    char path[4096] = {};
    ASSERT_GT(read(ends[0], path, sizeof(path) - 1), 0);
    int status;
    ASSERT_EQ(waitpid(child, &status, 0), child);
    EXPECT_TRUE(WIFSIGNALED(status) && WTERMSIG(status) == signal);
    EXPECT_FALSE(Exists(path));
    close(ends[0]);
  }
}

// Somebody who still has the directory exchanges another directory and a link all the time.
TEST(TemporaryDirectory, LinksAreNotFollowed) {
  constexpr int kExchange = 2;  // RENAME_EXCHANGE
  const TemporaryDirectory outside;
  ASSERT_EQ(chmod(outside.path().c_str(), 0755), 0);
  for (int round = 0; round < 400; ++round) {
    std::optional<TemporaryDirectory> directory;
    directory.emplace();
    const std::string path = directory->path();
    const int fd = open(path.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    ASSERT_EQ(mkdirat(fd, "d", 0700), 0);
    ASSERT_EQ(mkdirat(fd, "d/e", 0700), 0);
    ASSERT_EQ(symlinkat(outside.path().c_str(), fd, "l"), 0);
    const pid_t child = fork();
    if (child == 0)
      for (;;)
        syscall(SYS_renameat2, fd, "d", fd, "l", kExchange);
    usleep(200);
    directory.reset();
    kill(child, SIGKILL);
    waitpid(child, nullptr, 0);
    for (const char *name : {"d/e", "l/e"})
      unlinkat(fd, name, AT_REMOVEDIR);
    for (const char *name : {"d", "l"})
      if (unlinkat(fd, name, 0) != 0)
        unlinkat(fd, name, AT_REMOVEDIR);
    close(fd);
    rmdir(path.c_str());
    struct stat status;
    ASSERT_EQ(stat(outside.path().c_str(), &status), 0);
    ASSERT_EQ(status.st_mode & 07777, 0755u) << "in round " << round;
  }
}

}  // namespace
}  // namespace cloudabi
