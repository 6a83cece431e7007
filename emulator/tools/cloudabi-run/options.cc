// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// cloudabi-run's command line.
#include "options.h"

#include <cstddef>
#include <utility>

namespace cloudabi {
namespace {

SandboxLevel ParseLevel(const std::string &text) {
  if (text == "strict")
    return SandboxLevel::kStrict;
  if (text == "landlock")
    return SandboxLevel::kLandlock;
  if (text == "off")
    return SandboxLevel::kOff;
  throw UsageError("--sandbox is strict, landlock or off, not `" + text + "`");
}

// The words of the command line, one option after the other.
class Words {
 public:
  explicit Words(const std::vector<std::string> &words) : words_(words) {}

  // Moves to the next option; false where the program's name is, or the end.
  bool Next() {
    if (next_ == words_.size() || words_[next_].size() < 2 || words_[next_][0] != '-')
      return false;
    const std::string &word = words_[next_++];
    if (word == "--")
      return false;
    const size_t equals = word.rfind("--", 0) == 0 ? word.find('=') : std::string::npos;
    name_ = word.substr(0, equals);
    has_value_ = equals != std::string::npos;
    value_ = has_value_ ? word.substr(equals + 1) : std::string();
    return true;
  }

  // Whether the option is this one, which takes no value.
  bool Is(const char *long_name, const char *short_name = "") {
    if (name_ != long_name && name_ != short_name)
      return false;
    if (has_value_)
      throw UsageError(name_ + " takes no value");
    return true;
  }

  // Whether the option is this one, which takes a value after `=` or as the next word.
  bool IsWithValue(const char *long_name, std::string &value) {
    if (name_ != long_name)
      return false;
    if (!has_value_ && next_ == words_.size())
      throw UsageError(name_ + " needs a value");
    value = has_value_ ? value_ : words_[next_++];
    if (value.empty())
      throw UsageError(name_ + " needs a value that isn't empty");
    return true;
  }

  // Whether the option is this one, which may have a value after `=`.
  bool IsWithOptionalValue(const char *long_name, std::string &value) {
    if (name_ != long_name)
      return false;
    if (has_value_ && value_.empty())
      throw UsageError(name_ + "= needs a value");
    value = value_;
    return true;
  }

  const std::string &name() const { return name_; }
  std::vector<std::string> Rest() const {
    return {words_.begin() + static_cast<std::ptrdiff_t>(next_), words_.end()};
  }

 private:
  const std::vector<std::string> &words_;
  size_t next_ = 0;
  std::string name_;
  std::string value_;
  bool has_value_ = false;
};

void ParseOption(Words &words, Options &options) {
  std::string level;
  if (words.Is("--help", "-h"))
    options.help = true;
  else if (words.Is("--version", "-V"))
    options.version = true;
  else if (words.Is("--emulate", "-e"))
    options.emulate = true;
  else if (words.Is("--explain"))
    options.explain = true;
  else if (words.Is("--paranoid"))
    options.paranoid = true;
  else if (words.Is("--command"))
    options.command = true;
  else if (words.IsWithValue("--sandbox", level))
    options.level = ParseLevel(level);
  else if (words.IsWithOptionalValue("--trace", options.trace_file))
    options.trace = true;
  else if (!words.IsWithValue("--config", options.config) &&
           !words.IsWithValue("--qemu", options.qemu) &&
           !words.IsWithValue("--dir", options.directory))
    throw UsageError("there is no option " + words.name());
}

}  // namespace

Options ParseOptions(const std::vector<std::string> &list) {
  Options options;
  Words words(list);
  while (words.Next())
    ParseOption(words, options);
  if (options.help || options.version)
    return options;
  std::vector<std::string> rest = words.Rest();
  if (rest.empty())
    throw UsageError("the name of a program is missing");
  options.program = std::move(rest.front());
  options.arguments.assign(rest.begin() + 1, rest.end());
  if (!options.command && !options.arguments.empty())
    throw UsageError("`" + options.arguments.front() +
                     "`: a program gets its configuration instead of arguments (with --command, "
                     "one that has a main() gets arguments)");
  if (options.command && !options.config.empty())
    throw UsageError("--command makes the configuration itself: leave --config out");
  if (!options.command && !options.directory.empty())
    throw UsageError("--dir goes with --command; a configuration names directories with !file");
  return options;
}

const char kUsage[] = "usage: cloudabi-run [-e] [options] program < configuration.yaml\n"
                      "       cloudabi-run -e --command [options] program [argument ...]\n";

const char kHelp[] =
    "\n"
    "Starts a CloudABI program with the files, directories and sockets that a configuration\n"
    "in YAML names, and with nothing else.\n"
    "\n"
    "  -e, --emulate          run it in the emulator, as Linux can't run it by itself\n"
    "      --config FILE      read the configuration from FILE instead of stdin\n"
    "      --explain          print what the program would be able to reach, and which layer\n"
    "                         of the sandbox holds each right; run nothing\n"
    "      --sandbox LEVEL    strict (the default), landlock or off\n"
    "      --trace[=FILE]     write a line for each system call to FILE or stderr\n"
    "      --paranoid         check each path a second time, component by component\n"
    "      --command          run a program that has a main(): it gets its arguments, stdin,\n"
    "                         stdout, stderr and one directory\n"
    "      --dir DIR          that directory; without this option it is a temporary one\n"
    "      --qemu FILE        run it under this QEMU; without the option, programs of a machine\n"
    "                         that this one can't be run under the QEMU that is in PATH\n"
    "  -h, --help             print this\n"
    "  -V, --version          print the version\n"
    "\n"
    "Exit status: the program's; 126 for a program that can't be executed, 127 for all else\n"
    "that kept it from starting, 128 and the number of the signal that ended it.\n"
    "cloudabi-run(1) has the rest.\n";

}  // namespace cloudabi
