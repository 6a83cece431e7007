// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Takes the most important message out of a queue, waiting for one.

#include <mqueue.h>

ssize_t mq_receive(mqd_t queue, char *bytes, size_t size, unsigned int *priority) {
  return mq_timedreceive(queue, bytes, size, priority, nullptr);
}
