// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Puts a message into a queue, waiting for room.

#include <mqueue.h>

int mq_send(mqd_t queue, const char *bytes, size_t size, unsigned int priority) {
  return mq_timedsend(queue, bytes, size, priority, nullptr);
}
