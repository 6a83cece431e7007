// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Path look-ups that can't leave the directory they start at. Everything in the emulator that turns
// a path into a file goes through here; the calls with an `at` in their name are made nowhere else,
// and the functions that hand an unresolved name to one of them say `unchecked`.
//
// Whole paths are resolved by openat2 with RESOLVE_BENEATH. Calls that work on a path's last
// component (mkdirat and so on) get its parent directory opened that way, and the last component
// itself, which holds no slash and so can't lead anywhere; what it must never be is a symbolic link
// that the kernel follows.
#pragma once

#include "fd/handle.h"
#include "kernel/calls.h"
#include "support/guest_memory.h"
#include "thread/context.h"

namespace cloudabi {

// Finds out at the start whether the kernel has openat2 (QEMU 7.2 doesn't), which decides how
// look-ups are made from then on.
void probe_path_lookup();

// A path of the guest's, copied into the context's memory and ended with NUL.
class Path {
 public:
  // `slot` tells apart the paths of one call: 0 or 1.
  static Result<Path> copy(Context &context, GuestInArray<char> path, int slot);
  char *string() const { return string_; }
  size_t size() const { return size_; }

  // Ends the path before the slashes at its end.
  Path without_slashes() const;

  // Whether the last component is `..`, slashes after it or not.
  bool ends_in_dotdot() const;

  constexpr Path() = default;

 private:
  friend Result<Path> follow_last(Context &, int, Path);
  constexpr Path(char *string, size_t size) : string_(string), size_(size) {}
  size_t without_slashes_size() const;

  char *string_ = nullptr;
  size_t size_ = 0;
};

// Opens what the path designates. `flags` are Linux's.
Result<int> open_beneath(int directory, const char *path, int flags, unsigned mode = 0);

// A descriptor that is closed with its scope, unless it was borrowed.
class ScopedFd {
 public:
  ScopedFd(int fd, bool owned) : fd_(fd), owned_(owned) {}
  ~ScopedFd();
  ScopedFd(const ScopedFd &) = delete;
  int get() const { return fd_; }

 private:
  int fd_;
  bool owned_;
};

// A path's parent directory and its last component, slashes after it included.
class Parent {
 public:
  constexpr Parent() = default;
  constexpr Parent(int fd, bool owned, const char *name) : fd_(fd), owned_(owned), name_(name) {}
  int fd() const { return fd_; }
  bool owned() const { return owned_; }
  const char *name() const { return name_; }

 private:
  int fd_ = -1;
  bool owned_ = false;
  const char *name_ = nullptr;
};

// Splits the path in place. A last component `..` is looked up, so that leaving the directory is
// `notcapable`; where it doesn't leave, the kernel's calls refuse it themselves. (All but that
// which sets times: `..` of a directory that has been moved meanwhile could be anything.)
Result<Parent> open_parent(int directory, Path path);

// While the path's last component is a symbolic link, replaces the path by what it leads to. The
// result has no slash at its end; if the path had one, it designates a directory.
Result<Path> follow_last(Context &context, int directory, Path path);

// Linux flags for how a look-up treats a symbolic link at the end.
inline int nofollow_flag(cloudabi_lookupflags_t flags) {
  return (flags & CLOUDABI_LOOKUP_SYMLINK_FOLLOW) != 0 ? 0 : kernel::kONofollow;
}

}  // namespace cloudabi
