// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// argdata_reader_*: receives values from a socket, as far as bytes are there at the moment.
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/uio.h>
#include <unistd.h>

#include "message.h"
#include "node.h"
#include "wire.h"

using namespace argdata;

namespace {

struct ReceivedFd {
  int fd;
  bool released;
};

}  // namespace

struct argdata_reader_t {
  size_t max_size;
  size_t max_fds;
  uint8_t head[kHeadSize];
  size_t received;  // of head and value together
  uint8_t *data;    // room for the value, once the head is complete
  size_t size;
  ReceivedFd *fds;
  size_t n_fds;
  size_t n_fds_expected;
  bool complete;
  int error;  // what the other side did wrong, after which nothing that it sends makes sense
  Node message;
};

static int ConvertReceived(void *arg, size_t index) {
  auto reader = static_cast<const argdata_reader_t *>(arg);
  return index < reader->n_fds ? reader->fds[index].fd : -1;
}

// Forgets the message and what came with it.
static void Clear(argdata_reader_t *reader) {
  for (size_t i = 0; i < reader->n_fds; ++i)
    if (!reader->fds[i].released)
      close(reader->fds[i].fd);
  free(reader->data);
  free(reader->fds);
  argdata_reader_t cleared = {};
  cleared.max_size = reader->max_size;
  cleared.max_fds = reader->max_fds;
  *reader = cleared;
}

argdata_reader_t *argdata_reader_create(size_t max_size, size_t max_fds) {
  auto reader = static_cast<argdata_reader_t *>(calloc(1, sizeof(argdata_reader_t)));
  if (reader != nullptr) {
    reader->max_size = max_size;
    reader->max_fds = max_fds;
  }
  return reader;
}

void argdata_reader_free(argdata_reader_t *reader) {
  if (reader != nullptr)
    Clear(reader);
  free(reader);
}

const argdata_t *argdata_reader_get(const argdata_reader_t *reader) {
  return reader->complete ? ToUser(&reader->message) : nullptr;
}

void argdata_reader_release_fd(argdata_reader_t *reader, int fd) {
  for (size_t i = 0; i < reader->n_fds; ++i)
    if (reader->fds[i].fd == fd)
      reader->fds[i].released = true;
}

// Takes ownership of the descriptors in one control message. Those that are too many or can't be
// stored are closed, lest they leak.
static int TakeFds(argdata_reader_t *reader, const cmsghdr *header) {
  const unsigned char *numbers = CMSG_DATA(header);
  const size_t count = (header->cmsg_len - CMSG_LEN(0)) / sizeof(int);
  int error = 0;
  if (count > reader->max_fds - reader->n_fds)
    error = EMSGSIZE;
  if (error == 0) {
    auto fds = static_cast<ReceivedFd *>(
        reallocarray(reader->fds, reader->n_fds + count, sizeof(ReceivedFd)));
    if (fds == nullptr)
      error = ENOMEM;
    else
      reader->fds = fds;
  }
  for (size_t i = 0; i < count; ++i) {
    int fd;
    memcpy(&fd, numbers + i * sizeof(int), sizeof(fd));
    if (error == 0)
      reader->fds[reader->n_fds++] = {fd, false};
    else
      close(fd);
  }
  return error;
}

// Checks the head against the limits and makes room for the value.
static int ReadHead(argdata_reader_t *reader) {
  const uint64_t size = uint64_t{ReadU32(reader->head)} << 32 | ReadU32(reader->head + 4);
  reader->n_fds_expected = ReadU32(reader->head + 8);
  if (size > reader->max_size || reader->n_fds_expected > reader->max_fds)
    return EMSGSIZE;
  reader->size = static_cast<size_t>(size);
  reader->data = static_cast<uint8_t *>(malloc(size > 0 ? reader->size : 1));
  return reader->data != nullptr ? 0 : ENOMEM;
}

// One recvmsg() for what is still missing of the head, or of the value: never more, as descriptors
// of the next message may travel with the byte after it. Stores the number of bytes.
static int Receive(argdata_reader_t *reader, int socket, size_t *count) {
  iovec part;
  if (reader->received < kHeadSize)
    part = {reader->head + reader->received, kHeadSize - reader->received};
  else
    part = {reader->data + (reader->received - kHeadSize),
            kHeadSize + reader->size - reader->received};
  msghdr message = {};
  message.msg_iov = &part;
  message.msg_iovlen = 1;
  message.msg_controllen = CMSG_SPACE(kFdsPerReceive * sizeof(int));
  message.msg_control = calloc(1, message.msg_controllen);
  if (message.msg_control == nullptr)
    return ENOMEM;
#ifdef MSG_CMSG_CLOEXEC
  const ssize_t received = recvmsg(socket, &message, MSG_CMSG_CLOEXEC);
#else
  const ssize_t received = recvmsg(socket, &message, 0);
#endif
  int error = 0;
  if (received < 0) {
    error = errno;
  } else {
    *count = static_cast<size_t>(received);
    for (cmsghdr *header = CMSG_FIRSTHDR(&message); header != nullptr;
         header = CMSG_NXTHDR(&message, header))
      if (header->cmsg_level == SOL_SOCKET && header->cmsg_type == SCM_RIGHTS && error == 0)
        error = reader->error = TakeFds(reader, header);
    if (error == 0 && (message.msg_flags & MSG_CTRUNC) != 0)
      error = reader->error = EMSGSIZE;
  }
  free(message.msg_control);
  return error;
}

static int Pull(argdata_reader_t *reader, int socket) {
  while (reader->received < kHeadSize + reader->size || reader->data == nullptr) {
    size_t count;
    const int error = Receive(reader, socket, &count);
    if (error != 0)
      return error;
    if (count == 0)
      return reader->received == 0 && reader->n_fds == 0 ? 0 : (reader->error = EBADMSG);
    reader->received += count;
    if (reader->received == kHeadSize) {
      const int head_error = ReadHead(reader);
      if (head_error != 0)
        return reader->error = head_error;
    }
  }
  if (reader->n_fds != reader->n_fds_expected)
    return reader->error = EBADMSG;
  reader->message = {Kind::kWire, 0, reader->size, {{reader->data, ConvertReceived, reader}}};
  reader->complete = true;
  return 0;
}

int argdata_reader_pull(argdata_reader_t *reader, int socket) {
  if (reader->complete)
    Clear(reader);
  return reader->error != 0 ? reader->error : Pull(reader, socket);
}
