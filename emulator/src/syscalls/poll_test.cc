// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include "syscall_test.h"

using namespace syscall_test;

TEST(syscalls, poll_sleep) {
  cloudabi_subscription_t subscription = clock_in(10 * kMillisecond);
  subscription.clock.identifier = 77;
  cloudabi_event_t event;
  size_t count = 0;
  cloudabi_timestamp_t before = now();
  EXPECT_EQ(0, cloudabi_sys_poll(&subscription, &event, 1, &count));
  EXPECT_GE(now(), before + 10 * kMillisecond);
  EXPECT_EQ(1u, count);
  EXPECT_EQ(0xc10cu, event.userdata);
  EXPECT_EQ(CLOUDABI_EVENTTYPE_CLOCK, event.type);
  EXPECT_EQ(0, event.error);
  EXPECT_EQ(77u, event.fd_readwrite.nbytes);
  subscription.clock.clock_id = CLOUDABI_CLOCK_REALTIME;
  subscription.clock.flags = CLOUDABI_SUBSCRIPTION_CLOCK_ABSTIME;
  subscription.clock.timeout = now(CLOUDABI_CLOCK_REALTIME) + 10 * kMillisecond;
  before = now();
  EXPECT_EQ(0, cloudabi_sys_poll(&subscription, &event, 1, &count));
  EXPECT_GE(now(), before + 8 * kMillisecond);
  EXPECT_EQ(CLOUDABI_EINVAL, cloudabi_sys_poll(&subscription, &event, 0, &count));
}

TEST(syscalls, poll_descriptors) {
  Pair ends = pair(CLOUDABI_FILETYPE_SOCKET_STREAM);
  cloudabi_fd_t file = create(directory(), "file");
  put(file, "12345678");
  cloudabi_filesize_t offset;
  EXPECT_EQ(0, cloudabi_sys_fd_seek(file, 3, CLOUDABI_WHENCE_SET, &offset));
  cloudabi_subscription_t in[] = {
      on_descriptor(CLOUDABI_EVENTTYPE_FD_READ, ends.first),
      on_descriptor(CLOUDABI_EVENTTYPE_FD_READ, file),
      on_descriptor(CLOUDABI_EVENTTYPE_FD_WRITE, ends.second),
      clock_in(1000000 * kMillisecond),
      on_descriptor(CLOUDABI_EVENTTYPE_FD_READ, 9999),
  };
  cloudabi_event_t out[5];
  size_t count = 0;
  ASSERT_EQ(0, cloudabi_sys_poll(in, out, 5, &count));
  ASSERT_EQ(3u, count);
  EXPECT_EQ(file, out[0].userdata);
  EXPECT_EQ(5u, out[0].fd_readwrite.nbytes);
  EXPECT_EQ(0, memcmp(out[0].fd_readwrite.unused, &file, sizeof(file)));
  EXPECT_EQ(ends.second, out[1].userdata);
  EXPECT_EQ(CLOUDABI_EVENTTYPE_FD_WRITE, out[1].type);
  EXPECT_EQ(9999u, out[2].userdata);
  EXPECT_EQ(CLOUDABI_EBADF, out[2].error);

  put(ends.second, "data");
  ASSERT_EQ(0, cloudabi_sys_poll(in, out, 1, &count));
  EXPECT_EQ(1u, count);
  EXPECT_EQ(4u, out[0].fd_readwrite.nbytes);
  EXPECT_EQ(0, out[0].fd_readwrite.flags);
  close(ends.second);
  ASSERT_EQ(0, cloudabi_sys_poll(in, out, 1, &count));
  EXPECT_EQ(CLOUDABI_EVENT_FD_READWRITE_HANGUP, out[0].fd_readwrite.flags);
  close(ends.first);
  close(file);
}

