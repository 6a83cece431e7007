// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// See explanations.h. The attacks show which layer holds what; here the table has to say the same.

#include "explanations.h"

#include <fcntl.h>
#include <stdio.h>
#include <sys/wait.h>
#include <unistd.h>

#include <functional>
#include <string>

#include "report.h"
#include "trial.h"

namespace hostile {
namespace {

using cloudabi::LaunchRequest;
using cloudabi::SandboxLevel;

// In a process of its own, like a start. Lines are joined, and runs of spaces made one.
std::string Explanation(const std::function<void(LaunchRequest &)> &adjust) {
  Scene scene;
  int output[2];
  if (pipe2(output, O_CLOEXEC) != 0)
    return "";
  pid_t pid = fork();
  if (pid == 0) {
    LaunchRequest request = scene.RequestFor("stay", output[1]);
    adjust(request);
    FILE *const stream = fdopen(output[1], "w");
    try {
      cloudabi::Explain(request, stream);
    } catch (const cloudabi::StartError &error) {
      fprintf(stream, "error: %s\n", error.what());
    }
    _exit(fflush(stream) == 0 ? 0 : 1);
  }
  close(output[1]);
  std::string text, result;
  ReadAll(output[0], text);
  close(output[0]);
  waitpid(pid, nullptr, 0);
  for (char c : text)
    if (c = c == '\n' ? ' ' : c; c != ' ' || !result.ends_with(' '))
      result += c;
  return result;
}

// The part of an explanation about one descriptor.
std::string PartOf(const std::string &text, const std::string &title) {
  size_t start = text.find(title);
  if (start == std::string::npos)
    return "";
  // The next descriptor begins with its number.
  size_t end = start + title.size();
  while (end < text.size() &&
         !(text[end] >= '0' && text[end] <= '9' && text[end - 1] == ' ' && text[end + 1] == ' '))
    ++end;
  return text.substr(start, end - start);
}

// Whether `right` stands in the list that `label` begins.
bool Lists(const std::string &part, const std::string &label, const std::string &right) {
  size_t start = part.find(label + ":");
  if (start == std::string::npos)
    return false;
  start += label.size() + 1;
  std::string list = part.substr(start, part.find(':', start) - start) + " ";
  return list.find(" " + right + " ") != std::string::npos;
}

void Expect(const std::string &part, const std::string &label, const std::string &right,
            const std::string &what) {
  Check(Lists(part, label, right), "explain: " + what + ": " + right + " " + label, part);
}

}  // namespace

void CheckExplanations() {
  std::string strict = Explanation([](LaunchRequest &) {});
  std::string read_only = PartOf(strict, "2 directory read-only");
  Expect(read_only, "allowed", "file_open", "strict, a directory to look at");
  for (const char *right : {"file_create_file", "file_unlink", "file_stat_put_times", "fd_write"})
    Expect(read_only, "refused by kernel, read-only mount", right,
           "strict, a directory to look at");
  Expect(read_only, "refused by kernel, noexec mount", "mem_map_exec",
         "strict, a directory to look at");
  Expect(read_only, "refused by emulator only", "file_readlink", "strict, a directory to look at");
  Expect(PartOf(strict, "3 file file"), "refused by kernel, access mode", "fd_write",
         "strict, a file to read");
  Expect(PartOf(strict, "1 directory writable"), "refused by kernel, noexec mount", "mem_map_exec",
         "strict, a directory to change");

  std::string weaker =
      Explanation([](LaunchRequest &request) { request.level = SandboxLevel::kLandlock; });
  read_only = PartOf(weaker, "2 directory read-only");
  Expect(read_only, "refused by kernel, Landlock", "file_create_file",
         "landlock, a directory to look at");
  // read-only-set-times succeeds under this level.
  Expect(read_only, "refused by emulator only", "file_stat_put_times",
         "landlock, a directory to look at");

  std::string off = Explanation([](LaunchRequest &request) { request.level = SandboxLevel::kOff; });
  Expect(PartOf(off, "2 directory read-only"), "refused by emulator only", "file_create_file",
         "off, a directory to look at");

  std::string old =
      Explanation([](LaunchRequest &request) { request.testing.landlock_abi_limit = 2; });
  Check(old.find("Landlock version 2: files ") != std::string::npos,
        "explain: names the version of Landlock and what it holds", old);
  std::string none =
      Explanation([](LaunchRequest &request) { request.testing.landlock_abi_limit = 0; });
  Check(none.find("error: ") != std::string::npos && none.find("sandbox: ") == std::string::npos,
        "explain: stops where a start would", none);
}

}  // namespace hostile
