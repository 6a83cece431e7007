// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// What the tests of the system calls share. They are guest programs: they see the calls as any
// program does, and use the C library for nothing but the harness.
#pragma once

#include <cloudabi_syscalls.h>
#include <harness.h>
#include <string.h>

namespace syscall_test {

inline constexpr cloudabi_rights_t kAll = ~cloudabi_rights_t{0};

inline cloudabi_fd_t directory() { return static_cast<cloudabi_fd_t>(test_tmpdir()); }

inline cloudabi_lookup_t nofollow(cloudabi_fd_t fd) { return {fd, 0}; }
inline cloudabi_lookup_t follow(cloudabi_fd_t fd) { return {fd, CLOUDABI_LOOKUP_SYMLINK_FOLLOW}; }

inline cloudabi_fdstat_t stat_of(cloudabi_fd_t fd) {
  cloudabi_fdstat_t stat = {};
  cloudabi_sys_fd_stat_get(fd, &stat);
  return stat;
}

// Opens with these rights, as far as the directory lets inherit them.
inline cloudabi_errno_t open(cloudabi_lookup_t where, const char *path, cloudabi_oflags_t oflags,
                             cloudabi_rights_t rights, cloudabi_fd_t *fd,
                             cloudabi_fdflags_t flags = 0) {
  cloudabi_fdstat_t wanted = {};
  cloudabi_rights_t inherit = stat_of(where.fd).fs_rights_inheriting;
  wanted.fs_rights_base = rights & inherit;
  wanted.fs_rights_inheriting = inherit;
  wanted.fs_flags = flags;
  return cloudabi_sys_file_open(where, path, strlen(path), oflags, &wanted, fd);
}

inline constexpr cloudabi_rights_t kReadWrite =
    CLOUDABI_RIGHT_FD_READ | CLOUDABI_RIGHT_FD_WRITE | CLOUDABI_RIGHT_FD_SEEK |
    CLOUDABI_RIGHT_FD_TELL | CLOUDABI_RIGHT_FILE_STAT_FGET | CLOUDABI_RIGHT_FILE_STAT_FPUT_SIZE |
    CLOUDABI_RIGHT_FILE_STAT_FPUT_TIMES | CLOUDABI_RIGHT_FD_SYNC | CLOUDABI_RIGHT_FD_DATASYNC |
    CLOUDABI_RIGHT_FILE_ADVISE | CLOUDABI_RIGHT_FILE_ALLOCATE | CLOUDABI_RIGHT_MEM_MAP |
    CLOUDABI_RIGHT_FD_STAT_PUT_FLAGS | CLOUDABI_RIGHT_POLL_FD_READWRITE;

// A new file, open for reading and writing.
inline cloudabi_fd_t create(cloudabi_fd_t directory, const char *path,
                            cloudabi_fdflags_t flags = 0) {
  cloudabi_fd_t fd = ~cloudabi_fd_t{0};
  EXPECT_EQ(0, open(nofollow(directory), path, CLOUDABI_O_CREAT | CLOUDABI_O_EXCL, kReadWrite, &fd,
                    flags));
  return fd;
}

inline void make_directory(cloudabi_fd_t fd, const char *path) {
  EXPECT_EQ(0, cloudabi_sys_file_create(fd, path, strlen(path), CLOUDABI_FILETYPE_DIRECTORY));
}

inline void make_symlink(const char *content, cloudabi_fd_t fd, const char *path) {
  EXPECT_EQ(0, cloudabi_sys_file_symlink(content, strlen(content), fd, path, strlen(path)));
}

inline cloudabi_errno_t write(cloudabi_fd_t fd, const char *text, size_t *written) {
  cloudabi_ciovec_t piece = {text, strlen(text)};
  return cloudabi_sys_fd_write(fd, &piece, 1, written);
}
inline void put(cloudabi_fd_t fd, const char *text) {
  size_t written = 0;
  EXPECT_EQ(0, write(fd, text, &written));
  EXPECT_EQ(strlen(text), written);
}

inline cloudabi_errno_t read(cloudabi_fd_t fd, void *buffer, size_t size, size_t *count) {
  cloudabi_iovec_t piece = {buffer, size};
  return cloudabi_sys_fd_read(fd, &piece, 1, count);
}

// Reads once, up to 63 bytes, for comparison with a string.
struct Line {
  char text[64] = {};
};
inline Line get(cloudabi_fd_t fd) {
  Line line;
  size_t count = 0;
  EXPECT_EQ(0, read(fd, line.text, sizeof(line.text) - 1, &count));
  return line;
}

#define EXPECT_READS(expected, fd)                                                                 \
  do {                                                                                             \
    Line read_line_ = get(fd);                                                                     \
    EXPECT_STREQ(expected, read_line_.text);                                                       \
  } while (0)

inline void close(cloudabi_fd_t fd) { EXPECT_EQ(0, cloudabi_sys_fd_close(fd)); }

struct Pair {
  cloudabi_fd_t first, second;
};
inline Pair pair(cloudabi_filetype_t type) {
  Pair pair = {};
  EXPECT_EQ(0, cloudabi_sys_fd_create2(type, &pair.first, &pair.second));
  return pair;
}

inline cloudabi_timestamp_t now(cloudabi_clockid_t clock = CLOUDABI_CLOCK_MONOTONIC) {
  cloudabi_timestamp_t time = 0;
  EXPECT_EQ(0, cloudabi_sys_clock_time_get(clock, 0, &time));
  return time;
}

inline cloudabi_subscription_t clock_in(cloudabi_timestamp_t duration) {
  cloudabi_subscription_t subscription = {};
  subscription.userdata = 0xc10c;
  subscription.type = CLOUDABI_EVENTTYPE_CLOCK;
  subscription.clock.clock_id = CLOUDABI_CLOCK_MONOTONIC;
  subscription.clock.timeout = duration;
  return subscription;
}

inline cloudabi_subscription_t on_descriptor(cloudabi_eventtype_t type, cloudabi_fd_t fd) {
  cloudabi_subscription_t subscription = {};
  subscription.userdata = fd;
  subscription.type = type;
  if (type == CLOUDABI_EVENTTYPE_PROC_TERMINATE)
    subscription.proc_terminate.fd = fd;
  else
    subscription.fd_readwrite.fd = fd;
  return subscription;
}

inline void sleep_for(cloudabi_timestamp_t duration) {
  cloudabi_subscription_t subscription = clock_in(duration);
  cloudabi_event_t event;
  size_t count = 0;
  EXPECT_EQ(0, cloudabi_sys_poll(&subscription, &event, 1, &count));
}

// Waits for a child's end.
inline cloudabi_event_t wait_for(cloudabi_fd_t process) {
  cloudabi_subscription_t subscription = on_descriptor(CLOUDABI_EVENTTYPE_PROC_TERMINATE, process);
  cloudabi_event_t event = {};
  size_t count = 0;
  EXPECT_EQ(0, cloudabi_sys_poll(&subscription, &event, 1, &count));
  EXPECT_EQ(1, count);
  return event;
}

inline constexpr cloudabi_timestamp_t kMillisecond = 1000000;

}  // namespace syscall_test
