// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Developer mode: `cloudabi-emulate [--trace] program [argdata-file]` runs a program unconfined,
// with every descriptor that is open, for work on the emulator and the C library. Its Argdata is
// the file's content, or what `cloudabi-run --command` would make of no arguments: {command: [],
// stdin: fd 0, stdout: fd 1, stderr: fd 2}.
#include "fd/kinds.h"
#include "kernel/calls.h"
#include "path/host.h"
#include "start/options.h"
#include "start/start.h"
#include "support/memory.h"
#include "thread/process.h"

namespace cloudabi {
namespace {

using namespace kernel;

constexpr unsigned char kDefaultArgdata[] = "\x06"
                                            "\x89\x08"
                                            "command\0"
                                            "\x81\x07"
                                            "\x87\x08"
                                            "stdin\0"
                                            "\x85\x03\0\0\0\0"
                                            "\x88\x08"
                                            "stdout\0"
                                            "\x85\x03\0\0\0\x01"
                                            "\x88\x08"
                                            "stderr\0"
                                            "\x85\x03\0\0\0\x02";

constexpr char kUsage[] = "Usage: cloudabi-emulate [--trace] program [argdata-file]";

bool is(const char *argument, const char *option) {
  size_t size = strlen(option);
  return strlen(argument) == size && memcmp(argument, option, size) == 0;
}

// One call asks for many numbers at once which of them are open.
void adopt_open_descriptors() {
  constexpr int kMost = 256;
  PollFd all[kMost];
  for (int fd = 0; fd < kMost; ++fd)
    all[fd] = {fd, 0, 0};
  Timespec now = {0, 0};
  raw(kPpoll, all, kMost, &now, nullptr, kSignalSetSize);
  for (const PollFd &open : all) {
    if ((open.revents & kPollNval) != 0)
      continue;
    if (Result<DescriptorTable::Entry> entry = widest_entry(open.fd); entry.ok())
      (void)g_process.descriptors.insert(open.fd, entry.value());
  }
}

}  // namespace

Start read_developer_arguments(int count, char **arguments) {
  Start start;
  start.report_fd = 2;
  int next = 1;
  if (next < count && is(arguments[next], "--trace")) {
    start.flags |= kStartTrace;
    ++next;
  }
  if (next < count && is(arguments[next], "--help")) {
    (void)kernel::write(1, kUsage, sizeof(kUsage) - 1);
    (void)kernel::write(1, "\n", 1);
    kernel::exit_group(0);
  }
  if (count - next < 1 || count - next > 2 || arguments[next][0] == '-')
    fail_to_start(kExitNotStarted, kUsage);
  start.flags |= kStartDebuggable;
  adopt_open_descriptors();

  if ((start.flags & kStartTrace) != 0)
    start.trace_fd = duplicate(2, 3).value_or(-1);
  start.emulator_fd = open_host_file("/proc/self/exe").value_or(-1);
  Result<int> program = open_host_file(arguments[next]);
  if (!program.ok())
    fail_to_start(kExitNotStarted, "Can't open the program", arguments[next]);
  start.executable_fd = program.value();

  if (++next == count) {
    start.argdata = kDefaultArgdata;
    start.argdata_size = sizeof(kDefaultArgdata) - 1;
    return start;
  }
  Result<int> argdata = open_host_file(arguments[next]);
  Stat stat;
  if (!argdata.ok() || !fstat(argdata.value(), &stat).ok())
    fail_to_start(kExitNotStarted, "Can't open the Argdata", arguments[next]);
  if (stat.size != 0) {
    start.block_size = static_cast<size_t>(stat.size);
    Result<void *> mapping =
        kernel::mmap(nullptr, start.block_size, kProtRead, kMapPrivate, argdata.value());
    if (!mapping.ok())
      fail_to_start(kExitNotStarted, "Can't read the Argdata", arguments[next]);
    start.block = mapping.value();
    start.argdata = static_cast<const unsigned char *>(start.block);
    start.argdata_size = start.block_size;
  }
  kernel::close(argdata.value());
  return start;
}

}  // namespace cloudabi
