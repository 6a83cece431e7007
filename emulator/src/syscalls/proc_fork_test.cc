// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <pthread.h>

#include "syscall_test.h"

using namespace syscall_test;

namespace {

struct Child {
  cloudabi_fd_t fd;
  cloudabi_tid_t tid;
  bool inside() const { return fd == CLOUDABI_PROCESS_CHILD; }
};

Child fork() {
  Child child = {};
  EXPECT_EQ(0, cloudabi_sys_proc_fork(&child.fd, &child.tid));
  return child;
}

}  // namespace

TEST(syscalls, proc_fork_exit_code) {
  Child child = fork();
  if (child.inside())
    cloudabi_sys_proc_exit(0x12345678);
  EXPECT_EQ(CLOUDABI_FILETYPE_PROCESS, stat_of(child.fd).fs_filetype);
  // All 32 bits, and as often as one asks.
  for (int i = 0; i < 2; ++i) {
    cloudabi_event_t event = wait_for(child.fd);
    EXPECT_EQ(0, event.error);
    EXPECT_EQ(0, event.proc_terminate.signal);
    EXPECT_EQ(0x12345678u, event.proc_terminate.exitcode);
    EXPECT_EQ(0, memcmp(event.proc_terminate.unused, &child.fd, sizeof(child.fd)));
  }
  close(child.fd);
}

TEST(syscalls, proc_fork_signal) {
  Child child = fork();
  if (child.inside()) {
    cloudabi_sys_proc_raise(CLOUDABI_SIGABRT);
    cloudabi_sys_proc_exit(1);
  }
  EXPECT_EQ(CLOUDABI_SIGABRT, wait_for(child.fd).proc_terminate.signal);
  close(child.fd);
  child = fork();
  if (child.inside())
    *reinterpret_cast<volatile char *>(16) = 1;
  EXPECT_EQ(CLOUDABI_SIGSEGV, wait_for(child.fd).proc_terminate.signal);
  close(child.fd);
}

// Each descriptor of a child tells how it ended, also after others have been closed.
TEST(syscalls, proc_fork_signal_of_duplicates) {
  Child child = fork();
  if (child.inside())
    *reinterpret_cast<volatile char *>(16) = 1;
  constexpr int kCount = 4;
  cloudabi_fd_t fds[kCount] = {child.fd};
  for (int i = 1; i < kCount; ++i)
    ASSERT_EQ(0, cloudabi_sys_fd_dup(fds[i / 2], &fds[i]));
  EXPECT_EQ(CLOUDABI_SIGSEGV, wait_for(fds[2]).proc_terminate.signal);
  constexpr int kClosed[] = {2, 0, 3};
  for (int closed : kClosed) {
    close(fds[closed]);
    EXPECT_EQ(CLOUDABI_SIGSEGV, wait_for(fds[1]).proc_terminate.signal);
  }
  close(fds[1]);
  // What the numbers stood for is forgotten.
  child = fork();
  if (child.inside())
    cloudabi_sys_proc_exit(5);
  EXPECT_EQ(5u, wait_for(child.fd).proc_terminate.exitcode);
  close(child.fd);
}

// What the child has is a copy, except for what is meant to be shared.
TEST(syscalls, proc_fork_memory) {
  static volatile int variable;
  variable = 1;
  Pair ends = pair(CLOUDABI_FILETYPE_SOCKET_STREAM);
  Child child = fork();
  if (child.inside()) {
    variable = 2;
    put(ends.second, "from the child");
    cloudabi_sys_proc_exit(0);
  }
  EXPECT_READS("from the child", ends.first);
  wait_for(child.fd);
  EXPECT_EQ(1, variable);
  close(child.fd);
  close(ends.first);
  close(ends.second);
}

// Each signal is told by its name, also the one that Linux is kept from delivering.
TEST(syscalls, proc_fork_signals) {
  constexpr cloudabi_signal_t kSignals[] = {CLOUDABI_SIGABRT, CLOUDABI_SIGPIPE, CLOUDABI_SIGKILL,
                                            CLOUDABI_SIGUSR1};
  for (cloudabi_signal_t signal : kSignals) {
    Child child = fork();
    if (child.inside()) {
      cloudabi_sys_proc_raise(signal);
      cloudabi_sys_proc_exit(0);
    }
    EXPECT_EQ(signal, wait_for(child.fd).proc_terminate.signal);
    close(child.fd);
  }
}

