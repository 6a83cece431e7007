// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// See host_lookup.h.
#include "host_lookup.h"

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cctype>
#include <cerrno>
#include <cstring>

extern char **environ;

namespace cloudabi {
namespace {

// What `getent ahosts NAME` prints; false if it couldn't be run.
bool RunGetent(const std::string &name, std::string &output) {
  int ends[2];
  if (pipe2(ends, O_CLOEXEC) != 0)
    return false;
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0);
  posix_spawn_file_actions_adddup2(&actions, ends[1], 1);
  std::string copy = name;
  char program[] = "getent", database[] = "ahosts";
  char *const arguments[] = {program, database, copy.data(), nullptr};
  pid_t child;
  const bool started = posix_spawnp(&child, program, &actions, nullptr, arguments, environ) == 0;
  posix_spawn_file_actions_destroy(&actions);
  close(ends[1]);
  char buffer[4096];
  for (bool more = started; more;) {
    const ssize_t length = read(ends[0], buffer, sizeof(buffer));
    if (length > 0)
      output.append(buffer, static_cast<size_t>(length));
    else
      more = length < 0 && errno == EINTR;
  }
  close(ends[0]);
  int status;
  while (started && waitpid(child, &status, 0) < 0 && errno == EINTR) {
  }
  return started;
}

bool IsHostName(const std::string &name) {
  for (char c : name)
    if (!std::isalnum(static_cast<unsigned char>(c)) && c != '-' && c != '.' && c != '_')
      return false;
  return !name.empty() && name[0] != '-';
}

}  // namespace

std::vector<std::string> LookUpHost(const std::string &name, bool stream, Mark mark) {
  if (name == "localhost")
    return {"127.0.0.1", "::1"};
  if (!IsHostName(name))
    throw ConfigError(mark, "`" + name + "` is neither an address nor the name of a host");
  std::string output;
  if (!RunGetent(name, output))
    throw ConfigError(mark, "the host " + name +
                                " can't be looked up, as that takes the program getent; a numeric "
                                "address works without it");
  // Each line is an address, the type of a socket, and perhaps a name.
  std::vector<std::string> addresses;
  const char *type = stream ? "STREAM" : "DGRAM";
  for (size_t start = 0; start < output.size();) {
    size_t end = output.find('\n', start);
    if (end == std::string::npos)
      end = output.size();
    const std::string line = output.substr(start, end - start);
    const size_t space = line.find(' ');
    if (space != std::string::npos && line.find(type, space) != std::string::npos)
      addresses.push_back(line.substr(0, space));
    start = end + 1;
  }
  if (addresses.empty())
    throw ConfigError(mark, "no host is known under the name " + name);
  return addresses;
}

}  // namespace cloudabi
