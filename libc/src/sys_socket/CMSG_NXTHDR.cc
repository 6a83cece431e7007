// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// The piece of control data after this one, or null.

#include <sys/socket.h>

struct cmsghdr *CMSG_NXTHDR(const struct msghdr *message, const struct cmsghdr *present) {
  if (present == nullptr)
    return CMSG_FIRSTHDR(message);
  // Lengths may come from anywhere, so nothing is added that could wrap around.
  size_t place = static_cast<size_t>(reinterpret_cast<const char *>(present) -
                                     static_cast<const char *>(message->msg_control));
  size_t left = message->msg_controllen - place;
  if (present->cmsg_len < sizeof(struct cmsghdr) || present->cmsg_len > left)
    return nullptr;
  size_t step = __CMSG_ALIGN(present->cmsg_len);
  if (step > left || left - step < sizeof(struct cmsghdr))
    return nullptr;
  return reinterpret_cast<struct cmsghdr *>(static_cast<char *>(message->msg_control) + place +
                                            step);
}