// Closing the last descriptor ends the child; another one keeps it alive.
TEST(syscalls, proc_fork_close_kills) {
  Pair ends = pair(CLOUDABI_FILETYPE_SOCKET_STREAM);
  Child child = fork();
  if (child.inside()) {
    close(ends.first);
    sleep_for(60000 * kMillisecond);
    cloudabi_sys_proc_exit(0);
  }
  close(ends.second);
  cloudabi_fd_t copy;
  ASSERT_EQ(0, cloudabi_sys_fd_dup(child.fd, &copy));
  close(child.fd);
  cloudabi_subscription_t in[] = {on_descriptor(CLOUDABI_EVENTTYPE_PROC_TERMINATE, copy),
                                  clock_in(20 * kMillisecond)};
  cloudabi_event_t out[2];
  size_t count = 0;
  ASSERT_EQ(0, cloudabi_sys_poll(in, out, 2, &count));
  ASSERT_EQ(1u, count);
  EXPECT_EQ(CLOUDABI_EVENTTYPE_CLOCK, out[0].type);
  close(copy);
  // Nobody holds the other end of the socket any more as soon as the child is gone.
  EXPECT_READS("", ends.first);
  close(ends.first);
}

// A grandchild lives no longer than the child, which holds its only descriptor.
TEST(syscalls, proc_fork_orphans) {
  Pair ends = pair(CLOUDABI_FILETYPE_SOCKET_STREAM);
  Child child = fork();
  if (child.inside()) {
    close(ends.first);
    Child grandchild = fork();
    if (grandchild.inside()) {
      put(ends.second, "alive");
      sleep_for(60000 * kMillisecond);
    }
    EXPECT_READS("go", ends.second);
    cloudabi_sys_proc_exit(3);
  }
  close(ends.second);
  EXPECT_READS("alive", ends.first);
  put(ends.first, "go");
  EXPECT_READS("", ends.first);
  EXPECT_EQ(3u, wait_for(child.fd).proc_terminate.exitcode);
  close(child.fd);
  close(ends.first);
}

// Sent to somebody else, the descriptor does what it did.
TEST(syscalls, proc_fork_send) {
  Pair ends = pair(CLOUDABI_FILETYPE_SOCKET_STREAM);
  Child child = fork();
  if (child.inside()) {
    sleep_for(20 * kMillisecond);
    cloudabi_sys_proc_exit(0xabcdef01);
  }
  char byte = 'x';
  cloudabi_ciovec_t piece = {&byte, 1};
  cloudabi_send_in_t in = {&piece, 1, &child.fd, 1, 0};
  cloudabi_send_out_t out;
  EXPECT_EQ(0, cloudabi_sys_sock_send(ends.first, &in, &out));
  close(child.fd);
  cloudabi_iovec_t room = {&byte, 1};
  cloudabi_fd_t received = 0;
  cloudabi_recv_in_t receive = {};
  receive.ri_data = &room;
  receive.ri_data_len = 1;
  receive.ri_fds = &received;
  receive.ri_fds_len = 1;
  cloudabi_recv_out_t result = {};
  EXPECT_EQ(0, cloudabi_sys_sock_recv(ends.second, &receive, &result));
  ASSERT_EQ(1u, result.ro_fdslen);
  EXPECT_EQ(CLOUDABI_FILETYPE_PROCESS, stat_of(received).fs_filetype);
  EXPECT_EQ(0xabcdef01u, wait_for(received).proc_terminate.exitcode);
  close(received);
  close(ends.first);
  close(ends.second);
}

namespace {

void *fork_here(void *) {
  Child child = fork();
  if (child.inside()) {
    // The thread that forked is the only one, and can start others.
    pthread_t thread;
    void *(*body)(void *) = [](void *argument) { return argument; };
    if (pthread_create(&thread, nullptr, body, nullptr) != 0 || pthread_join(thread, nullptr) != 0)
      cloudabi_sys_proc_exit(1);
    cloudabi_sys_proc_exit(42);
  }
  EXPECT_EQ(42u, wait_for(child.fd).proc_terminate.exitcode);
  close(child.fd);
  return nullptr;
}

}  // namespace

