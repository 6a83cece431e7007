// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Attacks on files that weren't injected, and on what was injected for reading only.

#include "attack.h"
#include "calls.h"

namespace hostile {
namespace {

constexpr int kCurrentDirectory = -100;
constexpr int kReadWrite = 2, kCreate = 0100, kDirectory = 0200000, kPathOnly = 010000000;
constexpr int kEmptyPath = 0x1000, kFollow = 0x400;

struct OpenHow {
  uint64_t flags, mode, resolve;
};

// openat2 without the flags that confine it: the emulator makes this call, so the filter allows it.
long Open(int directory, const char *path, int flags = 0) {
  OpenHow how = {static_cast<uint64_t>(flags), static_cast<uint64_t>(flags & kCreate ? 0600 : 0),
                 0};
  long result = Call(number::kOpenat2, directory, path, &how, sizeof(how));
  // Under QEMU it is openat that the filter allows.
  return result == -38 ? Call(number::kOpenat, directory, path, flags, how.mode) : result;
}

long OpenAbsolute(const Parameters &p) { return Open(kCurrentDirectory, p.secret); }
long OpenAbsoluteCall(const Parameters &p) { return Call(number::kOpen, p.secret, 0, 0); }
long OpenAbove(const Parameters &) { return Open(kWritable, "../secret"); }
long OpenAboveReadOnly(const Parameters &) { return Open(kReadOnly, "../secret"); }
long OpenAboveParent(const Parameters &) {
  // The parent by itself, so that the way out isn't in one path.
  long parent = Open(kWritable, "..", kDirectory);
  return parent < 0 ? parent : Open(static_cast<int>(parent), "secret");
}
long OpenAboveFromBelow(const Parameters &) {
  Call(number::kMkdirat, kWritable, "below", 0700);
  long below = Open(kWritable, "below", kDirectory | kPathOnly);
  return below < 0 ? below : Open(static_cast<int>(below), "../../secret");
}
long OpenThroughLink(const Parameters &p) {
  Call(number::kUnlinkat, kWritable, "link", 0);
  if (long result = Call(number::kSymlinkat, p.secret, kWritable, "link"); result < 0)
    return result;
  return Open(kWritable, "link");
}
long OpenProc(const Parameters &) { return Open(kCurrentDirectory, "/proc/self/environ"); }
long OpenRoot(const Parameters &) { return Open(kCurrentDirectory, "/etc/passwd"); }
long CreateAtRoot(const Parameters &) {
  return Open(kCurrentDirectory, "/tmp", 020200000 | kReadWrite);
}
long StatAbsolute(const Parameters &p) {
  char buffer[256];
  return Call(number::kStatx, kCurrentDirectory, p.secret, 0, 0x7ff, buffer);
}
long ChangeDirectory(const Parameters &) { return Call(number::kChdir, "/etc"); }
long ChangeRoot(const Parameters &) { return Call(number::kChroot, "/"); }
long Watch(const Parameters &p) {
  long fd = Call(number::kInotifyInit1, 0);
  return fd < 0 ? fd : Call(number::kInotifyAddWatch, fd, p.secret, 1);
}

struct Handle {
  uint32_t size;
  int32_t type;
  unsigned char bytes[128];
};
// Root opens any file by a handle that it can guess; this one is taken from the system.
long OpenByHandle(const Parameters &) {
  Handle handle = {sizeof(handle.bytes), 0, {}};
  int mount;
  long result = Call(number::kNameToHandleAt, kWritable, ".", &handle, &mount, 0);
  if (result == -95)
    return kMissing;
  return result < 0 ? result : Call(number::kOpenByHandleAt, kWritable, &handle, kDirectory);
}

// The file is open for reading only. A new name for it could be opened for writing.
long LinkDescriptor(const Parameters &) {
  Call(number::kUnlinkat, kWritable, "again", 0);
  long result = Call(number::kLinkat, kFile, "", kWritable, "again", kEmptyPath);
  if (result < 0)
    result =
        Call(number::kLinkat, kCurrentDirectory, "/proc/self/fd/3", kWritable, "again", kFollow);
  return result < 0 ? result : Open(kWritable, "again", kReadWrite);
}
long ReopenForWriting(const Parameters &) {
  return Open(kCurrentDirectory, "/proc/self/fd/3", kReadWrite);
}

long CreateFile(const Parameters &) { return Open(kReadOnly, "new", kCreate | kReadWrite); }
long CreateDirectory(const Parameters &) { return Call(number::kMkdirat, kReadOnly, "new", 0700); }
long OpenForWriting(const Parameters &) { return Open(kReadOnly, "file", kReadWrite); }
long SetTimes(const Parameters &) {
  return Call(number::kUtimensat, kReadOnly, "file", nullptr, 0);
}
long SetMode(const Parameters &) { return Call(number::kFchmodat, kReadOnly, "file", 0777); }
long MoveOut(const Parameters &) {
  return Call(number::kRenameat2, kReadOnly, "file", kWritable, "stolen", 0);
}
long LinkOut(const Parameters &) {
  Call(number::kUnlinkat, kWritable, "linked", 0);
  long result = Call(number::kLinkat, kReadOnly, "file", kWritable, "linked", 0);
  return result < 0 ? result : Open(kWritable, "linked", kReadWrite);
}
long MakeWritable(const Parameters &) {
  struct {
    uint64_t set, clear, propagation, user_namespace;
  } attributes = {0, 1, 0, 0};  // MOUNT_ATTR_RDONLY
  // Without a mount of its own there is nothing to clear, and writing needs no more.
  Call(number::kMountSetattr, kReadOnly, "", kEmptyPath, &attributes, sizeof(attributes));
  return Call(number::kMkdirat, kReadOnly, "new", 0700);
}

// What the root has under QEMU; elsewhere these find nothing.
long WriteRunner(const Parameters &) { return Open(kCurrentDirectory, "/qemu", kReadWrite); }
long WriteEmulator(const Parameters &) {
  return Open(kCurrentDirectory, "/cloudabi-emulate", kReadWrite);
}
long CreateInRoot(const Parameters &) {
  return Call(number::kMkdirat, kCurrentDirectory, "/new", 0700);
}
long RemoveRunner(const Parameters &) {
  return Call(number::kUnlinkat, kCurrentDirectory, "/qemu", 0);
}
long LinkRunner(const Parameters &) {
  return Call(number::kLinkat, kCurrentDirectory, "/qemu", kWritable, "linked", 0);
}
long TouchRunner(const Parameters &) {
  return Call(number::kUtimensat, kCurrentDirectory, "/qemu", nullptr, 0);
}

}  // namespace

const Attack kFileAttacks[] = {
    {"open-absolute", OpenAbsolute},
    {"open-absolute-call", OpenAbsoluteCall},
    {"open-above", OpenAbove},
    {"open-above-read-only", OpenAboveReadOnly},
    {"open-above-parent", OpenAboveParent},
    {"open-above-from-below", OpenAboveFromBelow},
    {"open-through-link", OpenThroughLink},
    {"open-proc", OpenProc},
    {"open-root", OpenRoot},
    {"create-temporary", CreateAtRoot},
    {"stat-absolute", StatAbsolute},
    {"chdir", ChangeDirectory},
    {"chroot", ChangeRoot},
    {"inotify", Watch},
    {"open-by-handle", OpenByHandle},
    {"link-descriptor", LinkDescriptor},
    {"reopen-for-writing", ReopenForWriting},
    {"read-only-create-file", CreateFile},
    {"read-only-create-directory", CreateDirectory},
    {"read-only-open-for-writing", OpenForWriting},
    {"read-only-set-times", SetTimes},
    {"read-only-set-mode", SetMode},
    {"read-only-move-out", MoveOut},
    {"read-only-link-out", LinkOut},
    {"read-only-make-writable", MakeWritable},
    {"write-runner", WriteRunner},
    {"write-emulator", WriteEmulator},
    {"create-in-root", CreateInRoot},
    {"remove-runner", RemoveRunner},
    {"link-runner", LinkRunner},
    {"touch-runner", TouchRunner},
    {nullptr, nullptr},
};

}  // namespace hostile
