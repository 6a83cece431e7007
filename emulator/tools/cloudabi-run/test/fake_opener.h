// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Stands in for the system in tests: opens nothing, and remembers what it was asked for.
#pragma once

#include <string>
#include <vector>

#include "resources.h"

namespace cloudabi {

class FakeOpener : public ResourceOpener {
 public:
  Descriptor OpenFd(int number, Mark) override { return Note("fd " + std::to_string(number)); }
  Descriptor OpenFile(const FileSpec &spec) override {
    constexpr const char *kModes[] = {"default", "r", "w", "rw", "a"};
    return Note("file " + spec.path + " " + kModes[static_cast<int>(spec.mode)] +
                (spec.create ? " create" : "") +
                (spec.rights ? " rights " + std::to_string(*spec.rights) : ""));
  }
  Descriptor OpenSocket(const SocketSpec &spec) override {
    return Note(std::string("socket ") + (spec.stream ? "stream" : "dgram") +
                (spec.bind ? " bind " : " connect ") + spec.address);
  }
  Descriptor OpenExecutable(Mark) override { return Note("executable"); }

  std::vector<std::string> opened;

 private:
  Descriptor Note(std::string what) {
    opened.push_back(std::move(what));
    return {};
  }
};

}  // namespace cloudabi
