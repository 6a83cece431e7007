// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// See landlock.h. Only directories get rules: a file, a socket or a pipe was opened before the
// rules hold, and keeps what it was opened for.

#include "landlock.h"

#include <errno.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <cstring>

namespace cloudabi {
namespace {

constexpr unsigned kGetVersion = 1;
constexpr unsigned kRulePathBeneath = 1;

struct RulesetAttributes {
  uint64_t files, network, scoped;
};
struct [[gnu::packed]] PathBeneath {
  uint64_t access;
  int32_t directory;
};

constexpr uint64_t kNetworkBind = 1, kNetworkConnect = 2;
constexpr uint64_t kScopeAbstractSockets = 1, kScopeSignals = 2;

struct Mapping {
  cloudabi_rights_t rights;
  uint64_t access;
};

// Rights of the directory itself. Renaming takes the old name away, and may take the place of
// something else.
constexpr Mapping kOnDirectory[] = {
    {CLOUDABI_RIGHT_FILE_READDIR, kLandlockReadDirectory},
    {CLOUDABI_RIGHT_FD_SYNC | CLOUDABI_RIGHT_FD_DATASYNC | CLOUDABI_RIGHT_FILE_STAT_FPUT_TIMES,
     kLandlockReadDirectory},
    {CLOUDABI_RIGHT_FILE_CREATE_DIRECTORY, kLandlockMakeDirectory},
    {CLOUDABI_RIGHT_FILE_CREATE_FILE, kLandlockMakeFile},
    {CLOUDABI_RIGHT_FILE_CREATE_FIFO, kLandlockMakeFifo},
    {CLOUDABI_RIGHT_FILE_SYMLINK, kLandlockMakeSymbolicLink},
    {CLOUDABI_RIGHT_FILE_UNLINK, kLandlockRemoveDirectory | kLandlockRemoveFile},
    {CLOUDABI_RIGHT_FILE_LINK_SOURCE, kLandlockRefer},
    {CLOUDABI_RIGHT_FILE_LINK_TARGET, kLandlockRefer | kLandlockMakeFile | kLandlockMakeFifo |
                                          kLandlockMakeSocket | kLandlockMakeSymbolicLink},
    {CLOUDABI_RIGHT_FILE_RENAME_SOURCE,
     kLandlockRefer | kLandlockRemoveDirectory | kLandlockRemoveFile},
    {CLOUDABI_RIGHT_FILE_RENAME_TARGET, kLandlockRefer | kLandlockMakeFile |
                                            kLandlockMakeDirectory | kLandlockMakeFifo |
                                            kLandlockMakeSocket | kLandlockMakeSymbolicLink |
                                            kLandlockRemoveDirectory | kLandlockRemoveFile},
};

// Rights that files opened below it inherit; they mean something together with file_open.
constexpr Mapping kOnFiles[] = {
    {CLOUDABI_RIGHT_FD_READ, kLandlockReadFile},
    {CLOUDABI_RIGHT_MEM_MAP | CLOUDABI_RIGHT_MEM_MAP_EXEC | CLOUDABI_RIGHT_PROC_EXEC,
     kLandlockReadFile},
    {CLOUDABI_RIGHT_FD_WRITE | CLOUDABI_RIGHT_FILE_ALLOCATE, kLandlockWriteFile},
    {CLOUDABI_RIGHT_FILE_STAT_FPUT_SIZE, kLandlockWriteFile | kLandlockTruncate},
};

}  // namespace

int LandlockVersion() {
  long version = syscall(SYS_landlock_create_ruleset, nullptr, 0, kGetVersion);
  return version < 0 ? 0 : static_cast<int>(version);
}

uint64_t LandlockKnownAccesses(int version) {
  uint64_t known = kLandlockMakeSymbolicLink * 2 - 1;  // version 1: the first 13
  if (version >= 2)
    known |= kLandlockRefer;
  if (version >= 3)
    known |= kLandlockTruncate;
  if (version >= 5)
    known |= kLandlockDeviceControl;
  return known;
}

uint64_t LandlockAccessOf(const Descriptor &directory) {
  uint64_t access = 0;
  // A directory that is opened below may get the directory rights that it inherits.
  cloudabi_rights_t anywhere = directory.rights_base | directory.rights_inheriting;
  for (const Mapping &mapping : kOnDirectory)
    if (anywhere & mapping.rights)
      access |= mapping.access;
  if (directory.rights_base & CLOUDABI_RIGHT_FILE_OPEN)
    for (const Mapping &mapping : kOnFiles)
      if (directory.rights_inheriting & mapping.rights)
        access |= mapping.access;
  return access;
}

uint64_t LandlockAccessOfRight(cloudabi_rights_t right) {
  uint64_t access = 0;
  for (const Mapping &mapping : kOnDirectory)
    if (mapping.rights & right)
      access |= mapping.access;
  for (const Mapping &mapping : kOnFiles)
    if (mapping.rights & right)
      access |= mapping.access;
  return access;
}

LandlockScope LandlockScopeOf(int version, bool files) {
  return {
      .files = files ? LandlockKnownAccesses(version) : 0,
      .network = version >= 4 ? kNetworkBind | kNetworkConnect : 0,
      .scoped = version >= 6 ? kScopeAbstractSockets | kScopeSignals : 0,
  };
}

int MakeLandlockRules(const LandlockScope &scope, const std::vector<Descriptor> &descriptors,
                      const std::vector<LandlockFile> &files) {
  const RulesetAttributes attributes = {scope.files, scope.network, scope.scoped};
  // An older kernel accepts the longer structure as long as what it doesn't know is 0.
  int rules =
      static_cast<int>(syscall(SYS_landlock_create_ruleset, &attributes, sizeof(attributes), 0));
  if (rules < 0)
    throw StartError(127, std::string("can't make a Landlock rule set: ") + strerror(errno));
  if (scope.files == 0)
    return rules;
  auto add = [&](uint64_t access, int fd, const std::string &origin) {
    const PathBeneath rule = {access & scope.files, fd};
    if (rule.access == 0 || syscall(SYS_landlock_add_rule, rules, kRulePathBeneath, &rule, 0) == 0)
      return;
    int error = errno;
    close(rules);
    throw StartError(127, origin + ": can't make a Landlock rule: " + strerror(error));
  };
  for (const LandlockFile &file : files)
    add(file.access, file.fd, "QEMU");
  for (const Descriptor &descriptor : descriptors)
    if (descriptor.type == CLOUDABI_FILETYPE_DIRECTORY)
      add(LandlockAccessOf(descriptor), descriptor.fd, descriptor.origin);
  return rules;
}

}  // namespace cloudabi
