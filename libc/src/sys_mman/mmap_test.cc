// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <errno.h>
#include <fcntl.h>
#include <harness.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

TEST(sys_mman, anonymous) {
  auto *memory = static_cast<char *>(
      mmap(nullptr, 10000, PROT_READ | PROT_WRITE, MAP_ANON | MAP_PRIVATE, -1, 0));
  ASSERT_TRUE(memory != MAP_FAILED);
  EXPECT_EQ(0, memory[9999]);
  memory[9999] = 1;
  EXPECT_EQ(0, posix_madvise(memory, 10000, POSIX_MADV_WILLNEED));
  EXPECT_EQ(EINVAL, posix_madvise(memory, 10000, 99));
  EXPECT_EQ(0, mprotect(memory, 4096, PROT_READ));
  EXPECT_EQ(0, munmap(memory, 10000));
}

TEST(sys_mman, never_writable_and_executable) {
  errno = 0;
  EXPECT_TRUE(mmap(nullptr, 4096, PROT_READ | PROT_WRITE | PROT_EXEC, MAP_ANON | MAP_PRIVATE, -1,
                   0) == MAP_FAILED);
  EXPECT_EQ(ENOTSUP, errno);
  void *memory = mmap(nullptr, 4096, PROT_READ | PROT_WRITE, MAP_ANON | MAP_PRIVATE, -1, 0);
  ASSERT_TRUE(memory != MAP_FAILED);
  EXPECT_FAILS(ENOTSUP, mprotect(memory, 4096, PROT_WRITE | PROT_EXEC));
  munmap(memory, 4096);
}

TEST(sys_mman, file) {
  int fd = openat(test_tmpdir(), "file", O_CREAT | O_RDWR);
  ASSERT_EQ(0, ftruncate(fd, 4096));
  auto *memory =
      static_cast<char *>(mmap(nullptr, 4096, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0));
  ASSERT_TRUE(memory != MAP_FAILED);
  memcpy(memory, "mapped", 6);
  EXPECT_EQ(0, msync(memory, 4096, MS_SYNC));
  char buffer[7] = {};
  EXPECT_EQ(6, pread(fd, buffer, 6, 0));
  EXPECT_STREQ("mapped", buffer);
  EXPECT_EQ(0, munmap(memory, 4096));
  close(fd);
}

TEST(sys_mman, shared_memory) {
  EXPECT_FAILS(ENOTSUP, shm_open("/name", O_RDWR, 0));
  int fd = shm_open(SHM_ANON, O_RDWR, 0);
  ASSERT_GE(fd, 0);
  ASSERT_EQ(0, ftruncate(fd, 4096));
  auto *first = static_cast<char *>(mmap(nullptr, 4096, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0));
  auto *second = static_cast<char *>(mmap(nullptr, 4096, PROT_READ, MAP_SHARED, fd, 0));
  ASSERT_TRUE(first != MAP_FAILED);
  ASSERT_TRUE(second != MAP_FAILED);
  first[5] = 6;
  EXPECT_EQ(6, second[5]);
  munmap(first, 4096);
  munmap(second, 4096);
  close(fd);
}
