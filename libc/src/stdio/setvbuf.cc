// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>

#include "support/stdio_file.h"

int setvbuf(FILE *__restrict file, char *__restrict buffer, int mode, size_t size) {
  if (mode != _IOFBF && mode != _IOLBF && mode != _IONBF) {
    errno = EINVAL;
    return -1;
  }
  stdio::Hold hold(file);
  stdio::State &s = file->s;
  // POSIX wants this to be the first operation on a stream; we allow it wherever nothing is lost.
  if (stdio::synchronise(file) != 0 || s.read_at != s.read_end) {
    errno = EBUSY;
    return -1;
  }
  if ((s.flags & stdio::kOwnsBuffer) != 0)
    free(s.buffer - stdio::kPushback);
  s.flags &= static_cast<unsigned short>(~stdio::kOwnsBuffer);
  s.flags |= stdio::kBufferChosen;
  s.buffer = nullptr;
  s.read_at = s.read_end = nullptr;
  s.mode = static_cast<unsigned char>(mode);
  // A part of the caller's memory is for what ungetc() gives back.
  if (mode != _IONBF && buffer != nullptr && size > 2 * stdio::kPushback) {
    s.buffer = reinterpret_cast<unsigned char *>(buffer) + stdio::kPushback;
    s.buffer_size = size - stdio::kPushback;
  } else if (mode != _IONBF && buffer == nullptr && size > 0) {
    size_t room;
    auto *memory = __builtin_add_overflow(stdio::kPushback, size, &room)
                       ? nullptr
                       : static_cast<unsigned char *>(malloc(room));
    if (memory != nullptr) {
      s.buffer = memory + stdio::kPushback;
      s.buffer_size = size;
      s.flags |= stdio::kOwnsBuffer;
    }
  }
  return 0;
}
