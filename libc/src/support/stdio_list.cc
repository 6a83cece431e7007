// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include "support/stdio_file.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>

// All streams, so that what they hold can be written when the program ends.
namespace stdio {

namespace {

cloudlibc::Lock list_lock;
FILE *first;

}  // namespace

FILE *make(const Operations *operations, unsigned short flags, __locale_t locale) {
  auto *file = static_cast<FILE *>(calloc(1, sizeof(FILE)));
  if (file == nullptr)
    return nullptr;
  file->s.operations = operations;
  file->s.flags = flags;
  file->s.mode = _IOFBF;
  file->s.descriptor = -1;
  file->s.locale = locale;
  cloudlibc::Guard guard(list_lock);
  file->next = first;
  if (first != nullptr)
    first->previous = file;
  first = file;
  return file;
}

namespace {

// The caller holds the list.
void remove(FILE *file) {
  if (file->previous != nullptr)
    file->previous->next = file->next;
  else
    first = file->next;
  if (file->next != nullptr)
    file->next->previous = file->previous;
  free(file);
}

}  // namespace

void unlink_and_free(FILE *file) {
  cloudlibc::Guard guard(list_lock);
  if (file->visits == 0)
    remove(file);
  else
    file->closed = true;
}

void for_each(void (*function)(FILE *, void *), void *argument) {
  cloudlibc::lock_write(&list_lock.word, CLOUDABI_SCOPE_PRIVATE);
  for (FILE *file = first; file != nullptr;) {
    // A thread that holds the stream may want the list, so the list isn't held meanwhile.
    ++file->visits;
    cloudlibc::unlock(&list_lock.word, CLOUDABI_SCOPE_PRIVATE);
    function(file, argument);
    cloudlibc::lock_write(&list_lock.word, CLOUDABI_SCOPE_PRIVATE);
    FILE *next = file->next;
    if (--file->visits == 0 && file->closed)
      remove(file);
    file = next;
  }
  cloudlibc::unlock(&list_lock.word, CLOUDABI_SCOPE_PRIVATE);
}

bool parse_mode(const char *text, Mode *mode) {
  switch (*text++) {
  case 'r':
    *mode = {kReadable, O_RDONLY};
    break;
  case 'w':
    *mode = {kWritable, O_WRONLY | O_CREAT | O_TRUNC};
    break;
  case 'a':
    *mode = {kWritable | kAppend, O_WRONLY | O_CREAT | O_APPEND};
    break;
  default:
    errno = EINVAL;
    return false;
  }
  // Binary and close-on-exec ask for what is the case anyway.
  for (; *text != '\0'; ++text) {
    if (*text == '+') {
      mode->flags |= kReadable | kWritable;
      mode->open_flags = (mode->open_flags & ~(O_RDONLY | O_WRONLY)) | O_RDWR;
    } else if (*text == 'x') {
      mode->open_flags |= O_EXCL;
    }
  }
  return true;
}

}  // namespace stdio

// Called by exit(), if the program contains this file.
extern "C" void __stdio_exit() {
  // A stream that another thread holds just now may never be released: it is left alone.
  auto finish = [](FILE *file, void *) {
    if (ftrylockfile(file) == 0)
      stdio::synchronise(file);
  };
  stdio::for_each(finish, nullptr);
  finish(stderr, nullptr);
}
