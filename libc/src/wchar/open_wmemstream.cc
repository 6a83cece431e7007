// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <errno.h>
#include <locale.h>
#include <stdint.h>
#include <stdlib.h>
#include <wchar.h>

#include "support/stdio_file.h"

// A stream holds bytes, so what is written passes through UTF-8, which has every character. Here,
// positions and lengths are counted in wide characters.
namespace {

using stdio::Memory;

wchar_t *characters(const Memory &m) { return reinterpret_cast<wchar_t *>(m.bytes); }

void publish(const Memory &m) {
  *reinterpret_cast<wchar_t **>(m.bytes_out) = characters(m);
  *m.length_out = m.position < m.length ? m.position : m.length;
}

bool append(Memory &m, wchar_t c) {
  if (m.position + 1 >= m.capacity) {
    const size_t capacity = m.position + m.position / 2 + 32;
    void *memory = reallocarray(m.bytes, capacity, sizeof(wchar_t));
    if (memory == nullptr)
      return false;
    m.bytes = static_cast<unsigned char *>(memory);
    wmemset(characters(m) + m.capacity, 0, capacity - m.capacity);
    m.capacity = capacity;
  }
  characters(m)[m.position++] = c;
  if (m.position > m.length) {
    m.length = m.position;
    characters(m)[m.length] = 0;
  }
  return true;
}

bool append_bytes(FILE *file, const unsigned char *source, size_t size) {
  for (; size > 0; --size) {
    const char byte = static_cast<char>(*source++);
    wchar_t c;
    const size_t n = mbrtowc_l(&c, &byte, 1, &file->s.input_state, LC_C_UNICODE_LOCALE);
    if (n == static_cast<size_t>(-1))
      return false;
    if (n != static_cast<size_t>(-2) && !append(file->s.memory, c))
      return false;
  }
  return true;
}

ssize_t write(FILE *file, const unsigned char *first, size_t first_size,
              const unsigned char *second, size_t second_size) {
  if (!append_bytes(file, first, first_size) || !append_bytes(file, second, second_size))
    return -1;
  publish(file->s.memory);
  return static_cast<ssize_t>(first_size + second_size);
}

ssize_t read(FILE *, unsigned char *, size_t) {
  errno = EBADF;
  return -1;
}

off_t seek(FILE *file, off_t offset, int whence) {
  Memory &m = file->s.memory;
  const size_t base = whence == SEEK_CUR ? m.position : whence == SEEK_END ? m.length : 0;
  constexpr off_t kMost = PTRDIFF_MAX / static_cast<off_t>(sizeof(wchar_t)) - 1;
  const auto start = static_cast<off_t>(base);
  if ((whence != SEEK_SET && whence != SEEK_CUR && whence != SEEK_END) || offset < -start ||
      offset > kMost - start) {
    errno = EINVAL;
    return -1;
  }
  m.position = static_cast<size_t>(start + offset);
  publish(m);
  return start + offset;
}

int close(FILE *file) {
  publish(file->s.memory);
  return 0;
}

constexpr stdio::Operations operations = {read, write, seek, close};

}  // namespace

FILE *open_wmemstream(wchar_t **text, size_t *size) {
  if (text == nullptr || size == nullptr) {
    errno = EINVAL;
    return nullptr;
  }
  constexpr size_t kInitial = 32;
  void *memory = calloc(kInitial, sizeof(wchar_t));
  if (memory == nullptr)
    return nullptr;
  // Positions in a stream's buffer are bytes; kAppend has it flushed before anyone asks for them.
  FILE *file = stdio::make(&operations, stdio::kWritable | stdio::kAppend, LC_C_UNICODE_LOCALE);
  if (file == nullptr) {
    free(memory);
    return nullptr;
  }
  Memory &m = file->s.memory;
  m.bytes = static_cast<unsigned char *>(memory);
  m.capacity = kInitial;
  m.bytes_out = reinterpret_cast<char **>(text);
  m.length_out = size;
  publish(m);
  return file;
}
