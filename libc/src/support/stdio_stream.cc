// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include "support/stdio_file.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

namespace stdio {

namespace {

// Large enough that a system call's cost doesn't show, small enough for many streams.
constexpr size_t kBufferSize = 8192;

// Gives a stream its buffer when it is first used.
void provide_buffer(FILE *file) {
  State &s = file->s;
  if (s.buffer != nullptr)
    return;
  if (s.mode != _IONBF) {
    auto *memory = static_cast<unsigned char *>(malloc(kPushback + kBufferSize));
    if (memory != nullptr) {
      s.buffer = memory + kPushback;
      s.buffer_size = kBufferSize;
      s.flags |= kOwnsBuffer;
      return;
    }
  }
  s.buffer = file->small + kPushback;
  s.buffer_size = 1;
}

void stop_writing(FILE *file) { file->s.write_at = file->s.write_end = nullptr; }
void stop_reading(FILE *file) { file->s.read_at = file->s.read_end = nullptr; }

bool fail(FILE *file) {
  file->s.flags |= kError;
  return false;
}

// Functions for wide characters have set this before they come here.
void orient(FILE *file) {
  if (file->s.orientation == 0)
    file->s.orientation = -1;
}

// Writes all that waits and then the given bytes.
bool write_through(FILE *file, const unsigned char *source, size_t n) {
  State &s = file->s;
  const unsigned char *first = s.buffer;
  auto first_size = static_cast<size_t>(s.write_at - s.buffer);
  // Whatever happens, the buffer is empty afterwards: what can't be written would otherwise be in
  // the way for ever.
  s.write_at = s.buffer;
  s.write_end = s.mode == _IOFBF ? s.buffer + s.buffer_size : s.buffer;
  while (first_size + n > 0) {
    const ssize_t done = s.operations->write(file, first, first_size, source, n);
    if (done < 0)
      return fail(file);
    const auto size = static_cast<size_t>(done);
    const size_t from_first = size < first_size ? size : first_size;
    first += from_first;
    first_size -= from_first;
    source += size - from_first;
    n -= size - from_first;
  }
  return true;
}

}  // namespace

bool start_reading(FILE *file) {
  State &s = file->s;
  orient(file);
  if (s.write_at != nullptr) {
    if (flush(file) != 0)
      return false;
    stop_writing(file);
  }
  if ((s.flags & kReadable) == 0) {
    errno = EBADF;
    return fail(file);
  }
  provide_buffer(file);
  if (s.read_at == nullptr)
    s.read_at = s.read_end = s.buffer;
  return true;
}

bool start_writing(FILE *file) {
  State &s = file->s;
  orient(file);
  if (s.write_at != nullptr)
    return true;
  if ((s.flags & kWritable) == 0) {
    errno = EBADF;
    return fail(file);
  }
  // What was read ahead hasn't been read by the program.
  if (s.read_at != s.read_end && s.operations->seek(file, s.read_at - s.read_end, SEEK_CUR) < 0 &&
      errno != ESPIPE)
    return fail(file);
  stop_reading(file);
  provide_buffer(file);
  s.write_at = s.buffer;
  s.write_end = s.mode == _IOFBF ? s.buffer + s.buffer_size : s.buffer;
  return true;
}

int flush(FILE *file) {
  if (file->s.write_at == nullptr || file->s.write_at == file->s.buffer)
    return 0;
  return write_through(file, nullptr, 0) ? 0 : EOF;
}

int synchronise(FILE *file) {
  State &s = file->s;
  if (s.write_at != nullptr) {
    const int result = flush(file);
    // The next operation may be either.
    stop_writing(file);
    return result;
  }
  if (s.read_at != s.read_end && s.operations->seek(file, s.read_at - s.read_end, SEEK_CUR) >= 0)
    stop_reading(file);
  return 0;
}

int underflow(FILE *file) {
  State &s = file->s;
  if (!start_reading(file))
    return EOF;
  if (s.read_at != s.read_end)
    return *s.read_at++;
  // End of file stays until it is cleared.
  if ((s.flags & kEof) != 0)
    return EOF;
  const ssize_t n = s.operations->read(file, s.buffer, s.mode == _IONBF ? 1 : s.buffer_size);
  if (n <= 0) {
    s.flags |= n == 0 ? kEof : kError;
    return EOF;
  }
  s.read_at = s.buffer;
  s.read_end = s.buffer + n;
  return *s.read_at++;
}

int overflow(FILE *file, int c) {
  const auto byte = static_cast<unsigned char>(c);
  return write(file, &byte, 1) == 1 ? byte : EOF;
}

size_t read(FILE *file, unsigned char *target, size_t n) {
  State &s = file->s;
  if (n == 0 || !start_reading(file))
    return 0;
  size_t done = 0;
  while (done < n) {
    const auto ready = static_cast<size_t>(s.read_end - s.read_at);
    if (ready != 0) {
      const size_t piece = ready < n - done ? ready : n - done;
      memcpy(target + done, s.read_at, piece);
      s.read_at += piece;
      done += piece;
      continue;
    }
    if ((s.flags & kEof) != 0)
      break;
    // Large requests go straight to where they are wanted.
    const bool direct = n - done >= s.buffer_size;
    unsigned char *to = direct ? target + done : s.buffer;
    const ssize_t got = s.operations->read(file, to, direct ? n - done : s.buffer_size);
    if (got <= 0) {
      s.flags |= got == 0 ? kEof : kError;
      break;
    }
    if (direct) {
      done += static_cast<size_t>(got);
    } else {
      s.read_at = s.buffer;
      s.read_end = s.buffer + got;
    }
  }
  return done;
}

size_t write(FILE *file, const unsigned char *source, size_t n) {
  State &s = file->s;
  if (n == 0 || !start_writing(file))
    return 0;
  if (s.mode == _IONBF)
    return write_through(file, source, n) ? n : 0;
  size_t flushed = 0;
  if (s.mode == _IOLBF) {
    // Everything up to the last line's end goes out now.
    const void *newline = memrchr(source, '\n', n);
    if (newline != nullptr) {
      flushed = static_cast<size_t>(static_cast<const unsigned char *>(newline) - source) + 1;
      if (!write_through(file, source, flushed))
        return 0;
    }
  }
  const size_t left = n - flushed;
  const auto room = static_cast<size_t>(s.buffer + s.buffer_size - s.write_at);
  if (left > room || (left == room && left >= s.buffer_size)) {
    if (!write_through(file, source + flushed, left))
      return flushed;
    return n;
  }
  memcpy(s.write_at, source + flushed, left);
  s.write_at += left;
  if (s.mode == _IOLBF)
    s.write_end = s.write_at;
  return n;
}

off_t tell(FILE *file) {
  State &s = file->s;
  // Where appended bytes end up is known once they are written.
  if (s.write_at != nullptr && (s.flags & kAppend) != 0 && flush(file) != 0)
    return -1;
  off_t place = s.operations->seek(file, 0, SEEK_CUR);
  if (place < 0)
    return -1;
  if (s.write_at != nullptr)
    place += s.write_at - s.buffer;
  else
    place -= s.read_end - s.read_at;
  // Bytes given back at the start of a file lie before it.
  return place < 0 ? 0 : place;
}

int seek(FILE *file, off_t offset, int whence) {
  State &s = file->s;
  if (s.write_at != nullptr) {
    if (flush(file) != 0)
      return -1;
    stop_writing(file);
  }
  if (whence == SEEK_CUR && __builtin_sub_overflow(offset, s.read_end - s.read_at, &offset)) {
    errno = EINVAL;
    return -1;
  }
  if (s.operations->seek(file, offset, whence) < 0)
    return -1;
  stop_reading(file);
  s.flags &= static_cast<unsigned short>(~kEof);
  s.input_state = {};
  s.output_state = {};
  return 0;
}

}  // namespace stdio
