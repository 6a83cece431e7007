// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include "syscall_test.h"

using namespace syscall_test;

namespace {

size_t send(cloudabi_fd_t socket, const char *text, const cloudabi_fd_t *fds, size_t count) {
  cloudabi_ciovec_t piece = {text, strlen(text)};
  cloudabi_send_in_t in = {};
  in.si_data = &piece;
  in.si_data_len = 1;
  in.si_fds = fds;
  in.si_fds_len = count;
  cloudabi_send_out_t out = {};
  EXPECT_EQ(0, cloudabi_sys_sock_send(socket, &in, &out));
  return out.so_datalen;
}

struct Received {
  char text[64] = {};
  cloudabi_fd_t fds[4] = {};
  cloudabi_recv_out_t out = {};
};

Received receive(cloudabi_fd_t socket, size_t room, size_t size = 63,
                 cloudabi_riflags_t flags = 0) {
  Received received;
  cloudabi_iovec_t piece = {received.text, size};
  cloudabi_recv_in_t in = {};
  in.ri_data = &piece;
  in.ri_data_len = 1;
  in.ri_fds = received.fds;
  in.ri_fds_len = room;
  in.ri_flags = flags;
  EXPECT_EQ(0, cloudabi_sys_sock_recv(socket, &in, &received.out));
  return received;
}

}  // namespace

TEST(syscalls, sock_send_descriptors) {
  Pair ends = pair(CLOUDABI_FILETYPE_SOCKET_STREAM);
  cloudabi_fd_t dir = directory(), file = create(dir, "file");
  Pair others = pair(CLOUDABI_FILETYPE_SOCKET_DGRAM);
  cloudabi_fd_t fds[] = {file, others.first, dir};
  EXPECT_EQ(5u, send(ends.first, "three", fds, 3));
  Received received = receive(ends.second, 4);
  EXPECT_STREQ("three", received.text);
  EXPECT_EQ(3u, received.out.ro_fdslen);
  EXPECT_EQ(0, received.out.ro_flags);
  EXPECT_EQ(CLOUDABI_FILETYPE_REGULAR_FILE, stat_of(received.fds[0]).fs_filetype);
  EXPECT_EQ(CLOUDABI_FILETYPE_SOCKET_DGRAM, stat_of(received.fds[1]).fs_filetype);
  EXPECT_EQ(CLOUDABI_FILETYPE_DIRECTORY, stat_of(received.fds[2]).fs_filetype);
  put(received.fds[0], "written through the copy");
  put(received.fds[1], "hi");
  EXPECT_READS("hi", others.second);
  for (int i = 0; i < 3; ++i)
    close(received.fds[i]);

  // Where there is room for fewer, the others are closed and the loss is told.
  EXPECT_EQ(1u, send(ends.first, "x", fds, 2));
  received = receive(ends.second, 1);
  EXPECT_EQ(CLOUDABI_SOCK_RECV_FDS_TRUNCATED, received.out.ro_flags);
  for (size_t i = 0; i < received.out.ro_fdslen; ++i)
    close(received.fds[i]);
  cloudabi_fd_t wrong[] = {9999};
  cloudabi_send_in_t in = {};
  in.si_fds = wrong;
  in.si_fds_len = 1;
  cloudabi_send_out_t out;
  EXPECT_EQ(CLOUDABI_EBADF, cloudabi_sys_sock_send(ends.first, &in, &out));
  close(file);
  close(others.first);
  close(others.second);
  close(ends.first);
  close(ends.second);
}

TEST(syscalls, sock_recv_flags) {
  Pair ends = pair(CLOUDABI_FILETYPE_SOCKET_DGRAM);
  EXPECT_EQ(10u, send(ends.first, "0123456789", nullptr, 0));
  Received received = receive(ends.second, 0, 63, CLOUDABI_SOCK_RECV_PEEK);
  EXPECT_STREQ("0123456789", received.text);
  received = receive(ends.second, 0, 4);
  EXPECT_STREQ("0123", received.text);
  EXPECT_EQ(CLOUDABI_SOCK_RECV_DATA_TRUNCATED, received.out.ro_flags);
  close(ends.first);
  close(ends.second);
}

TEST(syscalls, sock_shutdown) {
  Pair ends = pair(CLOUDABI_FILETYPE_SOCKET_STREAM);
  put(ends.first, "last");
  EXPECT_EQ(0, cloudabi_sys_sock_shutdown(ends.first, CLOUDABI_SHUT_WR));
  EXPECT_READS("last", ends.second);
  EXPECT_READS("", ends.second);
  size_t count;
  EXPECT_EQ(CLOUDABI_EPIPE, write(ends.first, "x", &count));
  EXPECT_EQ(CLOUDABI_EINVAL, cloudabi_sys_sock_shutdown(ends.first, 0));
  cloudabi_fd_t file = create(directory(), "file");
  EXPECT_EQ(CLOUDABI_ENOTCAPABLE, cloudabi_sys_sock_shutdown(file, CLOUDABI_SHUT_WR));
  close(file);
  close(ends.first);
  close(ends.second);
}

// In a stream, descriptors go with data or not at all, which isn't to be silent.
TEST(syscalls, sock_send_no_data) {
  Pair ends = pair(CLOUDABI_FILETYPE_SOCKET_STREAM);
  cloudabi_send_in_t in = {nullptr, 0, &ends.first, 1, 0};
  cloudabi_send_out_t out;
  EXPECT_EQ(CLOUDABI_EINVAL, cloudabi_sys_sock_send(ends.first, &in, &out));
  in.si_fds_len = 0;
  EXPECT_EQ(0, cloudabi_sys_sock_send(ends.first, &in, &out));
  close(ends.first);
  close(ends.second);
}

// A file without a name is no shared memory, also where the file system is made of the same.
TEST(syscalls, sock_recv_unlinked) {
  cloudabi_fd_t file = create(directory(), "file");
  EXPECT_EQ(0, cloudabi_sys_file_unlink(directory(), "file", 4, 0));
  Pair ends = pair(CLOUDABI_FILETYPE_SOCKET_STREAM);
  EXPECT_EQ(1u, send(ends.first, "x", &file, 1));
  Received received = receive(ends.second, 1);
  ASSERT_EQ(1u, received.out.ro_fdslen);
  cloudabi_fdstat_t stat = stat_of(received.fds[0]);
  EXPECT_EQ(CLOUDABI_FILETYPE_REGULAR_FILE, stat.fs_filetype);
  EXPECT_EQ(CLOUDABI_RIGHT_FD_SEEK, stat.fs_rights_base & CLOUDABI_RIGHT_FD_SEEK);
  close(received.fds[0]);
  close(file);
  close(ends.first);
  close(ends.second);
}
