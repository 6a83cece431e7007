// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// The first piece of control data, or null.

#include <sys/socket.h>

struct cmsghdr *CMSG_FIRSTHDR(const struct msghdr *message) {
  return message->msg_controllen < sizeof(struct cmsghdr)
             ? nullptr
             : static_cast<struct cmsghdr *>(message->msg_control);
}
