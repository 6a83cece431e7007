/* SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
 * SPDX-License-Identifier: BSD-2-Clause
 *
 * Handles of sockets and pipes that the program was given or makes in pairs, in place of tcp.c and
 * pipe.c, most of which is about addresses. */
#include "internal.h"
#include "uv.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

int uv_tcp_init_ex(uv_loop_t *loop, uv_tcp_t *tcp, unsigned int flags) {
  const int domain = flags & 0xff;
  if ((flags & ~0xffU) != 0 || (domain != AF_INET && domain != AF_INET6 && domain != AF_UNSPEC))
    return UV_EINVAL;
  /* With another domain it would make a socket. */
  if (domain != AF_UNSPEC)
    return UV_EAFNOSUPPORT;
  uv__stream_init(loop, (uv_stream_t *)tcp, UV_TCP);
  return 0;
}

int uv_tcp_init(uv_loop_t *loop, uv_tcp_t *tcp) { return uv_tcp_init_ex(loop, tcp, AF_UNSPEC); }

int uv_tcp_open(uv_tcp_t *handle, uv_os_sock_t sock) {
  if (uv__fd_exists(handle->loop, sock))
    return UV_EEXIST;
  const int error = uv__nonblock(sock, 1);
  if (error != 0)
    return error;
  return uv__stream_open((uv_stream_t *)handle, sock, UV_HANDLE_READABLE | UV_HANDLE_WRITABLE);
}

/* The socket listens already, as the program got it. */
static int listening(uv_stream_t *stream, uv_connection_cb cb) {
  if (uv__stream_fd(stream) == -1)
    return UV_EINVAL;
  /* A spare descriptor, which is given up to accept connections and turn them away when there are
   * no others: else the loop would call back about the same one forever, and get to nothing else.
   */
  if (stream->loop->emfile_fd == -1)
    stream->loop->emfile_fd = dup(stream->loop->async_io_watcher.fd);
  stream->connection_cb = cb;
  stream->io_watcher.cb = uv__server_io;
  uv__io_start(stream->loop, &stream->io_watcher, POLLIN);
  return 0;
}

int uv__tcp_listen(uv_tcp_t *tcp, int backlog, uv_connection_cb cb) {
  (void)backlog;
  return listening((uv_stream_t *)tcp, cb);
}

/* Nothing can be asked for of a connection that is there. */
int uv__tcp_nodelay(int fd, int on) {
  (void)fd;
  (void)on;
  return UV_ENOTSUP;
}

int uv__tcp_keepalive(int fd, int on, unsigned int delay) {
  (void)fd;
  (void)on;
  (void)delay;
  return UV_ENOTSUP;
}

void uv__tcp_close(uv_tcp_t *handle) { uv__stream_close((uv_stream_t *)handle); }

int uv_socketpair(int type, int protocol, uv_os_sock_t fds[2], int flags0, int flags1) {
  int pair[2], error = 0;
  if (socketpair(AF_UNIX, type, protocol, pair) != 0)
    return UV__ERR(errno);
  if (flags0 & UV_NONBLOCK_PIPE)
    error = uv__nonblock(pair[0], 1);
  if (error == 0 && (flags1 & UV_NONBLOCK_PIPE))
    error = uv__nonblock(pair[1], 1);
  if (error != 0) {
    close(pair[0]);
    close(pair[1]);
    return error;
  }
  fds[0] = pair[0];
  fds[1] = pair[1];
  return 0;
}

int uv_pipe_init(uv_loop_t *loop, uv_pipe_t *handle, int ipc) {
  uv__stream_init(loop, (uv_stream_t *)handle, UV_NAMED_PIPE);
  handle->shutdown_req = NULL;
  handle->connect_req = NULL;
  handle->pipe_fname = NULL;
  handle->ipc = ipc;
  return 0;
}

int uv_pipe_open(uv_pipe_t *handle, uv_file fd) {
  if (uv__fd_exists(handle->loop, fd))
    return UV_EEXIST;
  const int mode = fcntl(fd, F_GETFL);
  if (mode < 0)
    return UV__ERR(errno);
  const int error = uv__nonblock(fd, 1);
  if (error != 0)
    return error;
  int flags = 0;
  if ((mode & O_ACCMODE) != O_WRONLY)
    flags |= UV_HANDLE_READABLE;
  if ((mode & O_ACCMODE) != O_RDONLY)
    flags |= UV_HANDLE_WRITABLE;
  return uv__stream_open((uv_stream_t *)handle, fd, flags);
}

int uv__pipe_listen(uv_pipe_t *handle, int backlog, uv_connection_cb cb) {
  (void)backlog;
  return handle->ipc ? UV_EINVAL : listening((uv_stream_t *)handle, cb);
}

void uv__pipe_close(uv_pipe_t *handle) { uv__stream_close((uv_stream_t *)handle); }

/* Only Windows needs to know it. */
void uv_pipe_pending_instances(uv_pipe_t *handle, int count) {
  (void)handle;
  (void)count;
}

int uv_pipe_pending_count(uv_pipe_t *handle) {
  if (!handle->ipc || handle->accepted_fd == -1)
    return 0;
  const uv__stream_queued_fds_t *queued = handle->queued_fds;
  return queued == NULL ? 1 : (int)queued->offset + 1;
}

uv_handle_type uv_pipe_pending_type(uv_pipe_t *handle) {
  return handle->ipc && handle->accepted_fd != -1 ? uv_guess_handle(handle->accepted_fd)
                                                  : UV_UNKNOWN_HANDLE;
}

int uv_pipe(uv_file fds[2], int read_flags, int write_flags) {
  int pair[2], error = 0;
  if (pipe(pair) != 0)
    return UV__ERR(errno);
  if (read_flags & UV_NONBLOCK_PIPE)
    error = uv__nonblock(pair[0], 1);
  if (error == 0 && (write_flags & UV_NONBLOCK_PIPE))
    error = uv__nonblock(pair[1], 1);
  if (error != 0) {
    close(pair[0]);
    close(pair[1]);
    return error;
  }
  fds[0] = pair[0];
  fds[1] = pair[1];
  return 0;
}

int uv__make_pipe(int fds[2], int flags) { return uv_pipe(fds, flags, flags); }

/* Which family a socket is of isn't told: a stream is a pipe, which TCP's connections work as, too.
 */
uv_handle_type uv_guess_handle(uv_file file) {
  struct stat status;
  int type;
  socklen_t size = sizeof(type);
  if (fstat(file, &status) != 0)
    return UV_UNKNOWN_HANDLE;
  if (S_ISREG(status.st_mode) || S_ISCHR(status.st_mode))
    return UV_FILE;
  if (S_ISFIFO(status.st_mode))
    return UV_NAMED_PIPE;
  if (!S_ISSOCK(status.st_mode) || getsockopt(file, SOL_SOCKET, SO_TYPE, &type, &size) != 0)
    return UV_UNKNOWN_HANDLE;
  if (type == SOCK_DGRAM)
    return UV_UDP;
  return type == SOCK_STREAM ? UV_NAMED_PIPE : UV_UNKNOWN_HANDLE;
}

/* A socket sends to whom whoever gave it has connected it with. */
int uv__udp_is_connected(uv_udp_t *handle) { return handle->type == UV_UDP; }

int uv__random_getentropy(void *buffer, size_t size) {
  char *out = buffer;
  /* This much at a time. */
  for (size_t done = 0; done < size; done += 256)
    if (getentropy(out + done, size - done < 256 ? size - done : 256) != 0)
      return UV__ERR(errno);
  return 0;
}
