// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Tests of messages over sockets, from writer to reader.
#include <errno.h>
#include <fcntl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

#include "../test/wire_bytes.h"
#include "harness.h"

namespace {

// Two connected sockets, closed at the end.
struct Pair {
  int ends[2] = {-1, -1};
  Pair() { valid = socketpair(AF_UNIX, SOCK_STREAM, 0, ends) == 0; }
  ~Pair() {
    close(ends[0]);
    close(ends[1]);
  }
  bool valid;
};

}  // namespace

TEST(argdata_reader, message) {
  Pair pair;
  ASSERT_TRUE(pair.valid);
  argdata_writer_t *writer = argdata_writer_create();
  argdata_reader_t *reader = argdata_reader_create(100, 0);
  for (int i = 0; i < 2; ++i) {
    argdata_t *sent = argdata_create_str_c(i == 0 ? "first" : "second");
    argdata_writer_set(writer, sent);
    argdata_free(sent);
    ASSERT_EQ(0, argdata_writer_push(writer, pair.ends[0]));
  }
  ASSERT_TRUE(argdata_reader_get(reader) == nullptr);
  const char *str;
  ASSERT_EQ(0, argdata_reader_pull(reader, pair.ends[1]));
  ASSERT_EQ(0, argdata_get_str_c(argdata_reader_get(reader), &str));
  ASSERT_STREQ("first", str);
  ASSERT_EQ(0, argdata_reader_pull(reader, pair.ends[1]));
  ASSERT_EQ(0, argdata_get_str_c(argdata_reader_get(reader), &str));
  ASSERT_STREQ("second", str);
  // The end of the connection is a message that isn't there.
  shutdown(pair.ends[0], SHUT_WR);
  ASSERT_EQ(0, argdata_reader_pull(reader, pair.ends[1]));
  ASSERT_TRUE(argdata_reader_get(reader) == nullptr);
  argdata_reader_free(reader);
  argdata_writer_free(writer);
}

TEST(argdata_reader, descriptors) {
  Pair pair, cargo;
  ASSERT_TRUE(pair.valid && cargo.valid);
  argdata_t *fd = argdata_create_fd(cargo.ends[0]);
  constexpr size_t kCount = 150;  // more than one sendmsg() carries
  const argdata_t *values[kCount];
  for (const argdata_t *&value : values)
    value = fd;
  argdata_t *seq = argdata_create_seq(values, kCount);
  argdata_writer_t *writer = argdata_writer_create();
  argdata_writer_set(writer, seq);
  ASSERT_EQ(0, argdata_writer_push(writer, pair.ends[0]));
  argdata_reader_t *reader = argdata_reader_create(2000, kCount);
  ASSERT_EQ(0, argdata_reader_pull(reader, pair.ends[1]));
  argdata_seq_iterator_t it;
  const argdata_t *value;
  int received, last = -1;
  size_t count = 0;
  argdata_seq_iterate(argdata_reader_get(reader), &it);
  while (argdata_seq_next(&it, &value)) {
    ASSERT_EQ(0, argdata_get_fd(value, &received));
    ASSERT_TRUE(received != last);
    last = received;
    ++count;
  }
  ASSERT_EQ(kCount, count);
  // The released one survives the reader and works.
  argdata_reader_release_fd(reader, last);
  argdata_reader_free(reader);
  ASSERT_EQ(1, write(last, "x", 1));
  char byte;
  ASSERT_EQ(1, read(cargo.ends[1], &byte, 1));
  ASSERT_EQ(0, close(last));
  ASSERT_EQ(-1, close(last - 1));
  argdata_writer_free(writer);
  argdata_free(seq);
  argdata_free(fd);
}