TEST(syscalls, poll_timeout) {
  Pair ends = pair(CLOUDABI_FILETYPE_SOCKET_STREAM);
  cloudabi_subscription_t in[] = {on_descriptor(CLOUDABI_EVENTTYPE_FD_READ, ends.first),
                                  clock_in(10 * kMillisecond)};
  cloudabi_event_t out[2];
  size_t count = 0;
  cloudabi_timestamp_t before = now();
  ASSERT_EQ(0, cloudabi_sys_poll(in, out, 2, &count));
  EXPECT_GE(now(), before + 10 * kMillisecond);
  ASSERT_EQ(1u, count);
  EXPECT_EQ(CLOUDABI_EVENTTYPE_CLOCK, out[0].type);
  close(ends.first);
  close(ends.second);
}

TEST(syscalls, poll_rights) {
  cloudabi_fd_t fd;
  close(create(directory(), "file"));
  ASSERT_EQ(0, open(nofollow(directory()), "file", 0, CLOUDABI_RIGHT_FD_READ, &fd));
  cloudabi_subscription_t in = on_descriptor(CLOUDABI_EVENTTYPE_FD_READ, fd);
  cloudabi_event_t out;
  size_t count = 0;
  ASSERT_EQ(0, cloudabi_sys_poll(&in, &out, 1, &count));
  EXPECT_EQ(CLOUDABI_ENOTCAPABLE, out.error);
  close(fd);
}

// As many as anybody may want, with room for nothing but the events.
TEST(syscalls, poll_many) {
  constexpr size_t kCount = 500;
  static cloudabi_subscription_t in[kCount];
  static cloudabi_event_t out[kCount];
  Pair ends = pair(CLOUDABI_FILETYPE_SOCKET_STREAM);
  for (size_t i = 0; i < kCount; ++i) {
    in[i] = on_descriptor(CLOUDABI_EVENTTYPE_FD_WRITE, ends.first);
    in[i].userdata = i;
  }
  in[0] = on_descriptor(CLOUDABI_EVENTTYPE_FD_READ, ends.first);
  size_t count = 0;
  ASSERT_EQ(0, cloudabi_sys_poll(in, out, kCount, &count));
  ASSERT_EQ(kCount - 1, count);
  for (size_t i = 0; i < count; ++i) {
    EXPECT_EQ(i + 1, out[i].userdata);
    EXPECT_EQ(0, out[i].error);
  }
  close(ends.first);
  close(ends.second);
}

// One descriptor in both ways, and the clock, are one for the kernel, which takes no more than
// there can be descriptors.
TEST(syscalls, poll_both_ways) {
  constexpr size_t kCount = 1024;
  static cloudabi_subscription_t in[2 * kCount + 1];
  static cloudabi_event_t out[2 * kCount + 1];
  Pair ends = pair(CLOUDABI_FILETYPE_SOCKET_STREAM);
  for (size_t i = 0; i < 2 * kCount; ++i) {
    // In either order.
    const bool reads = i % 2 == i / 2 % 2;
    in[i] =
        on_descriptor(reads ? CLOUDABI_EVENTTYPE_FD_READ : CLOUDABI_EVENTTYPE_FD_WRITE, ends.first);
    in[i].userdata = i;
  }
  in[2 * kCount] = clock_in(1000000 * kMillisecond);
  size_t count = 0;
  ASSERT_EQ(0, cloudabi_sys_poll(in, out, 2 * kCount + 1, &count));
  ASSERT_EQ(kCount, count);
  for (size_t i = 0; i < count; ++i) {
    EXPECT_EQ(2 * i + (i % 2 == 0 ? 1 : 0), out[i].userdata);
    EXPECT_EQ(CLOUDABI_EVENTTYPE_FD_WRITE, out[i].type);
    EXPECT_EQ(0, out[i].error);
  }
  put(ends.second, "data");
  ASSERT_EQ(0, cloudabi_sys_poll(in, out, 2 * kCount + 1, &count));
  ASSERT_EQ(2 * kCount, count);
  for (size_t i = 0; i < count; ++i) {
    EXPECT_EQ(i, out[i].userdata);
    EXPECT_EQ(in[i].type, out[i].type);
    EXPECT_EQ(0, out[i].error);
    EXPECT_EQ(0, out[i].fd_readwrite.flags);
    if (out[i].type == CLOUDABI_EVENTTYPE_FD_READ)
      EXPECT_EQ(4u, out[i].fd_readwrite.nbytes);
  }
  close(ends.first);
  close(ends.second);
}

