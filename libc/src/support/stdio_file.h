// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Streams from the inside.
//
// A stream is in one of three states: idle, reading (there may be bytes between read_at and
// read_end) or writing (bytes between buffer and write_at wait to be written). In a state, the
// other's pointers are null, so that the fast paths of getc() and putc() need no other test.
#pragma once

#include <cloudabi_types.h>
#include <stddef.h>
#include <stdio.h>

#include "support/lock.h"

namespace stdio {

// What lies behind a stream. Each takes the stream and gives -1 with errno set if it fails.
struct Operations {
  ssize_t (*read)(FILE *, unsigned char *buffer, size_t size);
  // Writes two pieces, one behind the other; may write less.
  ssize_t (*write)(FILE *, const unsigned char *first, size_t first_size,
                   const unsigned char *second, size_t second_size);
  off_t (*seek)(FILE *, off_t offset, int whence);
  int (*close)(FILE *);
};

// Memory behind a stream: fmemopen(), open_memstream(), tmpfile().
struct Memory {
  unsigned char *bytes;
  size_t capacity;
  size_t length;
  size_t position;
  bool append;
  bool grows;
  bool frees;     // `bytes` goes away with the stream,
  void *to_free;  // or this does.
  // Where the program wants to be told, after each flush, what there is.
  char **bytes_out;
  size_t *length_out;
};

// Room in front of each buffer for bytes that ungetc() gives back.
inline constexpr size_t kPushback = 8;

enum Flags : unsigned short {
  kReadable = 1,
  kWritable = 2,
  kEof = 4,
  kError = 8,
  kOwnsBuffer = 16,
  kAppend = 32,
  kBufferChosen = 64,  // setvbuf() was called, or the default was found out.
};

// All that fswap() exchanges.
struct State {
  unsigned char *read_at;
  unsigned char *read_end;
  unsigned char *write_at;
  unsigned char *write_end;  // Where the fast path ends: equal to write_at unless fully buffered.
  unsigned char *buffer;     // Null until it is needed.
  size_t buffer_size;
  const Operations *operations;
  int descriptor;
  unsigned short flags;
  unsigned char mode;  // _IOFBF, _IOLBF, _IONBF
  signed char orientation;
  __locale_t locale;
  __mbstate_t input_state;
  __mbstate_t output_state;
  Memory memory;
};

}  // namespace stdio

struct _FILE {
  stdio::State s;
  cloudabi_lock_t lock;
  unsigned lock_depth;
  _FILE *next;
  _FILE *previous;
  unsigned visits;  // How many for_each() are at it just now, who
  bool closed;      // then have to free it.
  // A buffer for a stream without one: one byte, and what was given back.
  unsigned char small[stdio::kPushback + 8];
};

namespace stdio {

// Holds a stream for the length of a function. As long as there is one thread, nobody can
// interfere.
class Hold {
 public:
  explicit Hold(FILE *file) : file_(file) {
    needed_ = __atomic_load_n(&cloudlibc::threads_running, __ATOMIC_ACQUIRE) != 1;
    if (needed_)
      flockfile(file);
  }
  ~Hold() {
    if (needed_)
      funlockfile(file_);
  }
  Hold(const Hold &) = delete;
  Hold &operator=(const Hold &) = delete;

 private:
  FILE *file_;
  bool needed_;
};

// A stream that fopenat() or its like has filled in; joins the list of streams. The flags are those
// of the mode, null if it isn't one.
struct Mode {
  unsigned short flags;
  int open_flags;
};
bool parse_mode(const char *text, Mode *mode);
FILE *make(const Operations *operations, unsigned short flags, __locale_t locale);
void unlink_and_free(FILE *file);

// Makes stderr what it is when the program starts.
void discard_errors();

// The slow parts. The caller holds the stream.
int underflow(FILE *file);        // One byte, or EOF.
int overflow(FILE *file, int c);  // As putc().
size_t read(FILE *file, unsigned char *target, size_t n);
size_t write(FILE *file, const unsigned char *source, size_t n);  // Less than n: error.
bool start_reading(FILE *file);
bool start_writing(FILE *file);
int flush(FILE *file);        // Writes what waits; 0 or EOF.
int synchronise(FILE *file);  // As fflush(): also forgets what was read ahead.
off_t tell(FILE *file);
int seek(FILE *file, off_t offset, int whence);

inline int get(FILE *file) {
  return file->s.read_at != file->s.read_end ? *file->s.read_at++ : underflow(file);
}
inline int put(FILE *file, int c) {
  if (file->s.write_at != file->s.write_end)
    return *file->s.write_at++ = static_cast<unsigned char>(c);
  return overflow(file, c);
}

// Runs the function for each stream that there is, without a lock: it may wait for the stream.
void for_each(void (*function)(FILE *, void *), void *argument);

// Memory streams.
extern const Operations memory_operations;

}  // namespace stdio
