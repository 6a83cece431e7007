// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// See start_blocks.h. Starts the emulator directly, without a sandbox, with blocks that were valid
// before something in them was changed.

#include "start_blocks.h"

#include <fcntl.h>
#include <signal.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdint>
#include <random>
#include <string>
#include <vector>

#include "report.h"
#include "scene.h"
#include "start_block.h"

namespace hostile {
namespace {

using namespace cloudabi;
using Bytes = std::vector<unsigned char>;

constexpr int kProgram = 20, kBlock = 21, kNull = 22;

Bytes ValidBlock() {
  const char argdata[] = "nothing\0\0\0\0\0";
  StartBlock head = {};
  head.magic = kStartBlockMagic;
  head.version = kStartBlockVersion;
  head.executable_fd = kProgram;
  head.emulator_fd = head.landlock_fd = head.trace_fd = kNoDescriptor;
  head.report_fd = kNull;
  head.descriptor_count = 2;
  head.descriptors_offset = 56;
  head.argdata_offset = 56 + 2 * sizeof(StartDescriptor);
  head.argdata_size = sizeof(argdata);
  head.size = head.argdata_offset + head.argdata_size;
  Bytes bytes(head.size);
  memcpy(bytes.data(), &head, sizeof(head));
  StartDescriptor table[2] = {};
  table[0].filetype = table[1].filetype = CLOUDABI_FILETYPE_CHARACTER_DEVICE;
  memcpy(bytes.data() + 56, table, sizeof(table));
  memcpy(bytes.data() + head.argdata_offset, argdata, sizeof(argdata));
  return bytes;
}

// The emulator's exit status with this block; -1 if a signal ended it, -2 if it hangs.
int Start(const Bytes &bytes) {
  pid_t pid = fork();
  if (pid == 0) {
    int emulator = open(options.emulator.c_str(), O_RDONLY | O_CLOEXEC);
    int block = memfd_create("block", MFD_CLOEXEC);
    int null = open("/dev/null", O_RDWR | O_CLOEXEC);
    if (write(block, bytes.data(), bytes.size()) < 0)
      _exit(99);
    dup2(options.guest, kProgram);
    dup2(block, kBlock);
    dup2(null, kNull);
    dup2(null, 0);
    dup2(null, 1);
    dup2(null, 2);
    alarm(10);
    std::string option = "--start-block=" + std::to_string(kBlock);
    const char *arguments[] = {"cloudabi-emulate", option.c_str(), nullptr};
    const char *environment[] = {nullptr};
    fexecve(emulator, const_cast<char **>(arguments), const_cast<char **>(environment));
    _exit(98);
  }
  int status;
  waitpid(pid, &status, 0);
  if (WIFEXITED(status))
    return WEXITSTATUS(status);
  return WTERMSIG(status) == SIGALRM ? -2 : -1;
}

void Expect(const std::string &what, const Bytes &bytes, int expected) {
  int status = Start(bytes);
  Check(status == expected, "start block: " + what, "exit status " + std::to_string(status));
}

template <typename Change> void ExpectChanged(const std::string &what, Change change) {
  Bytes bytes = ValidBlock();
  StartBlock head;
  memcpy(&head, bytes.data(), sizeof(head));
  change(head);
  memcpy(bytes.data(), &head, sizeof(head));
  Expect(what, bytes, kExitNotStarted);
}

void Truncated() {
  const Bytes valid = ValidBlock();
  for (size_t size = 0; size < valid.size(); ++size)
    if (int status = Start(Bytes(valid.begin(), valid.begin() + static_cast<long>(size)));
        status != kExitNotStarted)
      return Fail("start block: truncated to " + std::to_string(size) + " bytes",
                  "exit status " + std::to_string(status));
  Pass("start block: truncated at any place");
}

// A changed block may still be good for a start; the program then does nothing.
void Random() {
  constexpr int kRounds = 1000;
  std::mt19937 random(1);
  for (int round = 0; round < kRounds; ++round) {
    Bytes bytes = ValidBlock();
    std::string changes;
    for (unsigned count = 1 + random() % 3; count > 0; --count) {
      size_t place = random() % bytes.size();
      constexpr unsigned char kEdges[] = {0x00, 0x01, 0x7f, 0x80, 0xff};
      bytes[place] = random() % 2 ? kEdges[random() % 5] : static_cast<unsigned char>(random());
      changes += " " + std::to_string(place) + "=" + std::to_string(bytes[place]);
    }
    if (int status = Start(bytes); status < 0)
      return Fail("start block: changed at random",
                  (status == -1 ? "a signal ended the emulator:" : "the emulator hangs:") +
                      changes);
  }
  Pass("start block: changed at random, " + std::to_string(kRounds) + " times");
}

}  // namespace

void TryStartBlocks() {
  Expect("valid", ValidBlock(), 0);
  ExpectChanged("another magic number", [](StartBlock &head) { head.magic ^= 1; });
  ExpectChanged("another version", [](StartBlock &head) { ++head.version; });
  ExpectChanged("a size beyond the file", [](StartBlock &head) { head.size += 4096; });
  ExpectChanged("an enormous size", [](StartBlock &head) { head.size = 0xffffffff; });
  ExpectChanged("Argdata beyond the end",
                [](StartBlock &head) { head.argdata_offset = head.size; });
  ExpectChanged("Argdata that overflows", [](StartBlock &head) {
    head.argdata_offset = 0xfffffff0;
    head.argdata_size = 0x20;
  });
  ExpectChanged("descriptors beyond the end",
                [](StartBlock &head) { head.descriptors_offset = head.size; });
  ExpectChanged("too many descriptors",
                [](StartBlock &head) { head.descriptor_count = 0xffffffff; });
  ExpectChanged("descriptors that overflow",
                [](StartBlock &head) { head.descriptor_count = 0x0aaaaaab; });
  Truncated();
  Random();
}

}  // namespace hostile
