// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include "syscall_test.h"

using namespace syscall_test;

namespace {

constexpr cloudabi_mprot_t kReadWriteProtection = CLOUDABI_PROT_READ | CLOUDABI_PROT_WRITE;

cloudabi_errno_t map_anonymous(cloudabi_mprot_t protection, void **memory) {
  return cloudabi_sys_mem_map(nullptr, 16384, protection, CLOUDABI_MAP_ANON | CLOUDABI_MAP_PRIVATE,
                              CLOUDABI_MAP_ANON_FD, 0, memory);
}

__attribute__((noinline)) int plus_one(int number) { return number + 1; }

}  // namespace

TEST(syscalls, mem_map_anonymous) {
  void *memory = nullptr;
  ASSERT_EQ(0, map_anonymous(kReadWriteProtection, &memory));
  auto *bytes = static_cast<volatile char *>(memory);
  EXPECT_EQ(0, bytes[16383]);
  bytes[16383] = 7;
  EXPECT_EQ(0, cloudabi_sys_mem_advise(memory, 16384, CLOUDABI_ADVICE_DONTNEED));
  EXPECT_EQ(7, bytes[16383]);
  EXPECT_EQ(0, cloudabi_sys_mem_protect(memory, 16384, CLOUDABI_PROT_READ));
  EXPECT_EQ(0, cloudabi_sys_mem_unmap(memory, 16384));
  EXPECT_EQ(CLOUDABI_EINVAL, cloudabi_sys_mem_unmap(static_cast<char *>(memory) + 1, 4096));
  EXPECT_EQ(CLOUDABI_EINVAL, cloudabi_sys_mem_unmap(memory, 0));
}

// All that the kernel hands out is the program's, also what lies at the end of 32 bits. Where there
// is no such address, as with 64 bits, the wish is ignored.
TEST(syscalls, mem_map_high) {
  void *memory = nullptr;
  ASSERT_EQ(0, cloudabi_sys_mem_map(reinterpret_cast<void *>(UINTPTR_MAX - 0x1ffffff), 16384,
                                    kReadWriteProtection, CLOUDABI_MAP_ANON | CLOUDABI_MAP_PRIVATE,
                                    CLOUDABI_MAP_ANON_FD, 0, &memory));
  EXPECT_EQ(0, cloudabi_sys_mem_protect(memory, 16384, CLOUDABI_PROT_READ));
  EXPECT_EQ(0, cloudabi_sys_mem_unmap(memory, 16384));
}

TEST(syscalls, mem_map_writable_or_executable) {
  void *memory = nullptr;
  EXPECT_EQ(CLOUDABI_ENOTSUP, map_anonymous(CLOUDABI_PROT_WRITE | CLOUDABI_PROT_EXEC, &memory));
  ASSERT_EQ(0, map_anonymous(kReadWriteProtection, &memory));
  // A leaf function works at any address.
  memcpy(memory, reinterpret_cast<const void *>(&plus_one), 64);
  __builtin___clear_cache(static_cast<char *>(memory), static_cast<char *>(memory) + 64);
  EXPECT_EQ(CLOUDABI_ENOTSUP,
            cloudabi_sys_mem_protect(memory, 4096, kReadWriteProtection | CLOUDABI_PROT_EXEC));
  ASSERT_EQ(0, cloudabi_sys_mem_protect(memory, 4096, CLOUDABI_PROT_READ | CLOUDABI_PROT_EXEC));
  EXPECT_EQ(42, reinterpret_cast<int (*)(int)>(memory)(41));
  EXPECT_EQ(0, cloudabi_sys_mem_unmap(memory, 16384));
}

