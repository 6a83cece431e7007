// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include "support/stdio_file.h"

#include <errno.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

namespace stdio {

namespace {

ssize_t read_memory(FILE *file, unsigned char *buffer, size_t size) {
  Memory &m = file->s.memory;
  const size_t left = m.position < m.length ? m.length - m.position : 0;
  const size_t n = size < left ? size : left;
  memcpy(buffer, m.bytes + m.position, n);
  m.position += n;
  return static_cast<ssize_t>(n);
}

// Makes room for bytes up to `end` and a terminator.
bool grow(Memory &m, size_t end) {
  if (end > PTRDIFF_MAX - 1) {
    errno = ENOMEM;
    return false;
  }
  if (end + 1 <= m.capacity)
    return true;
  size_t capacity = m.capacity + m.capacity / 2 + 64;
  if (capacity < end + 1)
    capacity = end + 1;
  auto *bytes = static_cast<unsigned char *>(realloc(m.bytes, capacity));
  if (bytes == nullptr)
    return false;
  memset(bytes + m.capacity, 0, capacity - m.capacity);
  m.bytes = bytes;
  m.capacity = capacity;
  return true;
}

// Shows the program what is there: the length is that of the whole, or where writing would go on if
// that is less.
void publish(FILE *file) {
  Memory &m = file->s.memory;
  const size_t length = m.position < m.length ? m.position : m.length;
  if (m.bytes_out != nullptr) {
    *m.bytes_out = reinterpret_cast<char *>(m.bytes);
    *m.length_out = length;
  }
}

ssize_t append(Memory &m, const unsigned char *source, size_t size) {
  if (size == 0)
    return 0;
  if (m.grows) {
    if (size > PTRDIFF_MAX - m.position || !grow(m, m.position + size))
      return -1;
  } else if (m.position >= m.capacity) {
    errno = ENOSPC;
    return -1;
  }
  const size_t room = m.capacity - m.position;
  const size_t n = size < room ? size : room;
  memcpy(m.bytes + m.position, source, n);
  m.position += n;
  if (m.position > m.length) {
    m.length = m.position;
    // fmemopen() keeps a terminator behind the bytes where there is room.
    if (m.length < m.capacity)
      memset(m.bytes + m.length, 0, 1);
  }
  return static_cast<ssize_t>(n);
}

ssize_t write_memory(FILE *file, const unsigned char *first, size_t first_size,
                     const unsigned char *second, size_t second_size) {
  Memory &m = file->s.memory;
  if (m.append)
    m.position = m.length;
  const size_t length = m.length;
  const ssize_t a = append(m, first, first_size);
  if (a < 0)
    return -1;
  ssize_t b = 0;
  if (static_cast<size_t>(a) == first_size) {
    b = append(m, second, second_size);
    if (b < 0 && a == 0)
      return -1;
  }
  // POSIX wants the terminator of a stream that can't be read even where that costs a byte.
  if (m.length > length && m.length == m.capacity && (file->s.flags & kReadable) == 0)
    memset(m.bytes + m.capacity - 1, 0, 1);
  publish(file);
  return b < 0 ? a : a + b;
}

off_t seek_memory(FILE *file, off_t offset, int whence) {
  Memory &m = file->s.memory;
  off_t base;
  if (whence == SEEK_SET) {
    base = 0;
  } else if (whence == SEEK_CUR) {
    base = static_cast<off_t>(m.position);
  } else if (whence == SEEK_END) {
    base = static_cast<off_t>(m.length);
  } else {
    errno = EINVAL;
    return -1;
  }
  const off_t most = m.grows ? PTRDIFF_MAX - 1 : static_cast<off_t>(m.capacity);
  if (offset < -base || offset > most - base) {
    errno = EINVAL;
    return -1;
  }
  m.position = static_cast<size_t>(base + offset);
  publish(file);
  return base + offset;
}

int close_memory(FILE *file) {
  Memory &m = file->s.memory;
  publish(file);
  free(m.frees ? m.bytes : m.to_free);
  return 0;
}

}  // namespace

constexpr Operations memory_operations = {read_memory, write_memory, seek_memory, close_memory};

}  // namespace stdio
