// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// The emulator's life until the program's first instruction. The order is the sandbox's: everything
// that could help an attacker, and everything that needs more than the program may have, is done or
// gone before the program exists; from there on the kernel holds what was decided here.
#include "dispatch.h"
#include "elf_machine.h"
#include "fd/kinds.h"
#include "fd/strays.h"
#include "kernel/calls.h"
#include "load/program.h"
#include "path/lookup.h"
#include "sandbox/install_filter.h"
#include "start/debugger.h"
#include "start/linux_vdso.h"
#include "start/options.h"
#include "start/relocate.h"
#include "start/start.h"
#include "support/memory.h"
#include "thread/children.h"
#include "thread/clone.h"
#include "thread/context.h"
#include "thread/lifeline.h"

namespace cloudabi {
namespace {

using namespace kernel;

// What is drawn from the kernel's generator for a new program, in one call.
struct Randomness {
  unsigned char canary[64];
  unsigned char process_id[16];
  uint64_t load_address;
  uint32_t tid;
};

// What lies above the first thread's stack, out of its way: the auxiliary vector and what it
// points to. The Argdata follows.
struct FirstPage {
  cloudabi_auxv_t vector[16];
  unsigned char canary[64];
  unsigned char process_id[16];
  unsigned char program_headers[elf::kMostProgramHeaders * elf::kProgramHeaderSize];
};

// The value of `--name=NUMBER`, or -1.
int numeric_option(const char *argument, const char *name) {
  while (*name != '\0')
    if (*argument++ != *name++)
      return -1;
  if (*argument == '\0')
    return -1;
  int value = 0;
  for (; *argument != '\0'; ++argument) {
    if (*argument < '0' || *argument > '9' || value > 100000000)
      return -1;
    value = value * 10 + (*argument - '0');
  }
  return value;
}

Start read_start(int count, char **arguments) {
  int block = count < 2 ? -1 : numeric_option(arguments[1], "--start-block=");
  if (block < 0)
    return read_developer_arguments(count, arguments);
  int moved_from = 0;
  // Options of proc_exec; the first one also of a launcher that uses QEMU.
  for (int i = 2; i < count; ++i) {
    if (int value = numeric_option(arguments[i], "--moved-from="); value >= 0)
      moved_from = value;
    if (int value = numeric_option(arguments[i], "--lifeline="); value >= 0)
      g_process.lifeline_fd = value;
  }
  return read_start_block(block, static_cast<uint32_t>(moved_from));
}

// Nothing that was ignored or blocked by whoever started us stays so; writing to a closed socket
// or pipe is an error number only. Execution again by proc_exec finds this done.
void reset_signals() {
  constexpr int kLastSignal = 64;
  SignalAction ignored = {reinterpret_cast<void *>(1), 0, nullptr, {}};
  SignalAction standard = {nullptr, 0, nullptr, {}};
  for (int signal = 1; signal <= kLastSignal; ++signal)
    if (signal != kSigkill && signal != kSigstop)
      raw(kRtSigaction, signal, signal == kSigpipe ? &ignored : &standard, nullptr, kSignalSetSize);
  constexpr int kSigSetmask = 2;
  uint64_t none = 0;
  raw(kRtSigprocmask, kSigSetmask, &none, nullptr, kSignalSetSize);
}

size_t stack_size() {
  constexpr uint64_t kSmallest = 1 << 20, kUsual = 8 << 20, kLargest = 1 << 30;
  ResourceLimit limit;
  if (raw(kPrlimit64, 0, kRlimitStack, nullptr, &limit) < 0)
    return kUsual;
  uint64_t size = limit.current & ~uint64_t{elf::kPageSize - 1};
  return size < kSmallest ? kSmallest : size > kLargest ? kUsual : static_cast<size_t>(size);
}

unsigned processor_count() {
  unsigned long mask[128];
  long size = raw(kSchedGetaffinity, 0, sizeof(mask), mask);
  unsigned count = 0;
  for (long i = 0; i < size / static_cast<long>(sizeof(mask[0])); ++i)
    count += static_cast<unsigned>(__builtin_popcountl(mask[i]));
  return count == 0 ? 1 : count;
}

// Maps the first thread's stack with an unmapped page below, and what lies above it.
FirstPage *create_stack(size_t argdata_size, size_t *size) {
  size_t above = (sizeof(FirstPage) + argdata_size + elf::kPageSize - 1) & ~(elf::kPageSize - 1);
  *size = stack_size();
  Result<void *> mapping =
      kernel::mmap(nullptr, elf::kPageSize + *size + above, kProtRead | kProtWrite,
                   kMapPrivate | kMapAnonymous | kMapNoreserve | kMapStack);
  if (!mapping.ok() || !kernel::mprotect(mapping.value(), elf::kPageSize, kProtNone).ok())
    fail_to_start(kExitNotStarted, "No memory for the stack");
  return reinterpret_cast<FirstPage *>(static_cast<char *>(mapping.value()) + elf::kPageSize +
                                       *size);
}

cloudabi_auxv_t number_entry(cloudabi_auxtype_t type, size_t value) {
  cloudabi_auxv_t entry = {};
  entry.a_type = type;
  entry.a_val = value;
  return entry;
}

cloudabi_auxv_t pointer_entry(cloudabi_auxtype_t type, uintptr_t address) {
  cloudabi_auxv_t entry = {};
  entry.a_type = type;
  entry.a_ptr = reinterpret_cast<void *>(address);
  return entry;
}

void fill_first_page(FirstPage *page, const Start &start, const LoadedProgram &program,
                     const Randomness &random, cloudabi_tid_t tid) {
  auto *argdata = reinterpret_cast<unsigned char *>(page + 1);
  memcpy(argdata, start.argdata, start.argdata_size);
  memcpy(page->canary, random.canary, sizeof(page->canary));
  memcpy(page->process_id, random.process_id, sizeof(page->process_id));
  // A random UUID says that it is one: version 4, variant 1.
  page->process_id[6] = static_cast<unsigned char>((page->process_id[6] & 0x0f) | 0x40);
  page->process_id[8] = static_cast<unsigned char>((page->process_id[8] & 0x3f) | 0x80);
  uintptr_t headers = program.program_headers;
  if (headers == 0) {
    memcpy(page->program_headers, program.program_header_bytes, sizeof(page->program_headers));
    headers = reinterpret_cast<uintptr_t>(page->program_headers);
  }
  bool trace = (start.flags & kStartTrace) != 0;
  auto image = reinterpret_cast<uintptr_t>(trace ? cabi_vdso_traced : cabi_vdso);
  const cloudabi_auxv_t vector[] = {
      pointer_entry(CLOUDABI_AT_ARGDATA, reinterpret_cast<uintptr_t>(argdata)),
      number_entry(CLOUDABI_AT_ARGDATALEN, start.argdata_size),
      pointer_entry(CLOUDABI_AT_BASE, program.base),
      pointer_entry(CLOUDABI_AT_CANARY, reinterpret_cast<uintptr_t>(page->canary)),
      number_entry(CLOUDABI_AT_CANARYLEN, sizeof(page->canary)),
      number_entry(CLOUDABI_AT_NCPUS, processor_count()),
      number_entry(CLOUDABI_AT_PAGESZ, g_process.page_size),
      pointer_entry(CLOUDABI_AT_PHDR, headers),
      number_entry(CLOUDABI_AT_PHNUM, program.program_header_count),
      pointer_entry(CLOUDABI_AT_PID, reinterpret_cast<uintptr_t>(page->process_id)),
      pointer_entry(CLOUDABI_AT_SYSINFO_EHDR, image),
      number_entry(CLOUDABI_AT_TID, tid),
      number_entry(CLOUDABI_AT_NULL, 0),
  };
  memcpy(page->vector, vector, sizeof(vector));
}

// From here on the process can do nothing that the program isn't meant to be able to do.
void confine(const Start &start) {
  constexpr int kPrSetNoNewPrivs = 38;
  if ((start.flags & (kStartLandlock | kStartSeccomp)) == 0 || (start.flags & kStartConfined) != 0)
    return;
  if (raw(kPrctl, kPrSetNoNewPrivs, 1, 0, 0, 0) < 0)
    fail_to_start(kExitNotStarted, "The kernel refuses to give up privileges");
  if ((start.flags & kStartLandlock) != 0) {
    if (raw(kLandlockRestrictSelf, start.landlock_fd, 0) < 0)
      fail_to_start(kExitNotStarted, "The kernel refuses the Landlock rules");
    kernel::close(start.landlock_fd);
  }
  if ((start.flags & kStartSeccomp) != 0 && !install_seccomp_filter().ok())
    fail_to_start(kExitNotStarted, "The kernel refuses the filter of system calls");
}

// The pages of the kernel's first stack: from well below the frames in use up to the last string.
struct OldStack {
  uintptr_t start;
  size_t size;
};

OldStack find_old_stack(const uintptr_t *initial, uintptr_t last_string) {
  constexpr uintptr_t kBelow = 256 * 1024;
  const uintptr_t mask = ~uintptr_t{g_process.page_size - 1};
  uintptr_t start = (reinterpret_cast<uintptr_t>(initial) - kBelow) & mask;
  uintptr_t last = last_string == 0 ? reinterpret_cast<uintptr_t>(initial)
                                    : last_string + strlen(reinterpret_cast<char *>(last_string));
  // A word of zero follows the last string.
  uintptr_t end = (last + sizeof(uintptr_t) + g_process.page_size) & mask;
  return {start, end - start};
}

}  // namespace

// `initial` is where the kernel put argc, argv, the environment and its vector.
extern "C" [[noreturn]] void emulator_start(uintptr_t *initial) {
  relocate_self();
  auto count = static_cast<int>(initial[0]);
  auto **arguments = reinterpret_cast<char **>(initial + 1);
  uintptr_t *environment = initial + 1 + count + 1;
  while (*environment != 0)
    ++environment;
  KernelVector vector(environment + 1);
  g_process.page_size = vector.get(kAtPagesz);
  g_process.clock_gettime = find_clock_gettime(vector.get(kAtSysinfoEhdr));
  if (!g_process.descriptors.initialize().ok())
    fail_to_start(kExitNotStarted, "No memory for the table of descriptors");

  Start start = read_start(count, arguments);
  g_process.flags = start.flags;
  g_process.emulator_fd = start.emulator_fd;
  g_process.trace_fd = start.trace_fd;
  if ((start.flags & kStartDebuggable) == 0)
    raw(kPrctl, kPrSetDumpable, 0, 0, 0, 0);
  if ((start.flags & kStartConfined) == 0)
    reset_signals();
  // What the program has closes on proc_exec, unless it is passed on as a duplicate.
  raw(kCloseRange, 0, ~0u, kCloseRangeCloexec);

  Randomness random;
  if (!random_bytes(&random, sizeof(random)).ok())
    fail_to_start(kExitNotStarted, "The kernel has no random bytes");
  LoadedProgram program;
  if (const char *reason = load_program(start.executable_fd, random.load_address, &program))
    fail_to_start(kExitNotExecutable, "Exec format error", reason);
  kernel::close(start.executable_fd);
  describe_program_to_debugger(program.base);

  size_t size;
  FirstPage *page = create_stack(start.argdata_size, &size);
  Result<Context *> context = Context::create();
  if (!context.ok())
    fail_to_start(kExitNotStarted, "No memory for the first thread");
  cloudabi_tid_t tid = context.value()->begin_first(tid_from_random(random.tid));
  arch::set_thread_pointer(context.value()->thread_pointer(), vector.get(kAtHwcap2));
  fill_first_page(page, start, program, random, tid);
  memset(&random, 0, sizeof(random));
  if (start.block != nullptr)
    (void)kernel::munmap(start.block, start.block_size);
  probe_path_lookup();
  probe_children();
  protect_self();
  if (g_process.lifeline_fd >= 0 && !hold_lifeline(g_process.lifeline_fd).ok())
    fail_to_start(kExitNotStarted, "No memory for a thread");
  // What a thread of the program before had just made, maybe to execute something as well. QEMU has
  // opened what it needs by now, so that both are the same to us.
  if ((start.flags & kStartConfined) != 0 && !g_process.waits_by_pid)
    close_strays();
  confine(start);
  OldStack old = find_old_stack(initial, vector.get(kAtExecfn));
  // In developer mode it is standard error, which the program may have.
  if (start.block != nullptr && start.report_fd >= 0)
    kernel::close(start.report_fd);
  if (g_process.waits_by_pid)
    note_descriptors_of_qemu();
  enter_guest(program.entry, reinterpret_cast<uintptr_t>(page->vector),
              reinterpret_cast<uintptr_t>(page), old.start, old.size);
}

}  // namespace cloudabi
