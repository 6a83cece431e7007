// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// The component walk, see walk.h.
#include "path/walk.h"

#include "kernel/calls.h"
#include "support/memory.h"
#include "support/text.h"
#include "thread/context.h"

namespace cloudabi {
namespace {

using namespace kernel;

constexpr int kMostLinks = 40;

// What is left of the path to walk, and the directories on the way there: as many as a path can go
// down, from where it begins. Only one walk happens at a time in a thread.
struct Rest {
  static constexpr int kDeepest = Context::kPathSize / 2;

  char text[Context::kPathSize];
  int levels[kDeepest];
};

class Walk {
 public:
  Walk(int *levels, int directory) : levels_(levels) { levels_[0] = directory; }
  ~Walk() {
    while (depth_ > 0)
      (void)up();
  }
  Walk(const Walk &) = delete;

  int top() const { return levels_[depth_]; }

  Result<void> up() {
    if (depth_ == 0)
      return Error{CLOUDABI_ENOTCAPABLE};
    kernel::close(levels_[depth_--]);
    return {};
  }

  Result<void> down(int fd) {
    if (depth_ + 1 == Rest::kDeepest) {
      kernel::close(fd);
      return Error{CLOUDABI_ENAMETOOLONG};
    }
    levels_[++depth_] = fd;
    return {};
  }

