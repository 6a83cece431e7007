// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <harness.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

namespace {

void make(int dir, const char *prefix, int count) {
  for (int i = 0; i < count; ++i) {
    char name[40];
    size_t length = strlcpy(name, prefix, sizeof(name));
    name[length] = static_cast<char>(0x61 + i / 26 % 26);
    name[length + 1] = static_cast<char>(0x61 + i % 26);
    name[length + 2] = 0;
    close(openat(dir, name, O_CREAT | O_WRONLY));
  }
}

int selects_files(const struct dirent *entry) { return entry->d_type == DT_REG; }

}  // namespace

TEST(dirent, readdir) {
  int dir = test_tmpdir();
  // More than fit the buffer at once.
  make(dir, "a-name-that-takes-some-room-", 300);
  ASSERT_EQ(0, mkdirat(dir, "folder"));
  DIR *stream = opendirat(dir, ".");
  ASSERT_TRUE(stream != nullptr);
  for (int round = 0; round < 2; ++round) {
    int files = 0, folders = 0, others = 0;
    while (const struct dirent *entry = readdir(stream)) {
      if (entry->d_type == DT_REG) {
        ++files;
        EXPECT_EQ(30u, strlen(entry->d_name));
      } else if (entry->d_type == DT_DIR && strcmp(entry->d_name, "folder") == 0) {
        ++folders;
        struct stat attributes;
        ASSERT_EQ(0, fstatat(dir, "folder", &attributes, 0));
        EXPECT_EQ(attributes.st_ino, entry->d_ino);
      } else {
        EXPECT_TRUE(strcmp(entry->d_name, ".") == 0 || strcmp(entry->d_name, "..") == 0);
        ++others;
      }
    }
    EXPECT_EQ(300, files);
    EXPECT_EQ(1, folders);
    EXPECT_EQ(2, others);
    rewinddir(stream);
  }
  EXPECT_EQ(0, closedir(stream));
}

TEST(dirent, seekdir) {
  int dir = test_tmpdir();
  make(dir, "x", 10);
  DIR *stream = opendirat(dir, ".");
  ASSERT_TRUE(stream != nullptr);
  for (int i = 0; i < 4; ++i)
    readdir(stream);
  long place = telldir(stream);
  const struct dirent *entry = readdir(stream);
  ASSERT_TRUE(entry != nullptr);
  ino_t number = entry->d_ino;
  while (readdir(stream) != nullptr) {
  }
  seekdir(stream, place);
  entry = readdir(stream);
  ASSERT_TRUE(entry != nullptr);
  EXPECT_EQ(number, entry->d_ino);
  int fd = fdclosedir(stream);
  EXPECT_GE(fd, 0);
  EXPECT_EQ(0, close(fd));
}

TEST(dirent, scandirat) {
  int dir = test_tmpdir();
  static const char *const names[] = {"file10", "file9", "file100"};
  for (const char *name : names)
    close(openat(dir, name, O_CREAT | O_WRONLY));
  mkdirat(dir, "folder");
  struct dirent **entries;
  ASSERT_EQ(3, scandirat(dir, ".", &entries, selects_files, alphasort));
  EXPECT_STREQ("file10", entries[0]->d_name);
  EXPECT_STREQ("file100", entries[1]->d_name);
  EXPECT_STREQ("file9", entries[2]->d_name);
  for (int i = 0; i < 3; ++i)
    free(entries[i]);
  free(entries);
  errno = EDOM;
  ASSERT_EQ(3, scandirat(dir, ".", &entries, selects_files, versionsort));
  EXPECT_EQ(EDOM, errno);
  EXPECT_STREQ("file9", entries[0]->d_name);
  for (int i = 0; i < 3; ++i)
    free(entries[i]);
  free(entries);
  EXPECT_FAILS(ENOENT, scandirat(dir, "none", &entries, nullptr, nullptr));
}

TEST(dirent, errors) {
  int fd = openat(test_tmpdir(), "file", O_CREAT | O_RDWR);
  errno = 0;
  EXPECT_TRUE(fdopendir(fd) == nullptr);
  EXPECT_EQ(ENOTDIR, errno);
  close(fd);
  EXPECT_TRUE(fdopendir(fd) == nullptr);
  EXPECT_EQ(EBADF, errno);
  EXPECT_TRUE(opendirat(test_tmpdir(), "file") == nullptr);
  EXPECT_EQ(ENOTDIR, errno);
}
