// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// A new queue, with room for a number of messages of a size.

#include <errno.h>
#include <fcntl.h>
#include <mqueue.h>
#include <mqueue/queue.h>
#include <stdlib.h>
#include <support/result.h>

using namespace cloudlibc;

int mq_init(mqd_t *result, const struct mq_attr *attributes) {
  if (attributes->mq_maxmsg <= 0 || attributes->mq_msgsize <= 0)
    return fail(EINVAL);
  auto slots = static_cast<size_t>(attributes->mq_maxmsg);
  auto slot_size = static_cast<size_t>(attributes->mq_msgsize);
  auto *queue = static_cast<__mqd *>(calloc(1, sizeof(__mqd)));
  if (queue != nullptr) {
    queue->heap = static_cast<__mqd::Message *>(calloc(slots, sizeof(__mqd::Message)));
    queue->bytes = static_cast<char *>(calloc(slots, slot_size));
  }
  if (queue == nullptr || queue->heap == nullptr || queue->bytes == nullptr) {
    if (queue != nullptr) {
      free(queue->heap);
      free(queue->bytes);
    }
    free(queue);
    return fail(ENOSPC);
  }
  pthread_mutex_init(&queue->mutex, nullptr);
  pthread_cond_init(&queue->changed, nullptr);
  queue->nonblocking = (attributes->mq_flags & O_NONBLOCK) != 0;
  queue->slots = slots;
  queue->slot_size = slot_size;
  for (size_t i = 0; i < slots; ++i)
    queue->heap[i].bytes = queue->bytes + i * slot_size;
  *result = queue;
  return 0;
}
