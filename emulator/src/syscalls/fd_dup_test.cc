// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <pthread.h>

#include "syscall_test.h"

using namespace syscall_test;

namespace {

struct Replaced {
  cloudabi_fd_t wide, narrow, place;
  int stop = 0;
};

// Puts the one and the other object in a descriptor's place, in turn.
void *replace_in_turn(void *argument) {
  auto &replaced = *static_cast<Replaced *>(argument);
  while (__atomic_load_n(&replaced.stop, __ATOMIC_SEQ_CST) == 0) {
    cloudabi_sys_fd_replace(replaced.wide, replaced.place);
    cloudabi_sys_fd_replace(replaced.narrow, replaced.place);
  }
  return nullptr;
}

}  // namespace

TEST(syscalls, fd_dup) {
  cloudabi_fd_t fd = create(directory(), "file"), copy = 0;
  ASSERT_EQ(0, cloudabi_sys_fd_dup(fd, &copy));
  EXPECT_NE(fd, copy);
  EXPECT_EQ(stat_of(fd).fs_rights_base, stat_of(copy).fs_rights_base);
  put(fd, "abc");
  cloudabi_filesize_t offset = 0;
  EXPECT_EQ(0, cloudabi_sys_fd_seek(copy, 0, CLOUDABI_WHENCE_CUR, &offset));
  EXPECT_EQ(3u, offset);
  close(fd);
  put(copy, "d");
  close(copy);
  EXPECT_EQ(CLOUDABI_EBADF, cloudabi_sys_fd_dup(fd, &copy));
}

// A duplicate has the rights of the object that it is of, whatever other threads do to the number.
TEST(syscalls, fd_dup_while_replaced) {
  Replaced replaced;
  replaced.wide = create(directory(), "wide");
  replaced.narrow = create(directory(), "narrow");
  put(replaced.wide, "wide");
  cloudabi_fdstat_t stat = stat_of(replaced.narrow);
  stat.fs_rights_base &= ~CLOUDABI_RIGHT_FD_WRITE;
  ASSERT_EQ(0, cloudabi_sys_fd_stat_put(replaced.narrow, &stat, CLOUDABI_FDSTAT_RIGHTS));
  ASSERT_EQ(0, cloudabi_sys_fd_dup(replaced.wide, &replaced.place));
  pthread_t thread;
  ASSERT_EQ(0, pthread_create(&thread, nullptr, replace_in_turn, &replaced));
  int wrong = 0;
  for (int round = 0; round < 10000; ++round) {
    cloudabi_fd_t copy = 0;
    if (cloudabi_sys_fd_dup(replaced.place, &copy) != 0)
      continue;
    cloudabi_filestat_t file = {};
    cloudabi_sys_file_stat_fget(copy, &file);
    const bool writable = (stat_of(copy).fs_rights_base & CLOUDABI_RIGHT_FD_WRITE) != 0;
    wrong += writable && file.st_size == 0;
    close(copy);
  }
  EXPECT_EQ(0, wrong);
  __atomic_store_n(&replaced.stop, 1, __ATOMIC_SEQ_CST);
  EXPECT_EQ(0, pthread_join(thread, nullptr));
  close(replaced.place);
  close(replaced.narrow);
  close(replaced.wide);
}
