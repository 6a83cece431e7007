// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// The lifeline of a forked child, see lifeline.h.
#include "thread/lifeline.h"

#include "kernel/calls.h"
#include "thread/clone.h"
#include "thread/process.h"

namespace cloudabi {
namespace {

using namespace kernel;

constexpr size_t kWatcherStack = 4096;

// SIGKILL, not an exit status: who holds the descriptor is gone, and so is whoever asked.
[[noreturn]] void end_as_killed() {
  for (;;)
    raw(kTgkill, raw(kGetpid), raw(kGettid), kSigkill);
}

[[noreturn]] void watch(uint32_t, void *) {
  for (;;) {
    PollFd end = {g_process.lifeline_fd, 0, 0};
    long ready = raw(kPpoll, &end, 1, nullptr, nullptr, kSignalSetSize);
    if (ready == 1 && (end.revents & (kPollHup | kPollErr)) != 0)
      end_as_killed();
  }
}

}  // namespace

Result<Lifeline> create_lifeline() {
  int pair[2];
  TRY(call<void>(kSocketpair, kAfUnix, kSockSeqpacket | kSockCloexec, 0, pair));
  return Lifeline{pair[0], pair[1]};
}

Result<void> hold_lifeline(int fd) {
  g_process.lifeline_fd = fd;
  void *stack = TRY(
      kernel::mmap(nullptr, kWatcherStack, kProtRead | kProtWrite, kMapPrivate | kMapAnonymous));
  ThreadStart start = {watch, nullptr, 0};
  return checked<void>(clone_thread(kThreadFlags, static_cast<char *>(stack) + kWatcherStack,
                                    nullptr, nullptr, nullptr, &start));
}

void tell_last_words(LastWords words) {
  if (g_process.lifeline_fd < 0)
    return;
  IoVector data = {&words, sizeof(words)};
  MessageHeader message = {};
  message.vectors = &data;
  message.vector_count = 1;
  // Fails when nobody is left to ask.
  raw(kSendmsg, g_process.lifeline_fd, &message, kMsgDontwait | kMsgNosignal);
}

Result<LastWords> read_last_words(int parent_end) {
  LastWords words;
  IoVector data = {&words, sizeof(words)};
  MessageHeader message = {};
  message.vectors = &data;
  message.vector_count = 1;
  long size = raw(kRecvmsg, parent_end, &message, kMsgPeek | kMsgDontwait);
  if (size != sizeof(words))
    return Error{CLOUDABI_ENOTSUP};
  return words;
}

}  // namespace cloudabi
