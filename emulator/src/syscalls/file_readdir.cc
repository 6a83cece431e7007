// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Reads entries of a directory. A cookie is Linux's own position in the directory: the place to go
// on from. The kernel's entries are read into the thread's memory and translated one by one; what
// was read beyond the caller's buffer is read again when it asks for it.
#include "fd/kinds.h"
#include "kernel/calls.h"
#include "support/memory.h"
#include "support/spin_lock.h"
#include "syscalls.h"

namespace cloudabi::sys {
namespace {

using namespace kernel;

// Seeking and reading belong together, and all threads share the directory's position.
SpinLock position_lock;

cloudabi_filetype_t kind_of_entry(uint8_t type) {
  // DT_ values are the mode's type bits, shifted; sockets lack a type here, too.
  return kind_of_mode(static_cast<unsigned>(type) << 12);
}

// Appends as much as fits.
class Output {
 public:
  explicit Output(GuestOutArray<unsigned char> buffer) : buffer_(buffer) {}
  void add(const void *bytes, size_t size) {
    size_t room = buffer_.size() - used_;
    memcpy(buffer_.address() + used_, bytes, size < room ? size : room);
    used_ += size < room ? size : room;
  }
  bool full() const { return used_ == buffer_.size(); }
  size_t used() const { return used_; }

 private:
  GuestOutArray<unsigned char> buffer_;
  size_t used_ = 0;
};

Result<size_t> read_entries(int fd, uint64_t cookie, void *buffer, size_t size) {
  SpinLock::Scope scope(position_lock);
  if (cookie > INT64_MAX)
    return Error{CLOUDABI_EINVAL};
  constexpr int kSeekSet = 0;
  TRY(kernel::lseek(fd, static_cast<int64_t>(cookie), kSeekSet));
  return call<size_t>(kGetdents64, fd, buffer, size);
}

}  // namespace

Result<size_t> file_readdir(Context &context, Handle fd, GuestOutArray<unsigned char> buf,
                            cloudabi_dircookie_t cookie) {
  char *memory = context.path_buffer(0);
  constexpr size_t kSize = Context::kPathSize * Context::kPathCount;
  Output output(buf);
  while (!output.full()) {
    size_t size = TRY(read_entries(fd.fd(), cookie, memory, kSize));
    if (size == 0)
      break;
    for (size_t position = 0; position < size && !output.full();) {
      auto *entry = reinterpret_cast<const DirectoryEntry *>(memory + position);
      const char *name = memory + position + kDirectoryEntryName;
      cloudabi_dirent_t header = {};
      header.d_next = static_cast<cloudabi_dircookie_t>(entry->next);
      header.d_ino = entry->inode;
      header.d_namlen = static_cast<uint32_t>(strlen(name));
      header.d_type = kind_of_entry(entry->type);
      output.add(&header, sizeof(header));
      output.add(name, header.d_namlen);
      cookie = header.d_next;
      position += entry->size;
    }
  }
  return output.used();
}

}  // namespace cloudabi::sys
