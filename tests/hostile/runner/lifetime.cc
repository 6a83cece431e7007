// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// See lifetime.h. The log is a pipe: its end means that nobody who had it is alive.

#include "lifetime.h"

#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <string>

#include "report.h"
#include "trial.h"

namespace hostile {
namespace {

using cloudabi::LaunchRequest;
using cloudabi::SandboxLevel;

constexpr int kSignalled = 100;  // how the launcher of a trial tells a signal

class Running {
 public:
  Running(const char *attack, const std::function<void(LaunchRequest &)> &adjust)
      : launcher_(Begin(scene_, attack, adjust)) {
    ready_ = ReadLine(launcher_.log, line_) && line_ == "READY";
    if (!ready_)
      ReadAll(launcher_.message, line_, 1);
  }
  ~Running() {
    kill(launcher_.pid, SIGKILL);
    waitpid(launcher_.pid, nullptr, 0);
    close(launcher_.log);
    close(launcher_.message);
  }
  bool ready(const std::string &what) const {
    if (!ready_)
      Fail(what, "the program isn't ready: " + line_);
    return ready_;
  }
  void Signal(int number) { kill(launcher_.pid, number); }
  // Whether all who hold the log end within two seconds.
  bool AllGone() {
    std::string rest;
    return ReadAll(launcher_.log, rest, 2);
  }
  // The launcher's next change of state, within two seconds; -1 if there is none.
  int Wait(int options) {
    for (int tries = 0; tries < 200; ++tries) {
      int status;
      if (waitpid(launcher_.pid, &status, options | WNOHANG) == launcher_.pid)
        return status;
      usleep(10000);
    }
    return -1;
  }

 private:
  Scene scene_;
  Launcher launcher_;
  bool ready_ = false;
  std::string line_;
};

void Strict(LaunchRequest &) {}
void Landlock(LaunchRequest &request) { request.level = SandboxLevel::kLandlock; }
void Off(LaunchRequest &request) { request.level = SandboxLevel::kOff; }

void KilledLauncher() {
  const std::string what = "strict: when the launcher is killed, all that the program forked dies";
  Running running("stay-together", Strict);
  if (!running.ready(what))
    return;
  running.Signal(SIGKILL);
  Check(running.AllGone(), what, "somebody is left");
}

void KilledLauncherElsewhere(const char *level, void (*adjust)(LaunchRequest &)) {
  const std::string what = std::string(level) + ": when the launcher is killed, the program dies";
  Running running("stay", adjust);
  if (!running.ready(what))
    return;
  running.Signal(SIGKILL);
  Check(running.AllGone(), what, "it is left");
}

void EndedProgram() {
  const std::string what = "strict: when the program ends, all that it forked dies";
  Running running("leave-others", Strict);
  if (!running.ready(what))
    return;
  Check(running.AllGone(), what, "somebody is left");
  int status = running.Wait(0);
  Check(WIFEXITED(status) && WEXITSTATUS(status) == 0, "strict: its exit status comes through",
        std::to_string(status));
}

void PassedOn(int number, const char *name, const char *level, void (*adjust)(LaunchRequest &)) {
  const std::string what = std::string(level) + ": " + name + " reaches the program";
  Running running("stay", adjust);
  if (!running.ready(what))
    return;
  running.Signal(number);
  int status = running.Wait(0);
  Check(status >= 0 && WIFEXITED(status) && WEXITSTATUS(status) == kSignalled + number, what,
        std::to_string(status));
}

void Stopped(const char *level, void (*adjust)(LaunchRequest &)) {
  const std::string prefix = std::string(level) + ": ";
  Running running("stay", adjust);
  if (!running.ready(prefix + "TSTP"))
    return;
  running.Signal(SIGTSTP);
  int status = running.Wait(WUNTRACED);
  Check(status >= 0 && WIFSTOPPED(status), prefix + "TSTP stops the program and the launcher",
        std::to_string(status));
  running.Signal(SIGCONT);
  status = running.Wait(WCONTINUED);
  Check(status >= 0 && WIFCONTINUED(status), prefix + "CONT continues the launcher",
        std::to_string(status));
  // Only a program that runs again can end by this one.
  running.Signal(SIGTERM);
  status = running.Wait(0);
  Check(status >= 0 && WIFEXITED(status) && WEXITSTATUS(status) == kSignalled + SIGTERM,
        prefix + "CONT continues the program", std::to_string(status));
}

void IgnoredSignal() {
  const std::string what = "strict: a signal that the launcher's caller ignores isn't passed on";
  Running running("stay", [](LaunchRequest &) { signal(SIGHUP, SIG_IGN); });
  if (!running.ready(what))
    return;
  running.Signal(SIGHUP);
  usleep(100000);
  running.Signal(SIGTERM);
  int status = running.Wait(0);
  Check(status >= 0 && WIFEXITED(status) && WEXITSTATUS(status) == kSignalled + SIGTERM, what,
        std::to_string(status));
}

}  // namespace

void CheckLifetime() {
  KilledLauncher();
  KilledLauncherElsewhere("landlock", Landlock);
  KilledLauncherElsewhere("off", Off);
  EndedProgram();
  PassedOn(SIGINT, "INT", "strict", Strict);
  PassedOn(SIGTERM, "TERM", "strict", Strict);
  PassedOn(SIGHUP, "HUP", "strict", Strict);
  PassedOn(SIGTERM, "TERM", "landlock", Landlock);
  PassedOn(SIGTERM, "TERM", "off", Off);
  Stopped("strict", Strict);
  Stopped("off", Off);
  IgnoredSignal();
}

}  // namespace hostile
