// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// alternate ROUNDS NAME COMMAND [ARGUMENT…] [:: NAME COMMAND [ARGUMENT…]]…
// Runs the commands in turns, so that what disturbs the machine disturbs all of them alike, and
// prints for each run a line `ROUND NAME TIME`: the wall-clock time from its start to its end, in
// microseconds. The commands' output goes nowhere; one that fails ends the measurement.
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <vector>

extern char **environ;

namespace {

struct Command {
  const char *name;
  std::vector<char *> arguments;
};

// The time of one run in microseconds; negative if it failed.
double run(const Command &command) {
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0);
  posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0);
  const auto start = std::chrono::steady_clock::now();
  pid_t pid;
  int status = 0;
  const int error = posix_spawnp(&pid, command.arguments[0], &actions, nullptr,
                                 command.arguments.data(), environ);
  if (error == 0)
    waitpid(pid, &status, 0);
  const std::chrono::duration<double, std::micro> time = std::chrono::steady_clock::now() - start;
  posix_spawn_file_actions_destroy(&actions);
  if (error != 0 || status != 0) {
    std::fprintf(stderr, "alternate: %s failed: %s %d\n", command.name,
                 error != 0 ? std::strerror(error) : "status", status);
    return -1;
  }
  return time.count();
}

}  // namespace

int main(int argc, char **argv) {
  std::vector<Command> commands;
  for (int i = 2; i < argc;) {
    Command command{argv[i++], {}};
    for (; i < argc && std::strcmp(argv[i], "::") != 0; ++i)
      command.arguments.push_back(argv[i]);
    ++i;
    if (command.arguments.empty())
      argc = 0;
    command.arguments.push_back(nullptr);
    commands.push_back(command);
  }
  const int rounds = argc > 3 ? std::atoi(argv[1]) : 0;
  if (rounds < 1 || commands.empty()) {
    std::fprintf(stderr, "usage: alternate ROUNDS NAME COMMAND [ARGUMENT...] [:: NAME ...]...\n");
    return 1;
  }
  // One round warms up.
  for (int round = 0; round <= rounds; ++round) {
    for (const Command &command : commands) {
      const double time = run(command);
      if (time < 0)
        return 1;
      if (round > 0)
        std::printf("%d %s %.0f\n", round, command.name, time);
    }
  }
  return 0;
}
