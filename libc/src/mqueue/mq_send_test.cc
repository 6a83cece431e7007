// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <errno.h>
#include <fcntl.h>
#include <harness.h>
#include <mqueue.h>
#include <pthread.h>

namespace {

void *sends(void *queue) {
  for (unsigned char i = 0; i < 100; ++i)
    mq_send(static_cast<mqd_t>(queue), reinterpret_cast<char *>(&i), 1, 0);
  return nullptr;
}

}  // namespace

TEST(mqueue, order) {
  struct mq_attr attributes = {O_NONBLOCK, 8, 4, 0};
  mqd_t queue;
  ASSERT_EQ(0, mq_init(&queue, &attributes));
  static const char letters[] = "abcdefgh";
  static const unsigned priorities[] = {1, 5, 3, 5, 1, 9, 3, 1};
  for (int i = 0; i < 8; ++i)
    ASSERT_EQ(0, mq_send(queue, &letters[i], 1, priorities[i]));
  EXPECT_FAILS(EAGAIN, mq_send(queue, "x", 1, 0));
  EXPECT_FAILS(EMSGSIZE, mq_send(queue, "12345", 5, 0));
  ASSERT_EQ(0, mq_getattr(queue, &attributes));
  EXPECT_EQ(8, attributes.mq_curmsgs);
  char message[4], received[9] = {};
  unsigned priority;
  EXPECT_FAILS(EMSGSIZE, mq_receive(queue, message, 3, nullptr));
  for (int i = 0; i < 8; ++i) {
    ASSERT_EQ(1, mq_receive(queue, message, sizeof(message), &priority));
    received[i] = message[0];
  }
  EXPECT_STREQ("fbdcgaeh", received);
  EXPECT_FAILS(EAGAIN, mq_receive(queue, message, sizeof(message), nullptr));
  attributes.mq_flags = 0;
  ASSERT_EQ(0, mq_setattr(queue, &attributes, nullptr));
  struct timespec past = {1, 0};
  EXPECT_FAILS(ETIMEDOUT, mq_timedreceive(queue, message, sizeof(message), nullptr, &past));
  EXPECT_EQ(0, mq_destroy(queue));
  attributes.mq_maxmsg = 0;
  EXPECT_FAILS(EINVAL, mq_init(&queue, &attributes));
}

TEST(mqueue, threads) {
  struct mq_attr attributes = {0, 3, 1, 0};
  mqd_t queue;
  ASSERT_EQ(0, mq_init(&queue, &attributes));
  pthread_t threads[3];
  for (pthread_t &thread : threads)
    ASSERT_EQ(0, pthread_create(&thread, nullptr, sends, queue));
  int sum = 0;
  for (int i = 0; i < 300; ++i) {
    char byte;
    ASSERT_EQ(1, mq_receive(queue, &byte, 1, nullptr));
    sum += byte;
  }
  EXPECT_EQ(3 * 4950, sum);
  for (pthread_t thread : threads)
    ASSERT_EQ(0, pthread_join(thread, nullptr));
  EXPECT_EQ(0, mq_destroy(queue));
}
