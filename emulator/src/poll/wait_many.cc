// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Waiting for any number of descriptors, processes and clocks at once, see poll.h. The kernel's
// array of what to wait for needs a quarter of the space that the caller has given for events, and
// is put at that space's end: while events are written from its start, the part of the array that
// is still to be read stays ahead of them. So there is nothing to allocate.
//
// The kernel takes as many elements as a process may have descriptors. To keep to that with as many
// descriptors as there can be, two neighbours that wait for reading from and writing to the same
// one share an element, and there is none for the clock at the end.
#include "poll/poll.h"
#include "support/clock.h"
#include "thread/children.h"

namespace cloudabi::poll {
namespace {

using namespace kernel;

// Event i ends at 32 (i + 1), and the array's element i + 1 lies at 24 n + 8 (i + 1), which is not
// below that for i < n. Where elements are shared the array is shorter, so that what is left of it
// lies nearer to the end.
static_assert(sizeof(cloudabi_event_t) == 4 * sizeof(PollFd));

Timespec read_clock(int clock) {
  Timespec time = {};
  if (g_process.clock_gettime != nullptr)
    g_process.clock_gettime(clock, &time);
  else
    raw(kClockGettime, clock, &time);
  return time;
}

// Nanoseconds until a clock subscription is due, 0 if it is. `begin` is when the call began, where
// durations are counted from.
uint64_t remaining(const cloudabi_subscription_clock_t &clock, uint64_t begin) {
  bool absolute = (clock.flags & CLOUDABI_SUBSCRIPTION_CLOCK_ABSTIME) != 0;
  bool realtime = absolute && clock.clock_id == CLOUDABI_CLOCK_REALTIME;
  uint64_t now =
      timestamp(read_clock(realtime ? kClockRealtime : kClockMonotonic)).value_or(UINT64_MAX);
  uint64_t due = clock.timeout;
  if (!absolute && __builtin_add_overflow(clock.timeout, begin, &due))
    due = UINT64_MAX;
  return due > now ? due - now : 0;
}

bool valid_clock(const cloudabi_subscription_clock_t &clock) {
  return (clock.flags & ~CLOUDABI_SUBSCRIPTION_CLOCK_ABSTIME) == 0 &&
         (clock.clock_id == CLOUDABI_CLOCK_MONOTONIC || clock.clock_id == CLOUDABI_CLOCK_REALTIME);
}

// What the kernel is to wait for. Something that fails is given as no descriptor, with the error
// where the events would be.
PollFd failed(cloudabi_errno_t error) { return {-1, static_cast<int16_t>(error), 0}; }

PollFd for_descriptor(Context &context, cloudabi_fd_t fd, cloudabi_rights_t right, int16_t events) {
  Result<Handle> handle = context.descriptors().get(fd, CLOUDABI_RIGHT_POLL_FD_READWRITE | right);
  return handle.ok() ? PollFd{handle.value().fd(), events, 0} : failed(handle.errno_value());
}

PollFd for_process(Context &context, cloudabi_fd_t fd) {
  Result<Handle> handle = context.descriptors().get(fd, CLOUDABI_RIGHT_POLL_PROC_TERMINATE);
  if (!handle.ok())
    return failed(handle.errno_value());
  // The end of the lifeline hangs up a moment before the process has ended; the pidfd knows better.
  int companion = context.descriptors().companion(fd);
  if (companion >= 0)
    return {companion, kPollIn, 0};
  return {handle.value().fd(), 0, 0};
}

bool is_shared(const PollFd &element) {
  constexpr int16_t kBoth = kPollIn | kPollOut;
  return element.fd >= 0 && (element.events & kBoth) == kBoth;
}

// The part of what the kernel reports that is a subscription's business.
int16_t relevant(cloudabi_eventtype_t type, int16_t revents) {
  if (type == CLOUDABI_EVENTTYPE_FD_READ)
    return static_cast<int16_t>(revents & ~kPollOut);
  if (type == CLOUDABI_EVENTTYPE_FD_WRITE)
    return static_cast<int16_t>(revents & ~(kPollIn | kPollRdHup));
  return revents;
}

PollFd prepare(Context &context, const cloudabi_subscription_t &subscription) {
  switch (subscription.type) {
  case CLOUDABI_EVENTTYPE_FD_READ:
    return for_descriptor(context, subscription.fd_readwrite.fd, CLOUDABI_RIGHT_FD_READ,
                          kPollIn | kPollRdHup);
  case CLOUDABI_EVENTTYPE_FD_WRITE:
    return for_descriptor(context, subscription.fd_readwrite.fd, CLOUDABI_RIGHT_FD_WRITE, kPollOut);
  case CLOUDABI_EVENTTYPE_PROC_TERMINATE:
    return for_process(context, subscription.proc_terminate.fd);
  case CLOUDABI_EVENTTYPE_CLOCK:
    return failed(valid_clock(subscription.clock) ? CLOUDABI_ESUCCESS : CLOUDABI_EINVAL);
  default:
    // Locks and condition variables come first or not at all.
    return failed(CLOUDABI_EINVAL);
  }
}

// Has one element wait for what two did; false if they don't go together. That both ways are waited
// for tells such an element from others.
bool share(const cloudabi_subscription_t &first, const cloudabi_subscription_t &second,
           const PollFd &one, PollFd *other) {
  const bool ways =
      (first.type == CLOUDABI_EVENTTYPE_FD_READ && second.type == CLOUDABI_EVENTTYPE_FD_WRITE) ||
      (first.type == CLOUDABI_EVENTTYPE_FD_WRITE && second.type == CLOUDABI_EVENTTYPE_FD_READ);
  if (!ways || one.fd < 0 || one.fd != other->fd || is_shared(*other))
    return false;
  other->events = static_cast<int16_t>(one.events | other->events);
  return true;
}

// How many bytes a read would give now.
cloudabi_filesize_t readable_bytes(Context &context, cloudabi_fd_t fd) {
  Result<Handle> handle = context.descriptors().get(fd, 0);
  if (!handle.ok())
    return 0;
  if (handle.value().kind() == CLOUDABI_FILETYPE_REGULAR_FILE) {
    Stat stat;
    constexpr int kSeekCur = 1;
    Result<uint64_t> offset = kernel::lseek(handle.value().fd(), 0, kSeekCur);
    if (!offset.ok() || !fstat(handle.value().fd(), &stat).ok())
      return 0;
    auto size = static_cast<uint64_t>(stat.size);
    return size > offset.value() ? size - offset.value() : 0;
  }
  int32_t count = 0;
  // Fails for listening sockets and others that have nothing to count.
  raw(kIoctl, handle.value().fd(), kFionread, &count);
  return count < 0 ? 0 : static_cast<cloudabi_filesize_t>(count);
}

void fill_descriptor_event(Context &context, const cloudabi_subscription_t &subscription,
                           int16_t revents, cloudabi_event_t *event) {
  if ((revents & kPollNval) != 0) {
    event->error = CLOUDABI_EBADF;
    return;
  }
  if (subscription.type == CLOUDABI_EVENTTYPE_FD_READ)
    event->fd_readwrite.nbytes = readable_bytes(context, subscription.fd_readwrite.fd);
  // Nobody writes any more, or nobody reads.
  int16_t hangup = subscription.type == CLOUDABI_EVENTTYPE_FD_READ
                       ? static_cast<int16_t>(kPollHup | kPollRdHup)
                       : static_cast<int16_t>(kPollHup | kPollErr);
  if ((revents & hangup) != 0)
    event->fd_readwrite.flags = CLOUDABI_EVENT_FD_READWRITE_HANGUP;
}

// Whether the subscription has an event, which is then filled in.
bool collect(Context &context, const cloudabi_subscription_t &subscription, const PollFd &polled,
             uint64_t begin, cloudabi_event_t *event) {
  *event = event_for(subscription);
  if (polled.fd < 0 && polled.events != CLOUDABI_ESUCCESS) {
    event->error = static_cast<cloudabi_errno_t>(polled.events);
    return true;
  }
  if (subscription.type == CLOUDABI_EVENTTYPE_CLOCK)
    return remaining(subscription.clock, begin) == 0;
  const int16_t revents = relevant(subscription.type, polled.revents);
  if (revents == 0)
    return false;
  if (subscription.type != CLOUDABI_EVENTTYPE_PROC_TERMINATE) {
    fill_descriptor_event(context, subscription, revents, event);
    return true;
  }
  cloudabi_fd_t fd = subscription.proc_terminate.fd;
  Result<ChildEnd> end = child_end(static_cast<int>(fd), context.descriptors().companion(fd));
  if (!end.ok()) {
    event->error = end.errno_value();
    return end.errno_value() != CLOUDABI_EAGAIN;
  }
  event->proc_terminate.signal = end.value().signal;
  event->proc_terminate.exitcode = end.value().code;
  return true;
}

}  // namespace

Result<size_t> wait_for_many(Context &context, const cloudabi_subscription_t *in,
                             cloudabi_event_t *out, size_t count) {
  if (count > INT32_MAX / sizeof(PollFd))
    return Error{CLOUDABI_EINVAL};
  uint64_t begin = timestamp(read_clock(kClockMonotonic)).value_or(0);
  for (;;) {
    auto *end = reinterpret_cast<PollFd *>(out + count);
    // Filled from its end, as it is there that it has to lie, however long it becomes.
    PollFd *all = end;
    PollFd *waits_end = end;  // Behind the last one that is a descriptor.
    uint64_t least = UINT64_MAX;
    for (size_t i = count; i-- > 0;) {
      const PollFd element = prepare(context, in[i]);
      if (i + 1 < count && share(in[i], in[i + 1], element, all))
        continue;
      *--all = element;
      if (element.fd >= 0)
        continue;
      if (waits_end == all + 1)
        waits_end = all;
      uint64_t time = in[i].type == CLOUDABI_EVENTTYPE_CLOCK && element.events == 0
                          ? remaining(in[i].clock, begin)
                          : 0;
      least = time < least ? time : least;
    }
    Timespec timeout = timespec(least);
    long ready = raw(kPpoll, all, waits_end - all, least == UINT64_MAX ? nullptr : &timeout,
                     nullptr, kSignalSetSize);
    if (ready < 0 && ready != -kEINTR)
      return error_from_linux(ready);
    size_t events = 0;
    PollFd polled = {};
    bool second = false;  // Of two that share an element.
    for (size_t i = 0; i < count; ++i) {
      second = !second && i != 0 && is_shared(polled);
      if (!second) {
        // Another thread of the program may have changed what lies here.
        if (all == end)
          break;
        polled = *all++;
      }
      // Into a place of its own first: what is no event may not overwrite the array.
      cloudabi_event_t event;
      if (collect(context, in[i], polled, begin, &event))
        out[events++] = event;
    }
    if (events != 0)
      return events;
  }
}

}  // namespace cloudabi::poll
