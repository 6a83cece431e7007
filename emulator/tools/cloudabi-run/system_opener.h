// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Opens what a configuration asks for, on this system and with the rights of whoever runs this.
#pragma once

#include <string>

#include "resources.h"

namespace cloudabi {

class SystemOpener : public ResourceOpener {
 public:
  // `config_fd` is the descriptor that carries the configuration, if it is an inherited one, or -1;
  // `executable` that of the program.
  SystemOpener(int config_fd, int executable) : config_fd_(config_fd), executable_(executable) {}

  Descriptor OpenFd(int number, Mark mark) override;
  Descriptor OpenFile(const FileSpec &spec) override;
  Descriptor OpenSocket(const SocketSpec &spec) override;
  Descriptor OpenExecutable(Mark mark) override;

 private:
  int config_fd_;
  int executable_;
};

// The kind of an open descriptor, and all rights that its kind and the way it was opened allow.
void Describe(Descriptor &descriptor, Mark mark);

}  // namespace cloudabi
