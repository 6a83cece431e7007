// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <errno.h>
#include <fcntl.h>
#include <harness.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

TEST(sys_socket, bytes) {
  int fds[2];
  ASSERT_EQ(0, socketpair(AF_UNIX, SOCK_STREAM, 0, fds));
  EXPECT_EQ(5, send(fds[0], "Hello", 5, 0));
  char buffer[10] = {};
  EXPECT_EQ(5, recv(fds[1], buffer, sizeof(buffer), MSG_PEEK));
  EXPECT_EQ(2, recv(fds[1], buffer, 2, 0));
  EXPECT_EQ(3, read(fds[1], buffer, sizeof(buffer)));
  EXPECT_EQ(0, memcmp(buffer, "llo", 3));
  EXPECT_EQ(0, shutdown(fds[0], SHUT_WR));
  EXPECT_EQ(0, recv(fds[1], buffer, sizeof(buffer), 0));
  EXPECT_FAILS(EPIPE, send(fds[0], "x", 1, 0));
  EXPECT_FAILS(EINVAL, shutdown(fds[0], 0));
  int type;
  size_t size = sizeof(type);
  EXPECT_EQ(0, getsockopt(fds[0], SOL_SOCKET, SO_TYPE, &type, &size));
  EXPECT_EQ(SOCK_STREAM, type);
  EXPECT_EQ(sizeof(int), size);
  EXPECT_EQ(0, getsockopt(fds[0], SOL_SOCKET, SO_ACCEPTCONN, &type, &size));
  EXPECT_EQ(0, type);
  EXPECT_EQ(0, getsockopt(fds[0], SOL_SOCKET, SO_ERROR, &type, &size));
  EXPECT_EQ(0, type);
  EXPECT_FAILS(ENOTSOCK, getsockopt(test_tmpdir(), SOL_SOCKET, SO_TYPE, &type, &size));
  close(fds[0]);
  close(fds[1]);
}

TEST(sys_socket, datagrams) {
  int fds[2];
  ASSERT_EQ(0, socketpair(AF_UNIX, SOCK_DGRAM | SOCK_NONBLOCK, 0, fds));
  char buffer[10];
  EXPECT_FAILS(EAGAIN, recv(fds[1], buffer, sizeof(buffer), 0));
  EXPECT_EQ(8, send(fds[0], "datagram", 8, 0));
  struct iovec piece = {buffer, 4};
  struct msghdr message = {};
  message.msg_iov = &piece;
  message.msg_iovlen = 1;
  EXPECT_EQ(4, recvmsg(fds[1], &message, 0));
  EXPECT_EQ(MSG_TRUNC, message.msg_flags);
  close(fds[0]);
  close(fds[1]);
  EXPECT_FAILS(EAFNOSUPPORT, socketpair(AF_INET, SOCK_STREAM, 0, fds));
  EXPECT_FAILS(EPROTOTYPE, socketpair(AF_UNIX, 5, 0, fds));
}

TEST(sys_socket, descriptors) {
  int fds[2];
  ASSERT_EQ(0, socketpair(AF_UNIX, SOCK_STREAM, 0, fds));
  int first = openat(test_tmpdir(), "first", O_CREAT | O_RDWR);
  int second = openat(test_tmpdir(), "second", O_CREAT | O_RDWR);
  ASSERT_EQ(1, write(first, "1", 1));

  // Two pieces of control data, each with one descriptor.
  alignas(struct cmsghdr) char control[2 * CMSG_SPACE(sizeof(int))] = {};
  char byte = 9;
  struct iovec piece = {&byte, 1};
  struct msghdr message = {};
  message.msg_iov = &piece;
  message.msg_iovlen = 1;
  message.msg_control = control;
  message.msg_controllen = sizeof(control);
  struct cmsghdr *header = CMSG_FIRSTHDR(&message);
  ASSERT_TRUE(header != nullptr);
  const int passed[] = {first, second};
  for (int fd : passed) {
    header->cmsg_len = CMSG_LEN(sizeof(int));
    header->cmsg_level = SOL_SOCKET;
    header->cmsg_type = SCM_RIGHTS;
    memcpy(CMSG_DATA(header), &fd, sizeof(fd));
    header = CMSG_NXTHDR(&message, header);
  }
  EXPECT_TRUE(header == nullptr);
  ASSERT_EQ(1, sendmsg(fds[0], &message, 0));

  byte = 0;
  alignas(struct cmsghdr) char received[CMSG_SPACE(4 * sizeof(int))] = {};
  message.msg_control = received;
  message.msg_controllen = sizeof(received);
  ASSERT_EQ(1, recvmsg(fds[1], &message, 0));
  EXPECT_EQ(9, byte);
  EXPECT_EQ(0, message.msg_flags);
  header = CMSG_FIRSTHDR(&message);
  ASSERT_TRUE(header != nullptr);
  EXPECT_EQ(SCM_RIGHTS, header->cmsg_type);
  ASSERT_EQ(CMSG_LEN(2 * sizeof(int)), header->cmsg_len);
  int got[2];
  memcpy(got, CMSG_DATA(header), sizeof(got));
  struct stat attributes;
  ASSERT_EQ(0, fstat(got[0], &attributes));
  EXPECT_EQ(1, attributes.st_size);
  ASSERT_EQ(0, fstat(got[1], &attributes));
  EXPECT_EQ(0, attributes.st_size);
  EXPECT_TRUE(CMSG_NXTHDR(&message, header) == nullptr);

  // Without room, the descriptors are gone and the receiver is told.
  message.msg_control = control;
  message.msg_controllen = sizeof(control);
  ASSERT_EQ(1, sendmsg(fds[0], &message, 0));
  message.msg_control = nullptr;
  message.msg_controllen = 0;
  ASSERT_EQ(1, recvmsg(fds[1], &message, 0));
  EXPECT_EQ(MSG_CTRUNC, message.msg_flags);
  const int all[] = {fds[0], fds[1], first, second, got[0], got[1]};
  for (int fd : all)
    close(fd);
}

TEST(sys_socket, hostile_control_data) {
  struct {
    struct cmsghdr header;
    int fd;
  } control = {{~size_t{0}, SOL_SOCKET, SCM_RIGHTS}, 0};
  struct msghdr message = {};
  message.msg_control = &control;
  message.msg_controllen = sizeof(control);
  EXPECT_TRUE(CMSG_NXTHDR(&message, &control.header) == nullptr);
  control.header.cmsg_len = 0;
  EXPECT_TRUE(CMSG_NXTHDR(&message, &control.header) == nullptr);
  EXPECT_FAILS(EINVAL, sendmsg(0, &message, 0));

  // Descriptors that lie behind the control data aren't sent.
  int fds[2];
  ASSERT_EQ(0, socketpair(AF_UNIX, SOCK_STREAM, 0, fds));
  struct {
    struct cmsghdr header;
    int fds[2];
  } longer = {{CMSG_LEN(2 * sizeof(int)), SOL_SOCKET, SCM_RIGHTS}, {fds[0], fds[0]}};
  char byte = 1;
  struct iovec piece = {&byte, 1};
  message.msg_iov = &piece;
  message.msg_iovlen = 1;
  message.msg_control = &longer;
  message.msg_controllen = CMSG_LEN(sizeof(int));
  EXPECT_FAILS(EINVAL, sendmsg(fds[0], &message, 0));
  message.msg_controllen = CMSG_LEN(2 * sizeof(int));
  EXPECT_EQ(1, sendmsg(fds[0], &message, 0));
  close(fds[0]);
  close(fds[1]);
}
