// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Takes the most important message out of a queue, waiting for one until a time of CLOCK_REALTIME;
// without a time, for ever.

#include <errno.h>
#include <mqueue.h>
#include <mqueue/queue.h>
#include <string.h>
#include <support/result.h>

using namespace cloudlibc;

ssize_t mq_timedreceive(mqd_t queue, char *__restrict bytes, size_t size,
                        unsigned int *__restrict priority, const struct timespec *__restrict time) {
  if (size < queue->slot_size)
    return fail(EMSGSIZE);
  pthread_mutex_lock(&queue->mutex);
  int error = 0;
  while (queue->count == 0 && error == 0) {
    if (queue->nonblocking)
      error = EAGAIN;
    else if (time == nullptr)
      error = pthread_cond_wait(&queue->changed, &queue->mutex);
    else
      error = pthread_cond_timedwait(&queue->changed, &queue->mutex, time);
  }
  if (queue->count == 0) {
    pthread_mutex_unlock(&queue->mutex);
    return fail(static_cast<cloudabi_errno_t>(error));
  }
  __mqd::Message message = queue->heap[0];
  memcpy(bytes, message.bytes, message.size);
  if (priority != nullptr)
    *priority = message.priority;
  // The last one goes down the heap, and its slot changes places with the one that is free now.
  __mqd::Message last = queue->heap[--queue->count];
  size_t place = 0;
  for (;;) {
    size_t child = 2 * place + 1;
    if (child >= queue->count)
      break;
    if (child + 1 < queue->count && before(queue->heap[child + 1], queue->heap[child]))
      ++child;
    if (!before(queue->heap[child], last))
      break;
    queue->heap[place] = queue->heap[child];
    place = child;
  }
  queue->heap[place] = last;
  queue->heap[queue->count].bytes = message.bytes;
  pthread_cond_broadcast(&queue->changed);
  pthread_mutex_unlock(&queue->mutex);
  return static_cast<ssize_t>(message.size);
}
