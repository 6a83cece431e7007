// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Threads, and contexts that switch between stacks: each has an unsafe stack as well, on which
// arrays lie.
#include <boost/atomic.hpp>
#include <boost/chrono.hpp>
#include <boost/context/fiber.hpp>
#include <boost/context/protected_fixedsize_stack.hpp>
#include <boost/coroutine2/all.hpp>
#include <boost/fiber/all.hpp>
#include <boost/thread.hpp>
#include <boost/thread/future.hpp>
#include <boost/timer/timer.hpp>
#include <cstring>
#include <string>

#include "check.h"

// An array of this size that is written to through a pointer is on the unsafe stack.
static void fill(char *text, size_t size, char c) { std::memset(text, c, size); }

static bool filled(const char *text, size_t size, char c) {
  for (size_t i = 0; i < size; ++i)
    if (text[i] != c)
      return false;
  return true;
}

static void threads() {
  boost::mutex mutex;
  boost::condition_variable changed;
  boost::atomic<int> count(0);
  boost::thread_group group;
  for (int i = 0; i < 4; ++i)
    group.create_thread([&] {
      boost::lock_guard<boost::mutex> lock(mutex);
      ++count;
      changed.notify_all();
    });
  {
    boost::unique_lock<boost::mutex> lock(mutex);
    while (count < 4)
      changed.wait(lock);
  }
  group.join_all();
  boost::packaged_task<int> task([] { return 6 * 7; });
  boost::unique_future<int> future = task.get_future();
  boost::thread(std::move(task)).join();
  CHECK(future.get() == 42);
  boost::thread sleeper([] { boost::this_thread::sleep_for(boost::chrono::hours(1)); });
  sleeper.interrupt();
  sleeper.join();
}

static void coroutines() {
  boost::coroutines2::coroutine<int>::pull_type squares([](auto &sink) {
    char text[500];
    for (int i = 1; i <= 5; ++i) {
      fill(text, sizeof(text), static_cast<char>(i));
      sink(i * i);
      CHECK(filled(text, sizeof(text), static_cast<char>(i)));
    }
  });
  int sum = 0;
  for (int square : squares) {
    char text[3000];
    fill(text, sizeof(text), 'x');
    sum += square;
  }
  CHECK(sum == 55);
}

// An exception, and another stack, which mmap() gives with a page that can't be touched.
static void contexts() {
  std::string caught;
  boost::context::fiber context(std::allocator_arg, boost::context::protected_fixedsize_stack(),
                                [&](boost::context::fiber &&caller) {
                                  try {
                                    caller = std::move(caller).resume();
                                    throw std::runtime_error("thrown on another stack");
                                  } catch (const std::exception &e) {
                                    caught = e.what();
                                  }
                                  return std::move(caller);
                                });
  context = std::move(context).resume();
  context = std::move(context).resume();
  CHECK(caught == "thrown on another stack");
}

static void fibers() {
  boost::fibers::buffered_channel<int> channel(2);
  boost::fibers::fiber producer([&] {
    char text[2000];
    fill(text, sizeof(text), 'p');
    for (int i = 1; i <= 100; ++i)
      channel.push(i);
    channel.close();
    CHECK(filled(text, sizeof(text), 'p'));
  });
  int sum = 0;
  boost::fibers::fiber consumer([&] {
    char text[2000];
    fill(text, sizeof(text), 'c');
    for (int i : channel)
      sum += i;
    CHECK(filled(text, sizeof(text), 'c'));
  });
  producer.join();
  consumer.join();
  CHECK(sum == 5050);
}

int main() {
  const boost::timer::cpu_timer timer;
  threads();
  coroutines();
  contexts();
  fibers();
  CHECK(timer.elapsed().wall > 0);
}