TEST(syscalls, mem_map_file) {
  cloudabi_fd_t fd = create(directory(), "file");
  put(fd, "from the file");
  void *memory = nullptr;
  ASSERT_EQ(0, cloudabi_sys_mem_map(nullptr, 4096, kReadWriteProtection, CLOUDABI_MAP_SHARED, fd, 0,
                                    &memory));
  auto *bytes = static_cast<char *>(memory);
  EXPECT_EQ(0, memcmp(bytes, "from the file", 13));
  memcpy(bytes, "TO", 2);
  EXPECT_EQ(0, cloudabi_sys_mem_sync(memory, 4096, CLOUDABI_MS_SYNC));
  EXPECT_EQ(CLOUDABI_EINVAL,
            cloudabi_sys_mem_sync(memory, 4096, CLOUDABI_MS_SYNC | CLOUDABI_MS_ASYNC));
  char buffer[3] = {};
  cloudabi_iovec_t piece = {buffer, 2};
  size_t count;
  EXPECT_EQ(0, cloudabi_sys_fd_pread(fd, &piece, 1, 0, &count));
  EXPECT_STREQ("TO", buffer);
  EXPECT_EQ(0, cloudabi_sys_mem_unmap(memory, 4096));
  // No right to execute was asked for at opening.
  EXPECT_EQ(CLOUDABI_ENOTCAPABLE,
            cloudabi_sys_mem_map(nullptr, 4096, CLOUDABI_PROT_READ | CLOUDABI_PROT_EXEC,
                                 CLOUDABI_MAP_PRIVATE, fd, 0, &memory));
  close(fd);
  EXPECT_EQ(CLOUDABI_EBADF, cloudabi_sys_mem_map(nullptr, 4096, CLOUDABI_PROT_READ,
                                                 CLOUDABI_MAP_PRIVATE, fd, 0, &memory));
}

// Without the right to write, there is no way around it by changing a mapping's protection.
TEST(syscalls, mem_map_without_right_to_write) {
  cloudabi_fd_t fd = create(directory(), "file");
  put(fd, "as it was");
  cloudabi_fd_t narrow = 0;
  ASSERT_EQ(0, cloudabi_sys_fd_dup(fd, &narrow));
  cloudabi_fdstat_t stat = stat_of(narrow);
  stat.fs_rights_base &= ~CLOUDABI_RIGHT_FD_WRITE;
  ASSERT_EQ(0, cloudabi_sys_fd_stat_put(narrow, &stat, CLOUDABI_FDSTAT_RIGHTS));
  void *memory = nullptr;
  EXPECT_EQ(CLOUDABI_ENOTCAPABLE, cloudabi_sys_mem_map(nullptr, 4096, kReadWriteProtection,
                                                       CLOUDABI_MAP_SHARED, narrow, 0, &memory));
  ASSERT_EQ(0, cloudabi_sys_mem_map(nullptr, 4096, CLOUDABI_PROT_READ, CLOUDABI_MAP_SHARED, narrow,
                                    0, &memory));
  auto *bytes = static_cast<volatile char *>(memory);
  EXPECT_EQ('a', bytes[0]);
  cloudabi_ciovec_t piece = {"A", 1};
  size_t count;
  EXPECT_EQ(0, cloudabi_sys_fd_pwrite(fd, &piece, 1, 0, &count));
  EXPECT_EQ('A', bytes[0]);
  if (cloudabi_sys_mem_protect(memory, 4096, kReadWriteProtection) == 0)
    bytes[1] = 'S';
  char letter = 0;
  cloudabi_iovec_t room = {&letter, 1};
  EXPECT_EQ(0, cloudabi_sys_fd_pread(fd, &room, 1, 1, &count));
  EXPECT_EQ('s', letter);
  EXPECT_EQ(0, cloudabi_sys_mem_unmap(memory, 4096));
  close(narrow);
  close(fd);
}

TEST(syscalls, mem_map_errors) {
  void *memory = nullptr;
  constexpr cloudabi_mflags_t kAnonymous = CLOUDABI_MAP_ANON | CLOUDABI_MAP_PRIVATE;
  EXPECT_EQ(CLOUDABI_EINVAL, cloudabi_sys_mem_map(nullptr, 0, CLOUDABI_PROT_READ, kAnonymous,
                                                  CLOUDABI_MAP_ANON_FD, 0, &memory));
  EXPECT_EQ(CLOUDABI_EINVAL,
            cloudabi_sys_mem_map(nullptr, 4096, CLOUDABI_PROT_READ, kAnonymous, 1, 0, &memory));
  EXPECT_EQ(CLOUDABI_EINVAL, cloudabi_sys_mem_map(nullptr, 4096, 0x40, kAnonymous,
                                                  CLOUDABI_MAP_ANON_FD, 0, &memory));
  EXPECT_EQ(CLOUDABI_EINVAL,
            cloudabi_sys_mem_map(nullptr, 4096, CLOUDABI_PROT_READ, CLOUDABI_MAP_ANON,
                                 CLOUDABI_MAP_ANON_FD, 0, &memory));
}
