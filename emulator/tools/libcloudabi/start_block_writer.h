// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Writes the start block (emulator/src/start/start_block.h), and says in which order the launcher's
// descriptors become the program's and the emulator's.
#pragma once

#include <string>
#include <vector>

#include "launch.h"
#include "owned_descriptor.h"
#include "plan.h"

namespace cloudabi {

// The launcher's descriptors, -1 where there is none.
struct EmulatorDescriptors {
  int emulator = -1;
  int report = -1;
  int landlock = -1;
};

struct WrittenStartBlock {
  OwnedDescriptor file;      // a sealed memfd
  std::vector<int> sources;  // becomes 0, 1, 2, … in the child
  int first = 0;             // of them: which one the program's descriptor 0 comes from
  size_t places_offset = 0;  // for `--moved-from`, or 0
  int block_index;           // of them
  int emulator_index;        // -1 under QEMU
  int landlock_index;        // likewise, or where there are no rules
};

// With a runner (Execution::runner), the program is confined before the emulator begins.
WrittenStartBlock WriteStartBlock(const LaunchRequest &request, const Plan &plan,
                                  const EmulatorDescriptors &descriptors,
                                  const std::vector<std::string> &runner);

}  // namespace cloudabi
