// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// What a configuration asks for with the tags !fd, !file, !socket and !executable, and who opens
// it. Reading a configuration and opening things are apart, so that the first can be tested (and
// fuzzed) without doing the second.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "config_error.h"
#include "launch.h"

namespace cloudabi {

// How a file is opened. kDefault: reading for a file, reading and changing for a directory.
enum class FileMode { kDefault, kRead, kWrite, kReadWrite, kAppend };

// Bits of FileSpec::rights.
enum Preset : unsigned {
  kPresetRead = 1u << 0,
  kPresetWrite = 1u << 1,
  kPresetAppend = 1u << 2,
  kPresetList = 1u << 3,
  kPresetCreate = 1u << 4,
  kPresetAll = (1u << 5) - 1,
};

struct FileSpec {
  Mark mark;
  std::string path;
  FileMode mode = FileMode::kDefault;
  bool create = false;
  std::optional<unsigned> rights;  // Presets
};

struct SocketSpec {
  Mark mark;
  bool stream = true;
  bool bind = true;  // otherwise connect
  std::string address;
  Mark address_mark;
};

// Opens what is asked for. Each function throws ConfigError.
class ResourceOpener {
 public:
  virtual ~ResourceOpener() = default;
  virtual Descriptor OpenFd(int number, Mark mark) = 0;
  virtual Descriptor OpenFile(const FileSpec &spec) = 0;
  virtual Descriptor OpenSocket(const SocketSpec &spec) = 0;
  virtual Descriptor OpenExecutable(Mark mark) = 0;
};

}  // namespace cloudabi
