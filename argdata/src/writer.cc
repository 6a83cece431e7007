// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// argdata_writer_*: sends values over a socket, as far as it takes bytes at the moment.
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/uio.h>

#include "message.h"
#include "node.h"
#include "wire.h"

using namespace argdata;

struct argdata_writer_t {
  uint8_t *message;  // head and value
  size_t size;
  size_t sent;
  int *fds;
  size_t n_fds;
  size_t n_fds_sent;
  int error;  // of argdata_writer_set(), for the next push to report
};

argdata_writer_t *argdata_writer_create(void) {
  return static_cast<argdata_writer_t *>(calloc(1, sizeof(argdata_writer_t)));
}

static void Clear(argdata_writer_t *writer) {
  free(writer->message);
  free(writer->fds);
  *writer = {};
}

void argdata_writer_free(argdata_writer_t *writer) {
  if (writer != nullptr)
    Clear(writer);
  free(writer);
}

void argdata_writer_set(argdata_writer_t *writer, const argdata_t *ad) {
  Clear(writer);
  size_t size, n_fds, bytes_for_fds;
  argdata_serialized_length(ad, &size, &n_fds);
  if (__builtin_add_overflow(size, kHeadSize, &writer->size) ||
      __builtin_mul_overflow(n_fds, sizeof(int), &bytes_for_fds) || n_fds > UINT32_MAX) {
    writer->error = EMSGSIZE;
    return;
  }
  writer->message = static_cast<uint8_t *>(malloc(writer->size));
  writer->fds = static_cast<int *>(malloc(n_fds > 0 ? bytes_for_fds : 1));
  if (writer->message == nullptr || writer->fds == nullptr) {
    writer->error = ENOMEM;
    return;
  }
  writer->n_fds = argdata_serialize(ad, writer->message + kHeadSize, writer->fds);
  uint8_t *head = WriteU32(writer->message, static_cast<uint32_t>(uint64_t{size} >> 32));
  head = WriteU32(head, static_cast<uint32_t>(size));
  WriteU32(head, static_cast<uint32_t>(writer->n_fds));
}

// One sendmsg() with the next bytes and descriptors.
static int Send(argdata_writer_t *writer, int socket) {
  iovec part = {writer->message + writer->sent, writer->size - writer->sent};
  msghdr message = {};
  message.msg_iov = &part;
  message.msg_iovlen = 1;
  size_t n_fds = writer->n_fds - writer->n_fds_sent;
  void *control = nullptr;
  if (n_fds > 0) {
    // Each batch needs a byte to travel with. There are enough: a descriptor takes five in the
    // value.
    if (n_fds > kFdsPerSend) {
      n_fds = kFdsPerSend;
      part.iov_len = 1;
    }
    message.msg_controllen = CMSG_SPACE(n_fds * sizeof(int));
    message.msg_control = control = calloc(1, message.msg_controllen);
    if (control == nullptr)
      return ENOMEM;
    cmsghdr *header = CMSG_FIRSTHDR(&message);
    header->cmsg_level = SOL_SOCKET;
    header->cmsg_type = SCM_RIGHTS;
    header->cmsg_len = CMSG_LEN(n_fds * sizeof(int));
    memcpy(CMSG_DATA(header), writer->fds + writer->n_fds_sent, n_fds * sizeof(int));
  }
#ifdef MSG_NOSIGNAL
  const ssize_t sent = sendmsg(socket, &message, MSG_NOSIGNAL);
#else
  const ssize_t sent = sendmsg(socket, &message, 0);
#endif
  const int error = sent < 0 ? errno : 0;
  free(control);
  if (error == 0) {
    writer->sent += static_cast<size_t>(sent);
    writer->n_fds_sent += n_fds;
  }
  return error;
}

int argdata_writer_push(argdata_writer_t *writer, int socket) {
  if (writer->error != 0)
    return writer->error;
  while (writer->sent < writer->size) {
    const int error = Send(writer, socket);
    if (error != 0)
      return error;
  }
  Clear(writer);
  return 0;
}
