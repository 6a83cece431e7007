// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Replaces the process by executing the emulator again: the sealed memfd that it was started from,
// or what runs it (start/runner.h), with a start block made here. So the new program gets a fresh
// address space and none of the old one's threads, and a failure before the kernel's point of no
// return leaves everything as it was: the descriptors are duplicated, not moved, and what is made
// here is closed. See docs/adr/0005-process-structure.md.
#include "kernel/calls.h"
#include "load/program.h"
#include "start/runner.h"
#include "start/start_block.h"
#include "support/memory.h"
#include "support/text.h"
#include "syscalls.h"

namespace cloudabi::sys {
namespace {

using namespace kernel;

// A duplicate from `minimum` up that survives execution.
Result<int> duplicate_above(int fd, int minimum) {
  long copy = raw(kFcntl, fd, kFDupfd, minimum);
  // The minimum itself is beyond the limit.
  return copy == -kEINVAL ? Error{CLOUDABI_EMFILE} : checked<int>(copy);
}

// Descriptors made for the new process; they are closed again unless it comes to be.
class Passed {
 public:
  ~Passed() {
    for (size_t i = 0; i < count_; ++i)
      kernel::close(fds_[i]);
  }

  Result<int> add(int fd, int minimum) { return keep(TRY(duplicate_above(fd, minimum))); }

  int keep(int fd) { return fds_[count_++] = fd; }

  // Likewise, of one of the program's descriptors, with its entry.
  Result<int> add(DescriptorTable &descriptors, cloudabi_fd_t fd, int minimum,
                  DescriptorTable::Entry *entry) {
    for (;;) {
      DescriptorTable::Seen seen = TRY(descriptors.look(fd));
      int copy = TRY(duplicate_above(static_cast<int>(fd), minimum));
      if (descriptors.still(fd, seen)) [[likely]] {
        *entry = seen.entry;
        return keep(copy);
      }
      // Another thread has closed or replaced it: the duplicate may be of something else.
      kernel::close(copy);
    }
  }

  Result<int> add_optional(int fd, int minimum) {
    return fd < 0 ? Result<int>(kNoDescriptor) : add(fd, minimum);
  }

  explicit Passed(int32_t *memory) : fds_(memory) {}
  Passed(const Passed &) = delete;

 private:
  int32_t *fds_;
  size_t count_ = 0;
};

// Memory for the block while it is being made.
class Memory {
 public:
  static Result<void *> map(size_t size) {
    return kernel::mmap(nullptr, size, kProtRead | kProtWrite, kMapPrivate | kMapAnonymous);
  }
  Memory(void *address, size_t size) : address_(address), size_(size) {}
  ~Memory() { (void)kernel::munmap(address_, size_); }
  Memory(const Memory &) = delete;

 private:
  void *address_;
  size_t size_;
};

class Closed {
 public:
  explicit Closed(int fd) : fd_(fd) {}
  ~Closed() { kernel::close(fd_); }
  Closed(const Closed &) = delete;

