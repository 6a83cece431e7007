// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Ends a queue that no thread uses any more.

#include <mqueue.h>
#include <mqueue/queue.h>
#include <stdlib.h>

int mq_destroy(mqd_t queue) {
  pthread_cond_destroy(&queue->changed);
  pthread_mutex_destroy(&queue->mutex);
  free(queue->heap);
  free(queue->bytes);
  free(queue);
  return 0;
}
