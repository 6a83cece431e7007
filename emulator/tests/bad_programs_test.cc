// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Starts files that are no programs, or hostile ones, and expects a reason and status 126.
#include <gtest/gtest.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdlib>
#include <fstream>
#include <functional>

#include "elf_image.h"

using elf_image::Image;
using elf_image::kPage;

namespace {

// Where the address space ends.
constexpr auto kEnd = static_cast<elf_image::Address>(cloudabi::elf::kAddressEnd);

struct Outcome {
  int status;  // of waitpid
  std::string message;
};

Outcome start_file(const std::string &path) {
  int ends[2];
  EXPECT_EQ(0, pipe(ends));
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_adddup2(&actions, ends[1], 2);
  posix_spawn_file_actions_addclose(&actions, ends[0]);
  posix_spawn_file_actions_addclose(&actions, ends[1]);
  // QEMU comes first where the machine can't run the emulator itself.
  const char *arguments[] = {RUNNER, EMULATOR, path.c_str(), nullptr};
  char **command = const_cast<char **>(*RUNNER == '\0' ? arguments + 1 : arguments);
  pid_t pid;
  EXPECT_EQ(0, posix_spawn(&pid, *command, &actions, nullptr, command, environ));
  posix_spawn_file_actions_destroy(&actions);
  close(ends[1]);
  Outcome outcome;
  char buffer[512];
  for (ssize_t count; (count = read(ends[0], buffer, sizeof(buffer))) > 0;)
    outcome.message.append(buffer, static_cast<size_t>(count));
  close(ends[0]);
  EXPECT_EQ(pid, waitpid(pid, &outcome.status, 0));
  return outcome;
}

Outcome start_bytes(const std::string &bytes) {
  char path[] = "/tmp/bad-program-XXXXXX";
  int fd = mkstemp(path);
  EXPECT_EQ(static_cast<ssize_t>(bytes.size()), write(fd, bytes.data(), bytes.size()));
  close(fd);
  Outcome outcome = start_file(path);
  unlink(path);
  return outcome;
}

void expect_refusal(const Outcome &outcome, const std::string &reason) {
  ASSERT_TRUE(WIFEXITED(outcome.status)) << "signal " << WTERMSIG(outcome.status);
  EXPECT_EQ(126, WEXITSTATUS(outcome.status));
  EXPECT_EQ("Exec format error: " + reason + "\n", outcome.message);
}

Outcome start_changed(const std::function<void(Image &)> &change) {
  Image image;
  change(image);
  return start_bytes(image.bytes());
}

}  // namespace

// The image that all others are variations of would run: into its illegal instruction.
TEST(BadPrograms, TheGoodOneRuns) {
  Outcome outcome = start_bytes(Image().bytes());
  ASSERT_TRUE(WIFSIGNALED(outcome.status)) << outcome.message;
  EXPECT_EQ(SIGILL, WTERMSIG(outcome.status));
}

TEST(BadPrograms, OtherFiles) {
  expect_refusal(start_bytes(""), "not an ELF file");
  expect_refusal(start_bytes("#!/bin/sh\nexit 0\n"), "not an ELF file");
  expect_refusal(start_bytes("\x7f"
                             "ELF"),
                 "not an ELF file");
  expect_refusal(start_changed([](Image &i) { i.header.e_ident[EI_OSABI] = ELFOSABI_NONE; }),
                 "an executable for another system, not CloudABI");
  expect_refusal(start_file("/tmp"), "not a regular file");
  expect_refusal(start_file("/dev/null"), "not a regular file");
}

TEST(BadPrograms, Missing) {
  Outcome outcome = start_file("/nonexistent/program");
  ASSERT_TRUE(WIFEXITED(outcome.status));
  EXPECT_EQ(127, WEXITSTATUS(outcome.status));
}

TEST(BadPrograms, Truncated) {
  std::string whole = Image().bytes();
  for (size_t size = 0; size < whole.size(); size += size < 256 ? 5 : whole.size() / 16 + 1) {
    Outcome outcome = start_bytes(whole.substr(0, size));
    // What is cut off behind the last segment isn't missed.
    if (WIFSIGNALED(outcome.status) && size >= 2 * kPage + 0x100)
      continue;
    ASSERT_TRUE(WIFEXITED(outcome.status)) << size;
    EXPECT_EQ(126, WEXITSTATUS(outcome.status)) << size;
  }
}

TEST(BadPrograms, TooLargeForMemory) {
  expect_refusal(start_changed([](Image &i) { i.segments[2].p_memsz = kEnd - 2 * kPage; }),
                 "it doesn't fit into the address space");
}

// Addresses that are somebody else's: fixed ones all over the address space, the emulator's among
// them, are refused and never replaced.
TEST(BadPrograms, FixedAddressesInUse) {
  expect_refusal(start_changed([](Image &i) {
                   i.header.e_type = ET_EXEC;
                   i.header.e_entry = 0x10000;
                   i.segments.clear();
                   i.add(kPage, 0x10000, 0x200, 0x200, PF_R | PF_X);
                   // Up to the end of the address space, so over everything there is.
                   i.add(2 * kPage, 0x10000 + 2 * kPage, 0x100, kEnd - 0x20000 - 2 * kPage,
                         PF_R | PF_W);
                 }),
                 "its addresses are in use");
}

TEST(BadPrograms, FixedAddressesThatAreFree) {
  Outcome outcome = start_changed([](Image &i) {
    i.header.e_type = ET_EXEC;
    i.header.e_entry = 0x10000;
    i.segments.clear();
    i.add(kPage, 0x10000, 0x200, 0x200, PF_R | PF_X);
  });
  ASSERT_TRUE(WIFSIGNALED(outcome.status)) << outcome.message;
  EXPECT_EQ(SIGILL, WTERMSIG(outcome.status));
}

TEST(BadPrograms, Hostile) {
  expect_refusal(start_changed([](Image &i) { i.segments[1].p_flags |= PF_W; }),
                 "a segment is writable and executable");
  expect_refusal(start_changed([](Image &i) { i.segments[2].p_vaddr = kPage; }),
                 "segments overlap or are out of order");
  expect_refusal(start_changed([](Image &i) { i.header.e_phnum = 65535; }),
                 "too many program headers");
}
