// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// cloudabi-run: reads a configuration, opens what it names, and starts a program with that.
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <exception>
#include <optional>

#include "command.h"
#include "configuration.h"
#include "options.h"
#include "read_text.h"
#include "start_error.h"
#include "system_opener.h"
#include "temporary_directory.h"

namespace cloudabi {
namespace {

// Errors of this program itself are written at once: stderr has no buffer.
void Report(const std::string &text) { fprintf(stderr, "%s\n", text.c_str()); }

// Nobody may find 0, 1 or 2 free: what is opened next would land there and pass for a standard
// stream.
void OccupyStandardDescriptors() {
  for (int fd = 0; fd <= 2; ++fd)
    if (fcntl(fd, F_GETFD) < 0)
      open("/dev/null", O_RDWR | O_CLOEXEC);  // takes the lowest free number, which is this one
}

// The exit status after something was printed that was asked for.
int Printed() {
  if (fflush(stdout) == 0 && ferror(stdout) == 0)
    return 0;
  throw std::runtime_error(std::string("can't write to stdout: ") + strerror(errno));
}

int OpenExecutable(const std::string &path) {
  // A FIFO isn't to be waited for.
  const int fd = open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
  if (fd < 0)
    throw StartError(errno == EACCES ? 126 : 127,
                     "Failed to start executable: " + path + ": " + strerror(errno));
  struct stat status;
  if (fstat(fd, &status) == 0 && S_ISREG(status.st_mode)) {
    fcntl(fd, F_SETFL, 0);  // the program may get it, by !executable
    return fd;
  }
  throw StartError(126, path + ": " + strerror(S_ISDIR(status.st_mode) ? EISDIR : EACCES));
}

int OpenTrace(const Options &options) {
  if (!options.trace)
    return -1;
  const int fd = options.trace_file.empty()
                     ? fcntl(2, F_DUPFD_CLOEXEC, 3)
                     : open(options.trace_file.c_str(),
                            O_WRONLY | O_CREAT | O_TRUNC | O_APPEND | O_CLOEXEC, 0666);
  if (fd < 0)
    throw StartError(127, "can't write a trace to " +
                              (options.trace_file.empty() ? "stderr" : options.trace_file) + ": " +
                              strerror(errno));
  return fd;
}

Configuration ReadConfigurationOf(const Options &options, int executable) {
  const bool from_stdin = options.config.empty() || options.config == "-";
  const std::string source = from_stdin ? "stdin" : options.config;
  int fd = 0;
  if (!from_stdin)
    fd = open(options.config.c_str(), O_RDONLY | O_CLOEXEC);
  if (fd < 0)
    throw StartError(127, source + ": " + strerror(errno));
  std::string text;
  try {
    text = ReadText(fd);
  } catch (const std::runtime_error &error) {
    throw StartError(127, "can't read the configuration from " + source + ": " + error.what());
  }
  if (!from_stdin)
    close(fd);
  SystemOpener opener(from_stdin ? 0 : -1, executable);
  try {
    return ReadConfiguration(text, source, opener);
  } catch (const ConfigError &error) {
    throw StartError(127, At(source, error.mark) + ": " + error.what());
  }
}

Configuration CommandConfigurationOf(const Options &options, int executable,
                                     const std::string &directory) {
  std::vector<std::string> words = options.arguments;
  words.insert(words.begin(), options.program);
  SystemOpener opener(-1, executable);
  try {
    return CommandConfiguration(words, directory, opener);
  } catch (const ConfigError &error) {
    throw StartError(127, error.what());
  }
}

int Finish(const Options &options, const Outcome &outcome) {
  if (outcome.signal == 0)
    return outcome.exit_status;
  Report("cloudabi-run: " + options.program + " was ended by signal " +
         std::to_string(outcome.signal) + " (" + strsignal(outcome.signal) + ")");
  return 128 + outcome.signal;
}

int Run(const Options &options) {
  // A large part of a start is making namespaces, which goes on while the configuration is read.
  if (options.emulate && !options.explain)
    Prepare(options.level);
  LaunchRequest request;
  request.executable = OpenExecutable(options.program);
  request.executable_name = options.program;
  request.level = options.level;
  request.emulate = options.emulate;
  request.paranoid = options.paranoid;
  request.qemu = options.qemu;
  request.trace_fd = options.explain ? -1 : OpenTrace(options);

  std::optional<TemporaryDirectory> temporary;
  if (options.command && options.directory.empty())
    temporary.emplace();
  Configuration configuration =
      options.command ? CommandConfigurationOf(options, request.executable,
                                               temporary ? temporary->path() : options.directory)
                      : ReadConfigurationOf(options, request.executable);
  request.descriptors = configuration.descriptors;
  request.argdata = std::move(configuration.argdata);
  if (options.explain) {
    Explain(request, stdout);
    return Printed();
  }
  // From then on they are the program's: a connection has ended when it closes it.
  request.started = [&request] {
    for (Descriptor &descriptor : request.descriptors)
      close(descriptor.fd);
  };
  return Finish(options, Launch(request));
}

int Main(const std::vector<std::string> &words) {
  OccupyStandardDescriptors();
  try {
    const Options options = ParseOptions(words);
    if (options.help) {
      fputs(kUsage, stdout);
      fputs(kHelp, stdout);
      return Printed();
    }
    if (options.version) {
      puts("cloudabi-run " CLOUDABI_VERSION);
      return Printed();
    }
    return Run(options);
  } catch (const UsageError &error) {
    Report(std::string("cloudabi-run: ") + error.what() + "\n" + kUsage +
           "`cloudabi-run --help` tells more");
  } catch (const StartError &error) {
    Report(StartErrorText(error.exit_status, error.what()));
    return error.exit_status;
  } catch (const std::exception &error) {
    Report(std::string("cloudabi-run: ") + error.what());
  }
  return 127;
}

}  // namespace
}  // namespace cloudabi

int main(int argc, char **argv) { return cloudabi::Main({argv + (argc > 0 ? 1 : 0), argv + argc}); }
