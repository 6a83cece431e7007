// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// See confinement.h. A process that isn't dumpable shows much of this to nobody but root; the
// status file and who owns it, to all.

#include "confinement.h"

#include <signal.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <set>
#include <string>

#include "processes.h"
#include "report.h"
#include "trial.h"

namespace hostile {
namespace {

void CheckStatus(const char *who, pid_t pid) {
  const std::string prefix = std::string(who) + ": ";
  for (const char *set : {"CapInh", "CapPrm", "CapEff", "CapAmb"}) {
    std::string value = StatusOf(pid, set);
    Check(!value.empty() && value.find_first_not_of('0') == std::string::npos,
          prefix + set + " is empty", value);
  }
  Check(StatusOf(pid, "NoNewPrivs") == "1", prefix + "can gain no privileges",
        StatusOf(pid, "NoNewPrivs"));
  Check(StatusOf(pid, "Seccomp") == "2", prefix + "has a seccomp filter", StatusOf(pid, "Seccomp"));
}

// The files of a process that isn't dumpable belong to root.
void CheckNotDumpable(pid_t guest) {
  if (geteuid() == 0)
    return Skip("guest: not dumpable", "shows only where the user isn't root");
  struct stat status = {};
  stat(("/proc/" + std::to_string(guest) + "/status").c_str(), &status);
  Check(status.st_uid != geteuid(), "guest: not dumpable", "its files in /proc are its own");
}

void CheckNamespaces(const char *who, pid_t pid) {
  for (const char *kind : {"user", "mnt", "pid", "net", "ipc", "uts"}) {
    const std::string what = std::string(who) + ": a " + kind + " namespace of its own";
    std::string link = LinkOf(pid, std::string("ns/") + kind);
    if (link.empty())
      Skip(what, "may not be read by this user");
    else
      Check(link != LinkOf(getpid(), std::string("ns/") + kind), what, link);
  }
}

void CheckEnvironment(pid_t guest) {
  std::string text;
  if (!ReadProc(guest, "environ", text))
    Skip("guest: empty environment", "may not be read by this user");
  else
    Check(text.find_first_not_of('\0') == std::string::npos, "guest: empty environment", text);
}

void CheckRoot(const char *who, pid_t pid) {
  const std::string what = std::string(who) + ": an empty root";
  struct stat status;
  if (stat(("/proc/" + std::to_string(pid) + "/root/").c_str(), &status) != 0)
    return Skip(what, "may not be read by this user");
  Check(EntriesOf(pid, "root/").empty(), what, "it has entries");
}

// Descriptors 0 to 4 were injected. Beside them the emulator's image, for proc_exec, is all.
void CheckDescriptors(pid_t guest, pid_t init) {
  std::set<std::string> numbers;
  for (const std::string &number : EntriesOf(guest, "fd"))
    numbers.insert(number);
  if (numbers.empty())
    return Skip("guest: nothing else open", "may not be read by this user");
  for (int i = 0; i < 5; ++i)
    Check(numbers.erase(std::to_string(i)) == 1, "guest: descriptor " + std::to_string(i),
          "missing");
  std::string others;
  for (const std::string &number : numbers)
    if (std::string link = LinkOf(guest, "fd/" + number);
        link.find("memfd:cloudabi-emulate") == std::string::npos)
      others += number + " is " + link + " ";
  Check(others.empty(), "guest: nothing else open but the emulator's sealed image", others);
  Check(EntriesOf(init, "fd").empty(), "init: nothing open", "it has descriptors");
}

}  // namespace

void CheckConfinement() {
  Scene scene;
  Launcher launcher = Begin(scene, "stay", [](cloudabi::LaunchRequest &) {});
  std::string line;
  Sandbox sandbox;
  if (!ReadLine(launcher.log, line) || line != "READY" || !FindSandbox(launcher.pid, sandbox)) {
    std::string message;
    ReadAll(launcher.message, message, 1);
    Fail("a program to look at", "it wasn't started: " + line + message);
  } else {
    CheckStatus("guest", sandbox.guest);
    CheckStatus("init", sandbox.init);
    CheckNotDumpable(sandbox.guest);
    CheckNamespaces("guest", sandbox.guest);
    CheckNamespaces("init", sandbox.init);
    CheckEnvironment(sandbox.guest);
    CheckRoot("guest", sandbox.guest);
    CheckRoot("init", sandbox.init);
    CheckDescriptors(sandbox.guest, sandbox.init);
    std::string limits;
    ReadProc(sandbox.guest, "limits", limits);
    Check(limits.find("Max core file size        1                    1 ") != std::string::npos,
          "guest: no core file", limits);
  }
  kill(launcher.pid, SIGKILL);
  waitpid(launcher.pid, nullptr, 0);
  close(launcher.log);
  close(launcher.message);
}

}  // namespace hostile
