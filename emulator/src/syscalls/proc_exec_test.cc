// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <pthread.h>

#include "syscall_test.h"

// The program to execute, in this one, as tests are given no executables.
asm(".section .rodata.exec_target, \"a\"\n"
    ".globl exec_target, exec_target_end\n"
    "exec_target: .incbin \"" EXEC_TARGET "\"\n"
    "exec_target_end: .byte 0\n"
    ".previous");
extern "C" const char exec_target[], exec_target_end[];

using namespace syscall_test;

namespace {

cloudabi_fd_t executable(const char *bytes, size_t size) {
  cloudabi_fd_t fd, result = 0;
  EXPECT_EQ(0, open(nofollow(directory()), "program", CLOUDABI_O_CREAT | CLOUDABI_O_TRUNC,
                    kReadWrite, &fd));
  cloudabi_ciovec_t piece = {bytes, size};
  size_t written = 0;
  EXPECT_EQ(0, cloudabi_sys_fd_write(fd, &piece, 1, &written));
  EXPECT_EQ(size, written);
  close(fd);
  EXPECT_EQ(0, open(nofollow(directory()), "program", 0, CLOUDABI_RIGHT_PROC_EXEC, &result));
  return result;
}

}  // namespace

TEST(syscalls, proc_exec) {
  cloudabi_fd_t program =
      executable(exec_target, static_cast<size_t>(exec_target_end - exec_target));
  Pair ends = pair(CLOUDABI_FILETYPE_SOCKET_STREAM);
  cloudabi_fd_t child;
  cloudabi_tid_t tid;
  ASSERT_EQ(0, cloudabi_sys_proc_fork(&child, &tid));
  if (child == CLOUDABI_PROCESS_CHILD) {
    // Argdata: the descriptor with index 1.
    const cloudabi_fd_t fds[] = {directory(), ends.second};
    cloudabi_sys_proc_exec(program, "\x03\0\0\0\x01", 5, fds, 2);
    cloudabi_sys_proc_exit(77);
  }
  close(ends.second);
  EXPECT_READS("executed", ends.first);
  cloudabi_event_t event = wait_for(child);
  EXPECT_EQ(0, event.proc_terminate.signal);
  EXPECT_EQ(0xfeedbeefu, event.proc_terminate.exitcode);
  close(child);
  close(ends.first);
  close(program);
}

namespace {

struct Execution {
  cloudabi_fd_t program;
  cloudabi_fd_t fds[2];
};

void *execute(void *argument) {
  auto *execution = static_cast<Execution *>(argument);
  cloudabi_sys_proc_exec(execution->program, "\x03\0\0\0\x01", 5, execution->fds, 2);
  cloudabi_sys_proc_exit(77);
}

void *sleep_for_long(void *) {
  sleep_for(60000 * kMillisecond);
  return nullptr;
}

}  // namespace

// Whichever thread asks, all others are gone afterwards.
TEST(syscalls, proc_exec_from_thread) {
  Pair ends = pair(CLOUDABI_FILETYPE_SOCKET_STREAM);
  Execution execution = {
      executable(exec_target, static_cast<size_t>(exec_target_end - exec_target)),
      {directory(), ends.second}};
  cloudabi_fd_t child;
  cloudabi_tid_t tid;
  ASSERT_EQ(0, cloudabi_sys_proc_fork(&child, &tid));
  if (child == CLOUDABI_PROCESS_CHILD) {
    pthread_t threads[3];
    for (int i = 0; i < 2; ++i)
      pthread_create(&threads[i], nullptr, sleep_for_long, nullptr);
    pthread_create(&threads[2], nullptr, execute, &execution);
    pthread_join(threads[2], nullptr);
    cloudabi_sys_proc_exit(78);
  }
  close(ends.second);
  EXPECT_READS("executed", ends.first);
  EXPECT_EQ(0xfeedbeefu, wait_for(child).proc_terminate.exitcode);
  close(child);
  close(ends.first);
  close(execution.program);
}

// After a failure everything is as before.
TEST(syscalls, proc_exec_failure) {
  cloudabi_fd_t text = executable("#!/bin/sh\n", 10), file = create(directory(), "file");
  cloudabi_fd_t fds[] = {file, 9999};
  EXPECT_EQ(CLOUDABI_ENOEXEC, cloudabi_sys_proc_exec(text, "", 0, fds, 1));
  EXPECT_EQ(CLOUDABI_ENOTCAPABLE, cloudabi_sys_proc_exec(file, "", 0, fds, 1));
  EXPECT_EQ(CLOUDABI_EBADF, cloudabi_sys_proc_exec(9999, "", 0, fds, 1));
  close(text);
  size_t size = static_cast<size_t>(exec_target_end - exec_target);
  cloudabi_fd_t truncated = executable(exec_target, size / 4);
  EXPECT_EQ(CLOUDABI_ENOEXEC, cloudabi_sys_proc_exec(truncated, "", 0, fds, 1));
  close(truncated);
  cloudabi_fd_t program = executable(exec_target, size);
  EXPECT_EQ(CLOUDABI_EBADF, cloudabi_sys_proc_exec(program, "", 0, fds, 2));
  close(program);
  put(file, "still open");
  close(file);
}

// More descriptors than there can be numbers above their own.
TEST(syscalls, proc_exec_too_many) {
  constexpr size_t kCount = 1 << 20;
  static cloudabi_fd_t fds[kCount];
  cloudabi_fd_t program =
      executable(exec_target, static_cast<size_t>(exec_target_end - exec_target));
  for (cloudabi_fd_t &fd : fds)
    fd = program;
  EXPECT_EQ(CLOUDABI_EMFILE, cloudabi_sys_proc_exec(program, "", 0, fds, kCount));
  close(program);
}
