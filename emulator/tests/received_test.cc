// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include "support/received.h"

#include <fcntl.h>
#include <gtest/gtest.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cstring>
#include <utility>
#include <vector>

using namespace cloudabi;

namespace {

using Found = std::vector<std::pair<int, bool>>;

Found Read(const void *control, size_t size) {
  Found found;
  for_each_received(control, size, [&](int fd, bool wanted) { found.emplace_back(fd, wanted); });
  return found;
}

// What arrives when a descriptor was sent to a socket with this option.
size_t CountThroughSocket(int option) {
  int pair[2];
  EXPECT_EQ(0, socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, pair));
  const int on = 1;
  if (option != 0 && setsockopt(pair[1], SOL_SOCKET, option, &on, sizeof(on)) != 0)
    return 1;  // an older kernel
  char byte = 'x';
  iovec vector = {&byte, 1};
  alignas(cmsghdr) char control[256] = {};
  msghdr message = {};
  message.msg_iov = &vector;
  message.msg_iovlen = 1;
  message.msg_control = control;
  message.msg_controllen = CMSG_SPACE(sizeof(int));
  cmsghdr *header = CMSG_FIRSTHDR(&message);
  header->cmsg_level = SOL_SOCKET;
  header->cmsg_type = SCM_RIGHTS;
  header->cmsg_len = CMSG_LEN(sizeof(int));
  memcpy(CMSG_DATA(header), &pair[0], sizeof(int));
  EXPECT_EQ(1, sendmsg(pair[0], &message, 0));
  message.msg_controllen = sizeof(control);
  EXPECT_EQ(1, recvmsg(pair[1], &message, MSG_CMSG_CLOEXEC));
  size_t wanted = 0;
  for (auto [fd, is_wanted] : Read(control, message.msg_controllen)) {
    wanted += is_wanted;
    EXPECT_EQ(0, close(fd));
  }
  close(pair[0]);
  close(pair[1]);
  return wanted;
}

}  // namespace

TEST(Received, IsFoundBehindTheSender) {
  constexpr int kPassPidfd = 76;  // SO_PASSPIDFD
  const int lowest = dup(0);
  close(lowest);
  EXPECT_EQ(1u, CountThroughSocket(0));
  EXPECT_EQ(1u, CountThroughSocket(SO_PASSCRED));
  EXPECT_EQ(1u, CountThroughSocket(kPassPidfd));
  // Nothing has stayed open.
  const int next = dup(0);
  EXPECT_EQ(lowest, next);
  close(next);
}

TEST(Received, BadLengthsEndIt) {
  struct {
    kernel::ControlHeader header;
    int32_t fds[2];
  } control = {{sizeof(control), kernel::kSolSocket, kernel::kScmRights}, {7, 8}};
  EXPECT_EQ((Found{{7, true}, {8, true}}), Read(&control, sizeof(control)));
  EXPECT_EQ(Found{}, Read(&control, sizeof(control) - 1));
  control.header.size = 3;
  EXPECT_EQ(Found{}, Read(&control, sizeof(control)));
  control.header.size = ~size_t{0};
  EXPECT_EQ(Found{}, Read(&control, sizeof(control)));
  EXPECT_EQ(Found{}, Read(&control, 0));
}