TEST(syscalls, proc_fork_threads) {
  pthread_t threads[4];
  for (pthread_t &thread : threads)
    ASSERT_EQ(0, pthread_create(&thread, nullptr, fork_here, nullptr));
  for (pthread_t &thread : threads)
    ASSERT_EQ(0, pthread_join(thread, nullptr));
}

TEST(syscalls, proc_fork_many) {
  for (int i = 0; i < 100; ++i) {
    Child child = fork();
    if (child.inside())
      cloudabi_sys_proc_exit(static_cast<cloudabi_exitcode_t>(i));
    EXPECT_NE(0u, child.tid);
    if (i % 2 == 0) {
      EXPECT_EQ(i, wait_for(child.fd).proc_terminate.exitcode);
    }
    close(child.fd);
  }
}

namespace {

struct Siblings {
  int stop = 0;
};

// Forks children that have no descriptors, and holds them until it is told to stop.
void *fork_siblings(void *argument) {
  constexpr int kMost = 100;
  auto &siblings = *static_cast<Siblings *>(argument);
  cloudabi_fd_t children[kMost];
  int count = 0;
  while (__atomic_load_n(&siblings.stop, __ATOMIC_SEQ_CST) == 0) {
    if (count == kMost) {
      sleep_for(kMillisecond);
      continue;
    }
    Child child = fork();
    if (child.inside()) {
      // All that this test may have: a child takes a few numbers.
      for (cloudabi_fd_t fd = 0; fd < 10 * kMost; ++fd)
        cloudabi_sys_fd_close(fd);
      sleep_for(60000 * kMillisecond);
      cloudabi_sys_proc_exit(0);
    }
    children[count++] = child.fd;
  }
  while (count > 0)
    close(children[--count]);
  return nullptr;
}

// Whether a child ends when its only descriptor is closed.
bool ends_with_descriptor() {
  Pair ends = pair(CLOUDABI_FILETYPE_SOCKET_STREAM);
  Child child = fork();
  if (child.inside()) {
    close(ends.first);
    sleep_for(60000 * kMillisecond);
    cloudabi_sys_proc_exit(0);
  }
  close(ends.second);
  close(child.fd);
  cloudabi_subscription_t in[] = {on_descriptor(CLOUDABI_EVENTTYPE_FD_READ, ends.first),
                                  clock_in(5000 * kMillisecond)};
  cloudabi_event_t out[2];
  size_t count = 0;
  EXPECT_EQ(0, cloudabi_sys_poll(in, out, 2, &count));
  close(ends.first);
  return out[0].type == CLOUDABI_EVENTTYPE_FD_READ;
}

}  // namespace

// What a fork has made and not entered yet isn't left with a child that is forked meanwhile.
TEST(syscalls, proc_fork_siblings) {
  Siblings siblings;
  pthread_t thread;
  ASSERT_EQ(0, pthread_create(&thread, nullptr, fork_siblings, &siblings));
  int kept = 0;
  for (int i = 0; i < 100 && kept == 0; ++i)
    kept += ends_with_descriptor() ? 0 : 1;
  EXPECT_EQ(0, kept);
  __atomic_store_n(&siblings.stop, 1, __ATOMIC_SEQ_CST);
  ASSERT_EQ(0, pthread_join(thread, nullptr));
}

// A child ends with its last thread.
TEST(syscalls, proc_fork_last_thread) {
  Child child = fork();
  if (child.inside()) {
    uint32_t lock = CLOUDABI_LOCK_WRLOCKED | child.tid;
    cloudabi_sys_thread_exit(&lock, CLOUDABI_SCOPE_PRIVATE);
  }
  cloudabi_subscription_t in[] = {on_descriptor(CLOUDABI_EVENTTYPE_PROC_TERMINATE, child.fd),
                                  clock_in(10000 * kMillisecond)};
  cloudabi_event_t out[2];
  size_t count = 0;
  ASSERT_EQ(0, cloudabi_sys_poll(in, out, 2, &count));
  ASSERT_EQ(CLOUDABI_EVENTTYPE_PROC_TERMINATE, out[0].type);
  EXPECT_EQ(0u, out[0].proc_terminate.exitcode);
  EXPECT_EQ(0, out[0].proc_terminate.signal);
  close(child.fd);
}