// Of two that don't go together each has its own event.
TEST(syscalls, poll_neighbours) {
  Pair ends = pair(CLOUDABI_FILETYPE_SOCKET_STREAM);
  put(ends.second, "data");
  cloudabi_subscription_t in[] = {
      on_descriptor(CLOUDABI_EVENTTYPE_FD_READ, 9999),
      on_descriptor(CLOUDABI_EVENTTYPE_FD_WRITE, ends.first),
      on_descriptor(CLOUDABI_EVENTTYPE_FD_READ, ends.first),
      on_descriptor(CLOUDABI_EVENTTYPE_FD_WRITE, ends.first),
      on_descriptor(CLOUDABI_EVENTTYPE_FD_WRITE, ends.second),
      on_descriptor(CLOUDABI_EVENTTYPE_FD_READ, ends.first),
      on_descriptor(CLOUDABI_EVENTTYPE_FD_WRITE, 9999),
  };
  cloudabi_event_t out[7];
  size_t count = 0;
  ASSERT_EQ(0, cloudabi_sys_poll(in, out, 7, &count));
  ASSERT_EQ(7u, count);
  for (size_t i = 0; i < count; ++i) {
    EXPECT_EQ(in[i].userdata, out[i].userdata);
    EXPECT_EQ(in[i].type, out[i].type);
    EXPECT_EQ(i == 0 || i == 6 ? CLOUDABI_EBADF : 0, out[i].error);
  }
  close(ends.first);
  close(ends.second);
}

// What is wrong with one subscription is its event's error, with the others' as well.
TEST(syscalls, poll_errors) {
  uint32_t lock = 0, condvar = 0;
  cloudabi_subscription_t in[2] = {{}, clock_in(1)};
  in[0].userdata = 1;
  in[0].type = CLOUDABI_EVENTTYPE_CONDVAR;
  in[0].condvar.condvar = &condvar;
  in[0].condvar.lock = &lock;
  in[0].condvar.condvar_scope = in[0].condvar.lock_scope = CLOUDABI_SCOPE_PRIVATE;
  cloudabi_event_t out[2];
  size_t count = 0;
  ASSERT_EQ(0, cloudabi_sys_poll(in, out, 1, &count));
  ASSERT_EQ(1u, count);
  EXPECT_EQ(1u, out[0].userdata);
  EXPECT_EQ(CLOUDABI_EPERM, out[0].error);
  EXPECT_EQ(0u, condvar);
  in[0].condvar.lock_scope = 3;
  ASSERT_EQ(0, cloudabi_sys_poll(in, out, 1, &count));
  EXPECT_EQ(CLOUDABI_EINVAL, out[0].error);
  in[0].type = CLOUDABI_EVENTTYPE_LOCK_WRLOCK;
  in[0].lock.lock = &lock;
  in[0].lock.lock_scope = CLOUDABI_SCOPE_PRIVATE;
  in[1].clock.clock_id = 99;
  ASSERT_EQ(0, cloudabi_sys_poll(in, out, 2, &count));
  EXPECT_EQ(CLOUDABI_EVENTTYPE_CLOCK, out[0].type);
  EXPECT_EQ(CLOUDABI_EINVAL, out[0].error);
  in[1].clock.clock_id = CLOUDABI_CLOCK_PROCESS_CPUTIME_ID;
  in[1].clock.flags = CLOUDABI_SUBSCRIPTION_CLOCK_ABSTIME | 2;
  ASSERT_EQ(0, cloudabi_sys_poll(&in[1], out, 1, &count));
  EXPECT_EQ(CLOUDABI_EINVAL, out[0].error);
}