TEST(argdata_reader, in_pieces) {
  Pair pair;
  ASSERT_TRUE(pair.valid);
  ASSERT_EQ(0, fcntl(pair.ends[1], F_SETFL, O_NONBLOCK));
  argdata_reader_t *reader = argdata_reader_create(100, 0);
  static const char message[] = "\0\0\0\0\0\0\0\2\0\0\0\0\2\1";
  for (size_t i = 0; i < sizeof(message) - 1; ++i) {
    ASSERT_EQ(EAGAIN, argdata_reader_pull(reader, pair.ends[1]));
    ASSERT_TRUE(argdata_reader_get(reader) == nullptr);
    ASSERT_EQ(1, write(pair.ends[0], message + i, 1));
  }
  ASSERT_EQ(0, argdata_reader_pull(reader, pair.ends[1]));
  bool value;
  ASSERT_EQ(0, argdata_get_bool(argdata_reader_get(reader), &value));
  ASSERT_TRUE(value);
  argdata_reader_free(reader);
}

// The error that a reader of small limits gives after these bytes and the end of the connection.
template <size_t N> static int ErrorAfter(const char (&bytes)[N]) {
  Pair pair;
  argdata_reader_t *reader = argdata_reader_create(10, 1);
  if (write(pair.ends[0], bytes, N - 1) != static_cast<ssize_t>(N - 1))
    return -1;
  shutdown(pair.ends[0], SHUT_WR);
  const int error = argdata_reader_pull(reader, pair.ends[1]);
  const bool stays = argdata_reader_pull(reader, pair.ends[1]) == error;
  argdata_reader_free(reader);
  return stays ? error : -1;
}

TEST(argdata_reader, bad_messages) {
  ASSERT_EQ(EMSGSIZE, ErrorAfter("\0\0\0\0\0\0\0\13\0\0\0\0"));
  ASSERT_EQ(EMSGSIZE, ErrorAfter("\xff\xff\xff\xff\xff\xff\xff\xff\0\0\0\0"));
  ASSERT_EQ(EMSGSIZE, ErrorAfter("\0\0\0\0\0\0\0\1\0\0\0\2"));
  ASSERT_EQ(EBADMSG, ErrorAfter("\0\0\0\0\0\0\0\2\0\0\0\1\2\1"));  // a descriptor is missing
  ASSERT_EQ(EBADMSG, ErrorAfter("\0\0\0\0\0\0\0\2\0\0\0\0\2"));
  ASSERT_EQ(EBADMSG, ErrorAfter("\0\0\0"));
}

TEST(argdata_writer, nothing_set) {
  argdata_writer_t *writer = argdata_writer_create();
  ASSERT_EQ(0, argdata_writer_push(writer, -1));
  argdata_writer_set(writer, &argdata_true);
  ASSERT_EQ(EBADF, argdata_writer_push(writer, -1));
  argdata_writer_free(writer);
}

TEST(argdata_writer, socket_full) {
  Pair pair;
  ASSERT_TRUE(pair.valid);
  ASSERT_EQ(0, fcntl(pair.ends[0], F_SETFL, O_NONBLOCK));
  constexpr size_t kSize = 4000000;
  auto bytes = static_cast<char *>(calloc(1, kSize));
  argdata_t *sent = argdata_create_binary(bytes, kSize);
  argdata_writer_t *writer = argdata_writer_create();
  argdata_writer_set(writer, sent);
  ASSERT_EQ(0, fcntl(pair.ends[1], F_SETFL, O_NONBLOCK));
  argdata_reader_t *reader = argdata_reader_create(kSize + 1, 0);
  int write_error, read_error;
  do {
    write_error = argdata_writer_push(writer, pair.ends[0]);
    ASSERT_TRUE(write_error == 0 || write_error == EAGAIN);
    read_error = argdata_reader_pull(reader, pair.ends[1]);
    ASSERT_TRUE(read_error == 0 || read_error == EAGAIN);
  } while (read_error != 0);
  ASSERT_EQ(0, write_error);
  const void *received;
  size_t size;
  ASSERT_EQ(0, argdata_get_binary(argdata_reader_get(reader), &received, &size));
  ASSERT_EQ(kSize, size);
  argdata_reader_free(reader);
  argdata_writer_free(writer);
  argdata_free(sent);
  free(bytes);
}
