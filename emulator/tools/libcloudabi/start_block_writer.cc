// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// See start_block_writer.h.

#include "start_block_writer.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/uio.h>
#include <unistd.h>

#include <algorithm>
#include <cstring>
#include <iterator>
#include <limits>
#include <string>

#include "start_block.h"

namespace cloudabi {
namespace {

[[noreturn]] void Throw(const char *doing, int error) {
  throw StartError(127, std::string(doing) + ": " + strerror(error));
}

OwnedDescriptor SealedFile(iovec *parts, int count, size_t size) {
  OwnedDescriptor file(memfd_create("cloudabi-start", MFD_CLOEXEC | MFD_ALLOW_SEALING));
  if (!file.valid())
    Throw("can't make the start block", errno);
  ssize_t written = writev(file.get(), parts, count);
  if (written != static_cast<ssize_t>(size))
    Throw("can't write the start block", written < 0 ? errno : ENOSPC);
  if (fcntl(file.get(), F_ADD_SEALS, F_SEAL_SEAL | F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_WRITE) != 0)
    Throw("can't seal the start block", errno);
  return file;
}

}  // namespace

WrittenStartBlock WriteStartBlock(const LaunchRequest &request, const Plan &plan,
                                  const EmulatorDescriptors &descriptors,
                                  const std::vector<std::string> &runner) {
  WrittenStartBlock result;
  const bool moved = !runner.empty();
  if (moved) {
    // QEMU's standard error, and whatever else is below the program's descriptors for now.
    result.first = static_cast<int>(std::max<size_t>(request.descriptors.size(), 3));
    result.sources.assign(result.first, descriptors.report);
  }
  std::vector<StartDescriptor> table;
  std::vector<int32_t> places;
  for (const Descriptor &descriptor : request.descriptors) {
    table.push_back({descriptor.rights_base, descriptor.rights_inheriting, descriptor.type, {}});
    if (moved)
      places.push_back(static_cast<int32_t>(result.sources.size()));
    result.sources.push_back(descriptor.fd);
  }
  auto place = [&](int fd) -> int32_t {
    if (fd < 0)
      return kNoDescriptor;
    result.sources.push_back(fd);
    return static_cast<int32_t>(result.sources.size() - 1);
  };

  StartBlock block = {};
  block.magic = kStartBlockMagic;
  block.version = kStartBlockVersion;
  if (plan.landlock && !moved)
    block.flags |= kStartLandlock;
  if (plan.seccomp && !moved)
    block.flags |= kStartSeccomp;
  if (request.level == SandboxLevel::kOff)
    block.flags |= kStartDebuggable;
  if (request.trace_fd >= 0)
    block.flags |= kStartTrace;
  if (request.paranoid)
    block.flags |= kStartParanoid;
  if (moved)
    block.flags |= kStartReportsBelow;
  block.executable_fd = place(request.executable);
  block.emulator_fd = place(descriptors.emulator);
  result.landlock_index = place(descriptors.landlock);
  block.landlock_fd = !moved ? result.landlock_index : kNoDescriptor;
  block.trace_fd = place(request.trace_fd);
  block.report_fd = place(descriptors.report);
  result.emulator_index = block.emulator_fd;

  std::string words;
  for (const std::string &word : runner)
    words.append(word).push_back('\0');
  if (words.size() > kMostRunnerBytes)
    throw StartError(127, "the paths of QEMU and the emulator are too long");

  const size_t table_size = table.size() * sizeof(StartDescriptor);
  const size_t places_size = places.size() * sizeof(places[0]);
  // StartDescriptor wants an address that is a multiple of 8.
  constexpr size_t kTableOffset = (sizeof(StartBlock) + 7) / 8 * 8;
  const size_t argdata_offset = kTableOffset + table_size + places_size;
  const size_t size = argdata_offset + request.argdata.size() + words.size();
  if (size > std::numeric_limits<int32_t>::max())
    throw StartError(127, "the program's configuration is too large");
  block.descriptor_count = static_cast<uint32_t>(table.size());
  block.descriptors_offset = kTableOffset;
  block.argdata_offset = static_cast<uint32_t>(argdata_offset);
  block.argdata_size = static_cast<uint32_t>(request.argdata.size());
  block.runner_offset = static_cast<uint32_t>(argdata_offset + request.argdata.size());
  block.runner_size = static_cast<uint32_t>(words.size());
  block.size = static_cast<uint32_t>(size);

  char padding[7] = {};
  iovec parts[] = {
      {&block, sizeof(block)},
      {padding, kTableOffset - sizeof(StartBlock)},
      {table.data(), table_size},
      {places.data(), places_size},
      {const_cast<unsigned char *>(request.argdata.data()), request.argdata.size()},
      {words.data(), words.size()},
  };
  result.file = SealedFile(parts, std::size(parts), size);
  if (!places.empty())
    result.places_offset = kTableOffset + table_size;
  result.sources.push_back(result.file.get());
  result.block_index = static_cast<int>(result.sources.size() - 1);
  return result;
}

}  // namespace cloudabi
