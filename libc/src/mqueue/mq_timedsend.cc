// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Puts a message into a queue, waiting for room until a time of CLOCK_REALTIME; without a time,
// for ever.

#include <errno.h>
#include <mqueue.h>
#include <mqueue/queue.h>
#include <string.h>
#include <support/result.h>

using namespace cloudlibc;

int mq_timedsend(mqd_t queue, const char *bytes, size_t size, unsigned int priority,
                 const struct timespec *time) {
  if (size > queue->slot_size)
    return fail(EMSGSIZE);
  pthread_mutex_lock(&queue->mutex);
  int error = 0;
  while (queue->count == queue->slots && error == 0) {
    if (queue->nonblocking)
      error = EAGAIN;
    else if (time == nullptr)
      error = pthread_cond_wait(&queue->changed, &queue->mutex);
    else
      error = pthread_cond_timedwait(&queue->changed, &queue->mutex, time);
  }
  if (queue->count == queue->slots) {
    pthread_mutex_unlock(&queue->mutex);
    return fail(static_cast<cloudabi_errno_t>(error));
  }
  // Up the heap, from the first free slot.
  size_t place = queue->count++;
  __mqd::Message message = {priority, queue->sent++, size, queue->heap[place].bytes};
  memcpy(message.bytes, bytes, size);
  for (; place > 0 && before(message, queue->heap[(place - 1) / 2]); place = (place - 1) / 2)
    queue->heap[place] = queue->heap[(place - 1) / 2];
  queue->heap[place] = message;
  // Senders and receivers wait for the same: all have to look.
  pthread_cond_broadcast(&queue->changed);
  pthread_mutex_unlock(&queue->mutex);
  return 0;
}