 private:
  int fd_;
};

Result<int> write_block(const void *block, size_t size) {
  int fd = TRY(call<int>(kMemfdCreate, "start-block", kMfdCloexec));
  for (size_t written = 0; written < size;) {
    long count = raw(kWrite, fd, static_cast<const char *>(block) + written, size - written);
    if (count == -kEINTR)
      continue;
    if (count < 0) {
      kernel::close(fd);
      return error_from_linux(count);
    }
    written += static_cast<size_t>(count);
  }
  return fd;
}

// Whether the file is something that the new emulator would load.
Result<void> check_executable(Context &context, int fd) {
  elf::Header header;
  elf::Plan plan;
  auto *headers = reinterpret_cast<unsigned char *>(context.path_buffer(0));
  static_assert(elf::kMostProgramHeaders * elf::kProgramHeaderSize <= Context::kPathSize);
  if (examine_program(fd, &header, &plan, headers) != nullptr)
    return Error{CLOUDABI_ENOEXEC};
  return {};
}

}  // namespace

Result<void> proc_exec(Context &context, Handle fd, GuestInArray<unsigned char> data,
                       GuestInArray<cloudabi_fd_t> fds) {
  constexpr size_t kMostData = 256 << 20, kMostDescriptors = 1 << 20;
  if (g_process.emulator_fd < 0 && !g_runner.exists())
    return Error{CLOUDABI_ENOTSUP};
  if (data.size() > kMostData || fds.size() > kMostDescriptors)
    return Error{CLOUDABI_E2BIG};
  TRY(check_executable(context, fd.fd()));

  // The block: its head, the descriptors' rights, the Argdata, the words of the runner, and where
  // the descriptors are.
  auto count = static_cast<uint32_t>(fds.size());
  size_t descriptors_offset = (sizeof(StartBlock) + 7) & ~size_t{7};
  size_t sources_offset = descriptors_offset + count * sizeof(StartDescriptor);
  size_t argdata_offset = sources_offset + count * sizeof(int32_t);
  size_t runner_offset = argdata_offset + data.size();
  size_t size = runner_offset + g_runner.size();
  // After the block, room to remember what is to be closed on failure.
  constexpr size_t kOthers = 8;
  size_t passed_offset = (size + 7) & ~size_t{7};
  size_t memory_size = passed_offset + (count + kOthers) * sizeof(int32_t);
  auto *bytes = static_cast<unsigned char *>(TRY(Memory::map(memory_size)));
  Memory memory(bytes, memory_size);
  Passed passed(reinterpret_cast<int32_t *>(bytes + passed_offset));

  // All of them above the numbers that the descriptors are going to have.
  auto minimum = static_cast<int>(count);
  auto *descriptors = reinterpret_cast<StartDescriptor *>(bytes + descriptors_offset);
  auto *sources = reinterpret_cast<int32_t *>(bytes + sources_offset);
  for (uint32_t i = 0; i < count; ++i) {
    DescriptorTable::Entry entry;
    sources[i] = TRY(passed.add(context.descriptors(), fds[i], minimum, &entry));
    descriptors[i].rights_base = entry.rights;
    descriptors[i].rights_inheriting = entry.inheriting;
    descriptors[i].filetype = entry.kind;
  }
  memcpy(bytes + argdata_offset, data.address(), data.size());
  memcpy(bytes + runner_offset, g_runner.words(), g_runner.size());
  auto &block = *reinterpret_cast<StartBlock *>(bytes);
  block.magic = kStartBlockMagic;
  block.version = kStartBlockVersion;
  block.size = static_cast<uint32_t>(size);
  block.flags = g_process.flags | kStartConfined;
  block.executable_fd = TRY(passed.add(fd.fd(), minimum));
  block.emulator_fd = TRY(passed.add_optional(g_process.emulator_fd, minimum));
  block.landlock_fd = kNoDescriptor;
  block.trace_fd = TRY(passed.add_optional(g_process.trace_fd, minimum));
  block.report_fd = kNoDescriptor;
  block.descriptor_count = count;
  block.descriptors_offset = static_cast<uint32_t>(descriptors_offset);
  block.argdata_offset = static_cast<uint32_t>(argdata_offset);
  block.argdata_size = static_cast<uint32_t>(data.size());
  block.runner_offset = static_cast<uint32_t>(runner_offset);
  block.runner_size = g_runner.size();
  int lifeline = TRY(passed.add_optional(g_process.lifeline_fd, minimum));
  int first_block_fd = TRY(write_block(bytes, size));
  Closed close_first(first_block_fd);
  int block_fd = TRY(passed.add(first_block_fd, minimum));

  Text<32> block_option, moved_option, lifeline_option;
  block_option.add("--start-block=").add_number(static_cast<unsigned>(block_fd)).add('\0');
  moved_option.add("--moved-from=").add_number(sources_offset).add('\0');
  lifeline_option.add("--lifeline=").add_number(static_cast<unsigned>(lifeline)).add('\0');
  const char *arguments[Runner::kMostWords + 5];
  size_t next = g_runner.list(arguments);
  if (!g_runner.exists())
    arguments[next++] = "cloudabi-emulate";
  arguments[next++] = block_option.data();
  arguments[next++] = moved_option.data();
  if (lifeline >= 0)
    arguments[next++] = lifeline_option.data();
  arguments[next] = nullptr;
  const char *environment[] = {nullptr};
  if (g_runner.exists())
    return call<void>(kExecve, g_runner.program(), arguments, environment);
  return call<void>(kExecveat, g_process.emulator_fd, "", arguments, environment, kAtEmptyPath);
}

}  // namespace cloudabi::sys
