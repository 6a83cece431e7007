// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// See trial.h.

#include "trial.h"

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <cstring>

namespace hostile {
namespace {

constexpr int kBadSystemCall = 31;
// How a launcher tells an outcome through its own exit status.
constexpr int kSignalled = 100;

long Now() {
  timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

bool WaitReadable(int fd, long deadline) {
  pollfd entry = {fd, POLLIN, 0};
  long left = deadline - Now();
  return left > 0 && poll(&entry, 1, static_cast<int>(left)) > 0;
}

[[noreturn]] void RunLauncher(cloudabi::LaunchRequest &request, int message,
                              const std::function<void(cloudabi::LaunchRequest &)> &adjust) {
  int status = 99;
  try {
    adjust(request);
    cloudabi::Outcome outcome = cloudabi::Launch(request);
    status = outcome.signal != 0 ? kSignalled + outcome.signal : outcome.exit_status;
  } catch (const cloudabi::StartError &error) {
    if (write(message, error.what(), strlen(error.what())) < 0)
      perror("write");
    status = error.exit_status;
  }
  _exit(status);
}

}  // namespace

Launcher Begin(const Scene &scene, const std::string &attack,
               const std::function<void(cloudabi::LaunchRequest &)> &adjust) {
  int log[2], message[2];
  if (pipe2(log, O_CLOEXEC) != 0 || pipe2(message, O_CLOEXEC) != 0) {
    perror("pipe2");
    exit(2);
  }
  fflush(nullptr);
  Launcher launcher;
  launcher.pid = fork();
  if (launcher.pid == 0) {
    // A group of its own, as a shell would give it.
    setpgid(0, 0);
    close(log[0]);
    cloudabi::LaunchRequest request = scene.RequestFor(attack, log[1]);
    RunLauncher(request, message[1], adjust);
  }
  close(log[1]);
  close(message[1]);
  launcher.log = log[0];
  launcher.message = message[0];
  return launcher;
}

bool ReadAll(int fd, std::string &text, int seconds) {
  const long deadline = Now() + seconds * 1000;
  while (WaitReadable(fd, deadline)) {
    char buffer[1024];
    ssize_t length = read(fd, buffer, sizeof(buffer));
    if (length <= 0)
      return true;
    text.append(buffer, static_cast<size_t>(length));
  }
  return false;
}

bool ReadLine(int fd, std::string &line, int seconds) {
  const long deadline = Now() + seconds * 1000;
  while (WaitReadable(fd, deadline)) {
    char byte;
    if (read(fd, &byte, 1) != 1)
      return false;
    if (byte == '\n')
      return true;
    line += byte;
  }
  return false;
}

Result Try(const std::string &attack,
           const std::function<void(cloudabi::LaunchRequest &)> &adjust) {
  Scene scene;
  Launcher launcher = Begin(scene, attack, adjust);
  std::string log, message;
  bool complete = ReadAll(launcher.log, log);
  if (!complete)
    kill(launcher.pid, SIGKILL);
  ReadAll(launcher.message, message);
  close(launcher.log);
  close(launcher.message);
  int status = 0;
  waitpid(launcher.pid, &status, 0);
  if (!complete)
    return {Result::kStrange, "it hangs"};
  if (!message.empty())
    return {Result::kNotStarted, message};
  if (log.find("SUCCEEDED") != std::string::npos)
    return {Result::kSucceeded, "succeeded"};
  if (log.find("MISSING") != std::string::npos)
    return {Result::kMissing, "this kernel has no such thing"};
  if (log.compare(0, 8, "REFUSED ") == 0)
    return {Result::kRefused, std::string("refused, ") + strerror(-atoi(log.c_str() + 8))};
  if (WIFEXITED(status) && WEXITSTATUS(status) == kSignalled + kBadSystemCall)
    return {Result::kKilled, "killed, Bad system call"};
  return {Result::kStrange, "status " + std::to_string(status) + ", log `" + log + "`"};
}

}  // namespace hostile
