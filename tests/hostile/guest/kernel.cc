// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Attacks on the kernel's surface: interfaces that the program has no use for, and memory that is
// writable and executable.

#include "attack.h"
#include "calls.h"

namespace hostile {
namespace {

constexpr int kRead = 1, kWrite = 2, kExecute = 4;
constexpr int kPrivate = 2, kAnonymous = 0x20;

long ErrorOrMissing(long result) { return result == -38 ? kMissing : result; }

long IoUring(const Parameters &) {
  unsigned char parameters[120] = {};
  return ErrorOrMissing(Call(number::kIoUringSetup, 1, parameters));
}
long Bpf(const Parameters &) {
  struct {
    uint32_t type, key_size, value_size, entries, flags;
    uint32_t rest[27];
  } attributes = {2, 4, 4, 1, 0, {}};  // BPF_MAP_TYPE_ARRAY
  return ErrorOrMissing(Call(number::kBpf, 0, &attributes, sizeof(attributes)));
}
long Keys(const Parameters &) {
  // KEYCTL_GET_KEYRING_ID of the user keyring
  return ErrorOrMissing(Call(number::kKeyctl, 0, -4, 1, 0, 0));
}
long SharedMemory(const Parameters &) {
  constexpr int kRemove = 0;  // IPC_RMID
  long segment = ErrorOrMissing(Call(number::kShmget, 0, 4096, 01600));
  if (segment < 0)
    return segment;
  // A segment outlives the program, and without a sandbox it is in the machine's own namespace.
  return Call(number::kShmctl, segment, kRemove, nullptr);
}
// The emulator asks for limits by this call. The filter can't see what a pointer points to, and
// half of this one is 0.
long RaiseLimit(const Parameters &) {
  constexpr int kFixed = sizeof(long) == 8 ? 0x10 : 0;
  constexpr int kOpenFiles = 7;
  const auto place = static_cast<unsigned long>(sizeof(long) == 8 ? uint64_t{1} << 32 : 0);
  long page =
      Call(number::kMmap, place, 4096, kRead | kWrite, kPrivate | kAnonymous | kFixed, -1, 0);
  if (page < 0 && page > -4096)
    return page;
  auto *limit = reinterpret_cast<uint64_t *>(page);
  if (long result = Call(number::kPrlimit64, 0, kOpenFiles, nullptr, limit); result < 0)
    return result;
  limit[0] = limit[1];
  return Call(number::kPrlimit64, 0, kOpenFiles, limit, nullptr);
}
long WritableExecutable(const Parameters &) {
  return Call(number::kMmap, nullptr, 4096, kRead | kWrite | kExecute, kPrivate | kAnonymous, -1,
              0);
}
long MakeExecutable(const Parameters &) {
  long page = Call(number::kMmap, nullptr, 4096, kRead | kWrite, kPrivate | kAnonymous, -1, 0);
  return Call(number::kMprotect, page, 4096, kRead | kWrite | kExecute);
}
long TypeIntoTerminal(const Parameters &) { return Call(number::kIoctl, kTerminal, 0x5412, "x"); }
long ChangeTerminal(const Parameters &) {
  unsigned char settings[64] = {};
  if (long result = Call(number::kIoctl, kTerminal, 0x5401, settings); result < 0)
    return result;
  return Call(number::kIoctl, kTerminal, 0x5402, settings);
}

}  // namespace

const Attack kKernelAttacks[] = {
    {"io-uring", IoUring},
    {"bpf", Bpf},
    {"keys", Keys},
    {"shared-memory", SharedMemory},
    {"raise-limit", RaiseLimit},
    {"map-writable-executable", WritableExecutable},
    {"make-executable", MakeExecutable},
    {"type-into-terminal", TypeIntoTerminal},
    {"change-terminal", ChangeTerminal},
    {nullptr, nullptr},
};

}  // namespace hostile
