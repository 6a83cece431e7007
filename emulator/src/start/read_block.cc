// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Reads the start block, see start_block.h. Its writer is the launcher or this emulator itself, but
// what it says is checked all the same: a mistake should be a message.
#include "fd/kinds.h"
#include "kernel/calls.h"
#include "start/options.h"
#include "start/runner.h"
#include "start/start.h"
#include "thread/process.h"

namespace cloudabi {
namespace {

using namespace kernel;

[[noreturn]] void malformed() { fail_to_start(kExitNotStarted, "The start block is malformed"); }

bool fits(uint64_t offset, uint64_t size, uint64_t whole) {
  return offset <= whole && size <= whole - offset;
}

// Brings the program's descriptors from where proc_exec put them to 0, 1, 2, …; all sources lie
// above all targets, so that no order is needed.
void move_descriptors(const int32_t *sources, uint32_t count) {
  for (uint32_t i = 0; i < count; ++i) {
    if (raw(kDup3, sources[i], static_cast<int>(i), kOCloexec) < 0)
      malformed();
    kernel::close(sources[i]);
  }
}

}  // namespace

Start read_start_block(int fd, uint32_t moved_from) {
  Stat stat;
  if (!fstat(fd, &stat).ok() || stat.size < static_cast<int64_t>(sizeof(StartBlock)))
    malformed();
  auto size = static_cast<size_t>(stat.size);
  Result<void *> mapping = kernel::mmap(nullptr, size, kProtRead, kMapPrivate, fd);
  if (!mapping.ok())
    malformed();
  kernel::close(fd);
  auto *bytes = static_cast<const unsigned char *>(mapping.value());
  auto &block = *reinterpret_cast<const StartBlock *>(bytes);
  if (block.magic != kStartBlockMagic)
    malformed();
  if (block.version != kStartBlockVersion)
    fail_to_start(kExitNotStarted,
                  "cloudabi-emulate and what started it are of different versions");
  if (block.size > size || !fits(block.argdata_offset, block.argdata_size, block.size) ||
      !fits(block.runner_offset, block.runner_size, block.size) ||
      !fits(block.descriptors_offset, uint64_t{block.descriptor_count} * sizeof(StartDescriptor),
            block.size))
    malformed();
  set_report_descriptor(block.report_fd);
  if (!g_runner.keep(reinterpret_cast<const char *>(bytes + block.runner_offset),
                     block.runner_size))
    malformed();

  if (moved_from != 0) {
    if (!fits(moved_from, uint64_t{block.descriptor_count} * sizeof(int32_t), block.size))
      malformed();
    move_descriptors(reinterpret_cast<const int32_t *>(bytes + moved_from), block.descriptor_count);
  }
  if ((block.flags & kStartReportsBelow) != 0)
    for (uint32_t fd = block.descriptor_count; fd <= 2; ++fd)
      kernel::close(static_cast<int>(fd));
  auto *descriptors = reinterpret_cast<const StartDescriptor *>(bytes + block.descriptors_offset);
  for (uint32_t i = 0; i < block.descriptor_count; ++i) {
    const StartDescriptor &descriptor = descriptors[i];
    if (!g_process.descriptors
             .insert(static_cast<int>(i), {descriptor.filetype, descriptor.rights_base,
                                           descriptor.rights_inheriting, -1})
             .ok())
      fail_to_start(kExitNotStarted, "The program gets more descriptors than the limit allows");
  }

  Start start;
  start.flags = block.flags & ~kStartReportsBelow;
  start.executable_fd = block.executable_fd;
  start.emulator_fd = block.emulator_fd;
  start.landlock_fd = block.landlock_fd;
  start.trace_fd = block.trace_fd;
  start.report_fd = block.report_fd;
  start.argdata = bytes + block.argdata_offset;
  start.argdata_size = block.argdata_size;
  start.block = mapping.value();
  start.block_size = size;
  return start;
}

}  // namespace cloudabi
