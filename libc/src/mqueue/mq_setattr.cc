// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Whether sending and receiving wait.

#include <errno.h>
#include <fcntl.h>
#include <mqueue.h>
#include <mqueue/queue.h>
#include <support/result.h>

using namespace cloudlibc;

int mq_setattr(mqd_t queue, const struct mq_attr *__restrict attributes,
               struct mq_attr *__restrict before) {
  if ((attributes->mq_flags & ~static_cast<long>(O_NONBLOCK)) != 0)
    return fail(EINVAL);
  if (before != nullptr)
    mq_getattr(queue, before);
  pthread_mutex_lock(&queue->mutex);
  queue->nonblocking = (attributes->mq_flags & O_NONBLOCK) != 0;
  // Whoever waits looks again.
  pthread_cond_broadcast(&queue->changed);
  pthread_mutex_unlock(&queue->mutex);
  return 0;
}