 private:
  int *levels_;
  int depth_ = 0;
};

// Opens one component. Where openat2 exists the filter has no openat.
int open_one(int directory, const char *name, int flags, unsigned mode) {
  if ((flags & kOPath) == 0)
    flags |= kOLargefile;
  if (!g_process.has_openat2)
    return static_cast<int>(raw(kOpenat, directory, name, flags, mode));
  OpenHow how = {static_cast<uint64_t>(flags), (flags & kOCreat) != 0 ? mode : 0, 0};
  return static_cast<int>(raw(kOpenat2, directory, name, &how, sizeof(how)));
}

int open_component(int directory, const char *name, int flags, unsigned mode) {
  return open_one(directory, name, flags | kONofollow | kOCloexec, mode);
}

// Puts a link's content in front of the rest of the path, at the beginning of its memory: what has
// been walked isn't needed any more, and a long path may lead to a long link. A slash behind the
// link stays, as it asks for a directory.
Result<void> splice(Rest &path, int link, bool slash, const char *after) {
  char *content = Context::current().path_buffer(Context::kPathCount - 1);
  size_t size =
      static_cast<size_t>(TRY(call<int>(kReadlinkat, link, "", content, Context::kPathSize)));
  size_t tail = strlen(after);
  if (size + slash + tail + 1 > sizeof(path.text))
    return Error{CLOUDABI_ENAMETOOLONG};
  if (size == 0)
    return Error{CLOUDABI_ENOENT};
  if (content[0] == '/')
    return Error{CLOUDABI_ENOTCAPABLE};
  memmove(path.text + size + slash, after, tail + 1);
  memcpy(path.text, content, size);
  if (slash)
    path.text[size] = '/';
  return {};
}

bool is_link(int fd) {
  Stat stat;
  return fstat(fd, &stat).ok() && (stat.mode & kModeTypeMask) == kModeSymlink;
}

Result<int> walk(int directory, Rest &path, int flags, unsigned mode) {
  Walk levels(path.levels, directory);
  char *rest = path.text;
  for (int links = 0;;) {
    while (*rest == '/')
      ++rest;
    char *end = rest;
    while (*end != '/' && *end != '\0')
      ++end;
    const char *after = end;
    while (*after == '/')
      ++after;
    bool last = *after == '\0';
    bool slash = *end == '/';
    *end = '\0';
    if (*rest == '\0' || (rest[0] == '.' && rest[1] == '\0')) {
      if (last)
        return checked<int>(open_one(levels.top(), ".", flags, mode));
      rest = const_cast<char *>(after);
      continue;
    }
    if (rest[0] == '.' && rest[1] == '.' && rest[2] == '\0') {
      // Nothing leads back from a file, or from a directory that may not be searched.
      kernel::close(TRY(checked<int>(open_component(levels.top(), ".", kOPath | kODirectory, 0))));
      TRY(levels.up());
      if (last)
        return checked<int>(open_one(levels.top(), ".", flags, mode));
      rest = const_cast<char *>(after);
      continue;
    }
    // The last component is opened as asked for, unless it is a link to be followed.
    if (last && !slash) {
      int fd = open_component(levels.top(), rest, flags, mode);
      bool follow = (flags & kONofollow) == 0 && (flags & (kOCreat | kOExcl)) != (kOCreat | kOExcl);
      bool link = fd == -kELOOP || (fd == -kENOTDIR && (flags & kODirectory) != 0) ||
                  (fd >= 0 && (flags & kOPath) != 0 && is_link(fd));
      if (!follow || !link)
        return checked<int>(fd);
      if (fd >= 0)
        kernel::close(fd);
    }
    if (last && slash && (flags & kOCreat) != 0)
      return Error{CLOUDABI_EISDIR};  // a slash behind what would be a new file, in Linux's words
    int fd = TRY(checked<int>(open_component(levels.top(), rest, kOPath, 0)));
    if (is_link(fd)) {
      Result<void> spliced =
          ++links > kMostLinks ? Error{CLOUDABI_ELOOP} : splice(path, fd, slash, after);
      kernel::close(fd);
      TRY(spliced);
      rest = path.text;
      continue;
    }
    if (last && !slash) {
      // It was no link after all.
      kernel::close(fd);
      return checked<int>(open_component(levels.top(), rest, flags, mode));
    }
    TRY(levels.down(fd));
    rest = const_cast<char *>(after);
    if (last)
      return checked<int>(open_one(levels.top(), ".", flags | kODirectory, mode));
  }
}

// Something is wrong with the emulator or the kernel, and nothing the program does may be trusted.
// The trace, if there is one, says what.
[[noreturn]] void stop(const char *path) {
  Text<512> line;
  line.add("Two ways to look up a path disagree: ").add(path).add('\n');
  if (g_process.trace_fd >= 0)
    (void)kernel::write(g_process.trace_fd, line.data(), line.size());
  for (;;)
    raw(kTgkill, raw(kGetpid), raw(kGettid), kSigabrt);
}

}  // namespace

Result<int> open_by_walk(int directory, const char *path, int flags, unsigned mode) {
  // On the stack this would be too large for some programs' threads.
  void *memory =
      TRY(kernel::mmap(nullptr, sizeof(Rest), kProtRead | kProtWrite, kMapPrivate | kMapAnonymous));
  auto *rest = static_cast<Rest *>(memory);
  size_t size = strlen(path);
  memcpy(rest->text, path, size + 1);
  Result<int> result = size == 0        ? Result<int>(Error{CLOUDABI_ENOENT})
                       : path[0] == '/' ? Result<int>(Error{CLOUDABI_ENOTCAPABLE})
                                        : walk(directory, *rest, flags, mode);
  (void)kernel::munmap(memory, sizeof(Rest));
  return result;
}

void compare_with_walk(int directory, const char *path, int flags, const Result<int> &result) {
  // Nothing may be created or cut off a second time.
  constexpr int kHarmless = kODirectory | kONofollow | kOCloexec;
  Result<int> again = open_by_walk(directory, path, (flags & kHarmless) | kOPath, 0);
  Stat first = {}, second = {};
  if (result.ok() && again.ok()) {
    bool told = fstat(result.value(), &first).ok() && fstat(again.value(), &second).ok();
    kernel::close(again.value());
    if (!told || (first.device == second.device && first.inode == second.inode))
      return;
    stop(path);
  }
  if (again.ok())
    kernel::close(again.value());
  // An escape is the one failure that both have to see; O_PATH may open what can't be read.
  bool first_escapes = result.errno_value() == CLOUDABI_ENOTCAPABLE;
  bool second_escapes = again.errno_value() == CLOUDABI_ENOTCAPABLE;
  if ((result.ok() && second_escapes) || (first_escapes && again.ok()))
    stop(path);
}

}  // namespace cloudabi
