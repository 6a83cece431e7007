// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// The tag !file: files and directories by path.
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

#include "file_rights.h"
#include "rights.h"
#include "system_opener.h"

namespace cloudabi {
namespace {

[[noreturn]] void Fail(const FileSpec &spec, int error) {
  std::string message = spec.path + ": " + strerror(error);
  if (error == ENOENT && !spec.create)
    message += " (with `create: true` it would be made)";
  if (error == EMFILE)
    message += " (`ulimit -n` is the limit)";
  throw ConfigError(spec.mark, message);
}

const char *NameOf(FileMode mode) {
  switch (mode) {
  case FileMode::kWrite:
    return "w";
  case FileMode::kAppend:
    return "a";
  case FileMode::kReadWrite:
    return "rw";
  default:
    return "r";
  }
}

int FlagsOf(FileMode mode) {
  switch (mode) {
  case FileMode::kWrite:
    return O_WRONLY;
  case FileMode::kReadWrite:
    return O_RDWR;
  case FileMode::kAppend:
    return O_WRONLY | O_APPEND;
  default:
    return O_RDONLY;
  }
}

// A directory's descriptor; -1 if there is none at this path.
int OpenDirectory(const FileSpec &spec) {
  // A path that ends in a slash asks for a directory to be made.
  if (spec.create && spec.path.back() == '/' && mkdir(spec.path.c_str(), 0777) != 0 &&
      errno != EEXIST)
    Fail(spec, errno);
  int fd = open(spec.path.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  // Whoever may only search a directory can still open what is in it.
  if (fd < 0 && errno == EACCES)
    fd = open(spec.path.c_str(), O_PATH | O_DIRECTORY | O_CLOEXEC);
  return fd;
}

void RestrictDirectory(const FileSpec &spec, Descriptor &descriptor) {
  if (spec.mode == FileMode::kWrite || spec.mode == FileMode::kAppend)
    throw ConfigError(spec.mark, spec.path + " is a directory, whose mode is r or rw, not " +
                                     NameOf(spec.mode) +
                                     "; `rights` says more precisely what "
                                     "may be done below it");
  const unsigned allowed = spec.mode == FileMode::kRead ? kPresetRead | kPresetList : kPresetAll;
  const unsigned presets = spec.rights.value_or(allowed);
  if (presets != kPresetAll && (presets & ~allowed) != 0)
    throw ConfigError(spec.mark, spec.path + ": these rights change the directory, and mode r "
                                             "doesn't allow that: leave the mode out");
  const cloudabi_rights_t rights = RightsOfPresets(presets & allowed);
  descriptor.rights_base &= rights;
  descriptor.rights_inheriting = kRightsBelowDirectories & rights;
  descriptor.read_only = (presets & allowed & ~(kPresetRead | kPresetList)) == 0;
  descriptor.path = spec.path;
}

// Whoever asks for a right that the mode doesn't give would get nothing and no word about it, or
// for `append` a file that is written from its beginning.
void CheckRights(const FileSpec &spec, unsigned presets, FileMode mode) {
  if (presets == kPresetAll)
    return;
  // To write anywhere includes writing at the end.
  const unsigned asked = (presets & kPresetWrite) != 0 ? presets & ~kPresetAppend : presets;
  const unsigned given = mode == FileMode::kRead     ? kPresetRead
                         : mode == FileMode::kWrite  ? kPresetWrite
                         : mode == FileMode::kAppend ? kPresetAppend | kPresetWrite
                                                     : kPresetRead | kPresetWrite;
  if ((asked & (kPresetRead | kPresetWrite | kPresetAppend) & ~given) != 0)
    throw ConfigError(spec.mark, spec.path + ": these rights don't go with the mode " +
                                     NameOf(mode) +
                                     (mode == FileMode::kAppend
                                          ? ": give the file twice, once to be read and once to "
                                            "be appended to"
                                          : ""));
}

Descriptor OpenOtherFile(const FileSpec &spec) {
  const unsigned presets = spec.rights.value_or(kPresetAll);
  FileMode mode = spec.mode;
  if (mode == FileMode::kDefault)
    mode = spec.rights ? ModeForPresets(presets) : FileMode::kRead;
  CheckRights(spec, presets, mode);
  if (spec.create && mode == FileMode::kRead)
    throw ConfigError(spec.mark, spec.path + ": a file that is made has to be written: `create` "
                                             "needs the mode w, rw or a");
  Descriptor descriptor;
  const int flags = FlagsOf(mode) | (spec.create ? O_CREAT : 0) | O_CLOEXEC | O_NOCTTY;
  descriptor.fd = open(spec.path.c_str(), flags, 0666);
  if (descriptor.fd < 0)
    Fail(spec, errno);
  try {
    Describe(descriptor, spec.mark);
    // It has taken the place of what was no directory a moment ago.
    if (descriptor.type == CLOUDABI_FILETYPE_DIRECTORY) {
      RestrictDirectory(spec, descriptor);
      return descriptor;
    }
  } catch (...) {
    close(descriptor.fd);
    throw;
  }
  cloudabi_rights_t allowed = RightsOfPresets(presets);
  if (mode == FileMode::kAppend)
    allowed &= RightsOfPresets(kPresetAppend);
  descriptor.rights_base &= allowed;
  return descriptor;
}

}  // namespace

Descriptor SystemOpener::OpenFile(const FileSpec &spec) {
  Descriptor descriptor;
  descriptor.fd = OpenDirectory(spec);
  if (descriptor.fd < 0) {
    if (errno != ENOTDIR && !(errno == ENOENT && spec.create && spec.path.back() != '/'))
      Fail(spec, errno);
    return OpenOtherFile(spec);
  }
  try {
    Describe(descriptor, spec.mark);
    RestrictDirectory(spec, descriptor);
  } catch (...) {
    close(descriptor.fd);
    throw;
  }
  return descriptor;
}

}  // namespace cloudabi
