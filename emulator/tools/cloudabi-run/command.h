// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// The configuration of a program that has a main(): what libc's program_main() makes argc and argv
// of.
#pragma once

#include <string>
#include <vector>

#include "configuration.h"

namespace cloudabi {

// {command: [words…], stdin: fd 0, stdout: fd 1, stderr: fd 2, tmpdir: the directory}. Of the three
// descriptors, those that aren't open are left out. Throws ConfigError.
Configuration CommandConfiguration(const std::vector<std::string> &words,
                                   const std::string &directory, ResourceOpener &opener);

}  // namespace cloudabi
