// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// The hostile program in QEMU's place: a program of this machine that is started as QEMU is, with
// QEMU's command line and inside of QEMU's walls. It stands for a QEMU that hostile code has taken
// over. It reads the start block as the emulator would, brings the descriptors to their places, and
// attacks.

#include "attack.h"
#include "calls.h"  // arch/<arch>
#include "start_block.h"

namespace hostile {
namespace {

constexpr int kDuplicate = 0;  // F_DUPFD
constexpr int kRead = 1, kPrivate = 2;
constexpr unsigned long kBlockSpace = 4096;

// The value of `--name=NUMBER`, or -1.
long Option(const char *argument, const char *name) {
  for (; *name != '\0'; ++name, ++argument)
    if (*argument != *name)
      return -1;
  long value = 0;
  for (; *argument >= '0' && *argument <= '9'; ++argument)
    value = value * 10 + (*argument - '0');
  return value;
}

}  // namespace

extern "C" [[noreturn]] void Escape(const uintptr_t *initial) {
  long block_descriptor = -1, moved_from = -1;
  for (uintptr_t i = 1; i <= initial[0]; ++i) {
    auto *argument = reinterpret_cast<const char *>(initial[i]);
    if (long value = Option(argument, "--start-block="); value >= 0)
      block_descriptor = value;
    if (long value = Option(argument, "--moved-from="); value >= 0)
      moved_from = value;
  }
  long place = Call(number::kMmap, nullptr, kBlockSpace, kRead, kPrivate, block_descriptor, 0);
  if (block_descriptor < 0 || moved_from < 0 || (place < 0 && place > -4096))
    Attempt(nullptr);
  auto *bytes = reinterpret_cast<const char *>(place);
  auto &block = *reinterpret_cast<const cloudabi::StartBlock *>(bytes);
  auto *sources = reinterpret_cast<const int32_t *>(bytes + moved_from);
  for (uint32_t i = 0; i < block.descriptor_count; ++i) {
    Call(number::kClose, i);
    Call(number::kFcntl, sources[i], kDuplicate, i);
    Call(number::kClose, sources[i]);
  }
  Attempt(bytes + block.argdata_offset);
}

}  // namespace hostile
