// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// The protocol of locks, see lock.h.
#include "thread/lock.h"

namespace cloudabi {
namespace {

constexpr cloudabi_lock_t kManaged = CLOUDABI_LOCK_KERNEL_MANAGED;
constexpr cloudabi_lock_t kWriter = CLOUDABI_LOCK_WRLOCKED;
constexpr uint32_t kWriters = 1, kReaders = 2;

// Sleeps as one of `bits` after making sure that a release will wake us. `word` is what the lock
// was.
cloudabi_errno_t sleep(LockWord lock, cloudabi_lock_t word, uint32_t bits, bool shared,
                       const Deadline &deadline) {
  if ((word & kManaged) == 0) {
    if (!lock.compare_exchange(word, word | kManaged))
      return CLOUDABI_EAGAIN;
    word |= kManaged;
  }
  return futex_wait(lock.address(), word, bits, shared, deadline);
}

// A waiter that gives up must not leave the bit behind: try-locks would fail and destructors
// complain about a lock that nobody waits for. Whoever still waits is woken to set it again.
void give_up(LockWord lock, bool shared) {
  lock.fetch_and(~kManaged);
  futex_wake(lock.address(), kWakeAll, kAnyBit, shared);
}

}  // namespace

Result<void> lock_for_writing(LockWord lock, bool shared, cloudabi_tid_t tid,
                              const Deadline &deadline) {
  cloudabi_lock_t mine = kWriter | tid;
  for (;;) {
    cloudabi_lock_t word = lock.load();
    if ((word & ~kManaged) == 0) {
      if (lock.compare_exchange(word, mine | (word & kManaged)))
        return {};
      continue;
    }
    cloudabi_errno_t error = sleep(lock, word, kWriters, shared, deadline);
    if (error == CLOUDABI_ESUCCESS) {
      mine |= kManaged;
    } else if (error == CLOUDABI_ETIMEDOUT) {
      give_up(lock, shared);
      return Error{error};
    } else if (error != CLOUDABI_EAGAIN) {
      return Error{error};
    }
  }
}

Result<void> lock_for_reading(LockWord lock, bool shared, const Deadline &deadline) {
  for (;;) {
    cloudabi_lock_t word = lock.load();
    // With the bit set, a writer may be waiting for the readers to go: no new ones then. The bit
    // alone belongs to sleepers that the next release has to wake.
    if (word == kManaged || (word & (kWriter | kManaged)) == 0) {
      if (lock.compare_exchange(word, word + 1))
        return {};
      continue;
    }
    cloudabi_errno_t error = sleep(lock, word, kReaders, shared, deadline);
    if (error == CLOUDABI_ETIMEDOUT) {
      give_up(lock, shared);
      return Error{error};
    }
    if (error != CLOUDABI_ESUCCESS && error != CLOUDABI_EAGAIN)
      return Error{error};
  }
}

void unlock(LockWord lock, bool shared) {
  if ((lock.exchange(0) & kManaged) == 0)
    return;
  // From here on the memory may belong to somebody else, or to nobody.
  if (futex_wake(lock.address(), 1, kWriters, shared) == 0)
    futex_wake(lock.address(), kWakeAll, kReaders, shared);
}

}  // namespace cloudabi
