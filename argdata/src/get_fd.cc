// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// argdata_get_fd: a descriptor, as a number that this process can use.
#include <errno.h>

#include "node.h"

using namespace argdata;

int argdata_get_fd(const argdata_t *ad, int *fd) {
  const Node *node = FromUser(ad);
  int result;
  if (node->kind == Kind::kFd) {
    result = node->fd;
  } else {
    const uint8_t *data;
    size_t length;
    if (!GetPayload(ad, kTagFd, &data, &length) || length != 4)
      return EINVAL;
    result = ConvertFd(node, data);
  }
  if (result < 0)
    return EBADF;
  *fd = result;
  return 0;
}
