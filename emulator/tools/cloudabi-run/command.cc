// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// See command.h.
#include "command.h"

#include <fcntl.h>

#include <argdata.hpp>
#include <memory>

#include "utf8_check.h"

namespace cloudabi {

Configuration CommandConfiguration(const std::vector<std::string> &words,
                                   const std::string &directory, ResourceOpener &opener) {
  Configuration result;
  std::vector<std::unique_ptr<argdata_t>> owned;
  std::vector<const argdata_t *> command, keys, values;
  const auto keep = [&](std::unique_ptr<argdata_t> value) {
    return owned.emplace_back(std::move(value)).get();
  };
  const auto add = [&](const char *name, Descriptor descriptor) {
    descriptor.origin = std::string("--command: ") + name;
    result.descriptors.push_back(std::move(descriptor));
    keys.push_back(keep(argdata_t::create_str(name)));
    values.push_back(keep(argdata_t::create_fd(static_cast<int>(keys.size()) - 2)));
  };
  for (const std::string &word : words) {
    try {
      CheckUtf8(word);
    } catch (const ConfigError &) {
      throw ConfigError(Mark(), "the argument `" + word + "` isn't UTF-8, which Argdata needs");
    }
    command.push_back(keep(argdata_t::create_str(word)));
  }
  keys.push_back(keep(argdata_t::create_str("command")));
  values.push_back(keep(argdata_t::create_seq(command)));
  constexpr const char *kStreams[] = {"stdin", "stdout", "stderr"};
  // What is close-on-exec only keeps the number of a stream that there isn't (main.cc).
  for (int number = 0; number < 3; ++number)
    if (const int flags = fcntl(number, F_GETFD); flags >= 0 && (flags & FD_CLOEXEC) == 0)
      add(kStreams[number], opener.OpenFd(number, Mark()));
  FileSpec spec;
  spec.path = directory;
  add("tmpdir", opener.OpenFile(spec));
  keep(argdata_t::create_map(keys, values))->serialize(result.argdata);
  return result;
}

}  // namespace cloudabi
