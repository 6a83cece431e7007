// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Look-ups by openat2, see lookup.h, and the choice between them and walk.cc's.
#include "path/lookup.h"

#include "kernel/calls.h"
#include "path/walk.h"
#include "start/start_block.h"
#include "support/memory.h"

namespace cloudabi {
namespace {

using namespace kernel;

// The kernel gives up with EAGAIN when a rename happens while it follows `..`. Whoever renames all
// the time shouldn't keep us here for ever.
constexpr int kMostRetries = 128;

Result<int> open_by_openat2(int directory, const char *path, int flags, unsigned mode) {
  if ((flags & kOPath) == 0)
    flags |= kOLargefile;
  OpenHow how = {static_cast<uint64_t>(flags), mode, kResolveBeneath | kResolveNoMagiclinks};
  for (int attempt = 0;; ++attempt) {
    long result = raw(kOpenat2, directory, path, &how, sizeof(how));
    if (result >= 0) [[likely]]
      return static_cast<int>(result);
    // The file system's own EXDEV doesn't occur here: it is an escape.
    if (result == -kEXDEV)
      return Error{CLOUDABI_ENOTCAPABLE};
    if (result != -kEINTR && (result != -kEAGAIN || attempt == kMostRetries))
      return error_from_linux(result);
  }
}

}  // namespace

void probe_path_lookup() {
  OpenHow how = {};
  // A size that no kernel takes: EINVAL says that the call exists.
  g_process.has_openat2 = raw(kOpenat2, -1, "", &how, 0) != -kENOSYS;
}

ScopedFd::~ScopedFd() {
  if (owned_)
    kernel::close(fd_);
}

Result<Path> Path::copy(Context &context, GuestInArray<char> path, int slot) {
  if (path.size() >= Context::kPathSize)
    return Error{CLOUDABI_ENAMETOOLONG};
  if (path.size() == 0)
    return Error{CLOUDABI_ENOENT};
  char *string = context.path_buffer(slot);
  for (size_t i = 0; i < path.size(); ++i) {
    string[i] = path[i];
    if (string[i] == '\0')
      return Error{CLOUDABI_EINVAL};
  }
  string[path.size()] = '\0';
  if (string[0] == '/')
    return Error{CLOUDABI_ENOTCAPABLE};
  return Path(string, path.size());
}

size_t Path::without_slashes_size() const {
  size_t size = size_;
  while (size > 1 && string_[size - 1] == '/')
    --size;
  return size;
}

Path Path::without_slashes() const {
  size_t size = without_slashes_size();
  string_[size] = '\0';
  return Path(string_, size);
}

bool Path::ends_in_dotdot() const {
  size_t size = without_slashes_size();
  return size >= 2 && string_[size - 1] == '.' && string_[size - 2] == '.' &&
         (size == 2 || string_[size - 3] == '/');
}

Result<int> open_beneath(int directory, const char *path, int flags, unsigned mode) {
  flags |= kOCloexec;
  if (!g_process.has_openat2)
    return open_by_walk(directory, path, flags, mode);
  Result<int> result = open_by_openat2(directory, path, flags, mode);
  if ((g_process.flags & kStartParanoid) != 0) [[unlikely]]
    compare_with_walk(directory, path, flags, result);
  return result;
}

Result<Parent> open_parent(int directory, Path path) {
  char *string = path.string();
  size_t end = path.size();
  while (end != 0 && string[end - 1] == '/')
    --end;
  size_t start = end;
  while (start != 0 && string[start - 1] != '/')
    --start;
  if (path.ends_in_dotdot())
    kernel::close(TRY(open_beneath(directory, string, kOPath)));
  if (start == 0)
    return Parent(directory, false, string);
  // The name stays where it is; the parent's path is ended before it by overwriting the slash.
  string[start - 1] = '\0';
  // Of "a//b" the parent is "a/", which means the same.
  return Parent(TRY(open_beneath(directory, string, kOPath | kODirectory)), true, string + start);
}

Result<Path> follow_last(Context &context, int directory, Path path) {
  constexpr int kMostLinks = 40;
  constexpr size_t kSize = Context::kPathSize;
  // A slash at the end means that a link is followed, and that a directory has to come out.
  bool slash = path.string()[path.size() - 1] == '/';
  // One look more than there may be links, at what the last one leads to.
  for (int links = 0; links <= kMostLinks; ++links) {
    path = path.without_slashes();
    int file = TRY(open_beneath(directory, path.string(), kOPath | kONofollow));
    ScopedFd scoped(file, true);
    char *content = context.path_buffer(Context::kPathCount - 1);
    long size = raw(kReadlinkat, file, "", content, kSize);
    if (size < 0) {  // No link: the path designates the file itself.
      if (slash)
        kernel::close(TRY(open_beneath(directory, path.string(), kOPath | kODirectory)));
      return path;
    }
    // The content takes the last component's place.
    size_t start = path.size();
    while (start != 0 && path.string()[start - 1] != '/')
      --start;
    if (size == 0 || start + static_cast<size_t>(size) >= kSize)
      return Error{CLOUDABI_ENAMETOOLONG};
    if (content[0] == '/')
      return Error{CLOUDABI_ENOTCAPABLE};
    memcpy(path.string() + start, content, static_cast<size_t>(size));
    path = Path(path.string(), start + static_cast<size_t>(size));
    path.string()[path.size()] = '\0';
    slash = slash || path.string()[path.size() - 1] == '/';
  }
  return Error{CLOUDABI_ELOOP};
}

}  // namespace cloudabi
