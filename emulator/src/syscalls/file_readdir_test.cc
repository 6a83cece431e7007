// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include "syscall_test.h"

using namespace syscall_test;

namespace {

struct Seen {
  int files = 0, directories = 0, links = 0, dots = 0;
};

// Lists with a buffer of this size, as often as it takes.
Seen list(cloudabi_fd_t fd, size_t size) {
  Seen seen;
  cloudabi_dircookie_t cookie = CLOUDABI_DIRCOOKIE_START;
  char buffer[4096];
  for (;;) {
    size_t used = 0;
    EXPECT_EQ(0, cloudabi_sys_file_readdir(fd, buffer, size, cookie, &used));
    size_t position = 0;
    bool progress = false;
    while (used - position >= sizeof(cloudabi_dirent_t)) {
      cloudabi_dirent_t entry;
      memcpy(&entry, buffer + position, sizeof(entry));
      if (used - position < sizeof(entry) + entry.d_namlen)
        break;
      const char *name = buffer + position + sizeof(entry);
      if (name[0] == '.')
        ++seen.dots;
      else if (entry.d_type == CLOUDABI_FILETYPE_REGULAR_FILE)
        ++seen.files;
      else if (entry.d_type == CLOUDABI_FILETYPE_DIRECTORY)
        ++seen.directories;
      else if (entry.d_type == CLOUDABI_FILETYPE_SYMBOLIC_LINK)
        ++seen.links;
      cookie = entry.d_next;
      position += sizeof(entry) + entry.d_namlen;
      progress = true;
    }
    if (used < size || !progress)
      return seen;
  }
}

}  // namespace

TEST(syscalls, file_readdir) {
  cloudabi_fd_t dir = directory(), fd;
  make_directory(dir, "list");
  ASSERT_EQ(0, open(nofollow(dir), "list", CLOUDABI_O_DIRECTORY, kAll, &fd));
  for (char c = 'a'; c < 'a' + 20; ++c) {
    char name[] = {'f', 'i', 'l', 'e', c, '\0'};
    close(create(fd, name));
  }
  make_directory(fd, "directory");
  make_symlink("somewhere", fd, "link");
  // From just enough for one entry to more than enough for all.
  constexpr size_t kSizes[] = {64, 100, 333, 4096};
  for (size_t size : kSizes) {
    Seen seen = list(fd, size);
    EXPECT_EQ(20, seen.files);
    EXPECT_EQ(1, seen.directories);
    EXPECT_EQ(1, seen.links);
    EXPECT_EQ(2, seen.dots);
  }
  close(fd);
}

TEST(syscalls, file_readdir_errors) {
  cloudabi_fd_t file = create(directory(), "file");
  char buffer[64];
  size_t used = 5;
  EXPECT_EQ(CLOUDABI_ENOTCAPABLE, cloudabi_sys_file_readdir(file, buffer, 64, 0, &used));
  EXPECT_EQ(5u, used);
  close(file);
}
