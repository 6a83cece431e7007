// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// The size of a queue, and how many messages are in it.

#include <fcntl.h>
#include <mqueue.h>
#include <mqueue/queue.h>

int mq_getattr(mqd_t queue, struct mq_attr *attributes) {
  pthread_mutex_lock(&queue->mutex);
  *attributes = {queue->nonblocking ? O_NONBLOCK : 0, static_cast<long>(queue->slots),
                 static_cast<long>(queue->slot_size), static_cast<long>(queue->count)};
  pthread_mutex_unlock(&queue->mutex);
  return 0;
}
