/* SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
 * SPDX-License-Identifier: BSD-2-Clause
 *
 * program_spawn(), which <program.h> declares: another program as a handle of libuv. Processes are
 * descriptors here. The one that the system gives is watched by the loop until the process ends;
 * and waiting for descriptors in general, as poll() knows no processes. */
#include "internal.h"
#include "uv.h"

#include <argdata.h>
#include <assert.h>
#include <cloudabi_syscalls.h>
#include <errno.h>
#include <poll.h>
#include <program.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

/* The Argdata of the new program: bytes, and descriptors in their order. */
struct image {
  void *data;
  size_t size;
  cloudabi_fd_t *fds;
  size_t count;
};

static int make_image(struct image *image, const argdata_t *argdata) {
  argdata_serialized_length(argdata, &image->size, &image->count);
  image->data = uv__malloc(image->size + 1);
  image->fds = uv__calloc(image->count + 1, sizeof(*image->fds));
  if (image->data == NULL || image->fds == NULL) {
    uv__free(image->data);
    uv__free(image->fds);
    return UV_ENOMEM;
  }
  /* Not every descriptor that was counted has to be valid. */
  image->count = argdata_serialize(argdata, image->data, (int *)image->fds);
  return 0;
}

/* In the new process, which has one thread and must not need a lock: system calls only. The
 * descriptor to report on is closed when the program begins. */
static _Noreturn void become(int executable, const struct image *image, int report) {
  const cloudabi_errno_t error =
      cloudabi_sys_proc_exec(executable, image->data, image->size, image->fds, image->count);
  const cloudabi_ciovec_t vector = {.buf = &error, .buf_len = sizeof(error)};
  size_t written;
  cloudabi_sys_fd_write(report, &vector, 1, &written);
  cloudabi_sys_proc_exit(127);
}

static int spawn(int executable, const struct image *image, cloudabi_fd_t *process) {
  int report[2];
  cloudabi_tid_t thread;
  if (pipe(report) != 0)
    return UV__ERR(errno);
  const cloudabi_errno_t forked = cloudabi_sys_proc_fork(process, &thread);
  if (forked == 0 && *process == CLOUDABI_PROCESS_CHILD)
    become(executable, image, report[1]);
  close(report[1]);
  int result = UV__ERR(forked);
  if (forked == 0) {
    cloudabi_errno_t error;
    const ssize_t size = read(report[0], &error, sizeof(error));
    if (size == sizeof(error))
      result = UV__ERR(error);
    else if (size < 0)
      result = UV__ERR(errno);
    if (result != 0)
      close((int)*process);
  }
  close(report[0]);
  return result;
}

int program_spawn(struct uv_loop_s *loop, struct uv_process_s *handle, int executable,
                  const argdata_t *argdata, void (*exit_cb)(struct uv_process_s *, int64_t, int)) {
  struct image image;
  cloudabi_fd_t process;
  uv__handle_init(loop, (uv_handle_t *)handle, UV_PROCESS);
  handle->exit_cb = exit_cb;
  handle->pid = 0;
  uv__io_init(&handle->io_watcher, uv__process_io, -1);
  int error = make_image(&image, argdata);
  if (error == 0) {
    error = spawn(executable, &image, &process);
    uv__free(image.data);
    uv__free(image.fds);
  }
  if (error != 0)
    return error;
  handle->io_watcher.fd = (int)process;
  uv__io_start(loop, &handle->io_watcher, POLLIN);
  uv__handle_start(handle);
  return 0;
}

static void stop_watching(uv_process_t *handle) {
  if (handle->io_watcher.fd == -1)
    return;
  uv__io_close(handle->loop, &handle->io_watcher);
  close(handle->io_watcher.fd);
  handle->io_watcher.fd = -1;
}

/* It has ended. */
void uv__process_io(uv_loop_t *loop, uv__io_t *watcher, unsigned int events) {
  uv_process_t *handle = container_of(watcher, uv_process_t, io_watcher);
  (void)loop;
  (void)events;
  const cloudabi_subscription_t subscription = {.type = CLOUDABI_EVENTTYPE_PROC_TERMINATE,
                                                .proc_terminate.fd = (cloudabi_fd_t)watcher->fd};
  cloudabi_event_t event;
  size_t count;
  if (cloudabi_sys_poll(&subscription, &event, 1, &count) != 0 || event.error != 0)
    abort();
  stop_watching(handle);
  uv__handle_stop(handle);
  if (handle->exit_cb != NULL)
    handle->exit_cb(handle, event.proc_terminate.exitcode, event.proc_terminate.signal);
}

/* The system ends a process whose last descriptor is closed. */
void uv__process_close(uv_process_t *handle) {
  stop_watching(handle);
  uv__handle_stop(handle);
}

/* Adds what a descriptor is to be watched for, and says how many subscriptions that are. */
static size_t subscribe(const uv_loop_t *loop, size_t index, cloudabi_subscription_t *out) {
  const struct pollfd *entry = &loop->poll_fds[index];
  const uv__io_t *watcher =
      (unsigned)entry->fd < loop->nwatchers ? loop->watchers[entry->fd] : NULL;
  size_t count = 0;
  memset(out, 0, 2 * sizeof(*out));
  out[0].userdata = out[1].userdata = index;
  if (watcher != NULL && watcher->cb == uv__process_io) {
    out[0].type = CLOUDABI_EVENTTYPE_PROC_TERMINATE;
    out[0].proc_terminate.fd = (cloudabi_fd_t)entry->fd;
    return 1;
  }
  if ((entry->events & POLLIN) || !(entry->events & POLLOUT))
    out[count++].type = CLOUDABI_EVENTTYPE_FD_READ;
  if (entry->events & POLLOUT)
    out[count++].type = CLOUDABI_EVENTTYPE_FD_WRITE;
  for (size_t i = 0; i < count; ++i) {
    out[i].fd_readwrite.fd = (cloudabi_fd_t)entry->fd;
    out[i].fd_readwrite.flags = CLOUDABI_SUBSCRIPTION_FD_READWRITE_POLL;
  }
  return count;
}

static short poll_events(const cloudabi_event_t *event, const struct pollfd *entry) {
  if (event->type == CLOUDABI_EVENTTYPE_PROC_TERMINATE)
    return POLLIN;
  if (event->error == EBADF)
    return POLLNVAL;
  if (event->error == EPIPE)
    return POLLHUP;
  if (event->error != 0)
    return POLLERR;
  short result = event->type == CLOUDABI_EVENTTYPE_FD_READ ? POLLIN : POLLOUT;
  result &= entry->events;
  if (event->fd_readwrite.flags & CLOUDABI_EVENT_FD_READWRITE_HANGUP)
    result |= POLLHUP;
  return result;
}

static void set_timer(cloudabi_subscription_t *out, int timeout) {
  memset(out, 0, sizeof(*out));
  out->userdata = UINT64_MAX;
  out->type = CLOUDABI_EVENTTYPE_CLOCK;
  out->clock.clock_id = CLOUDABI_CLOCK_MONOTONIC;
  out->clock.timeout = (cloudabi_timestamp_t)timeout * 1000000;
}

/* Does for the loop's descriptors what poll() does, whose results it leaves in their revents. */
int uv__cloudabi_poll(uv_loop_t *loop, int timeout) {
  const size_t capacity = 2 * loop->poll_fds_used + 1;
  cloudabi_subscription_t *subscriptions = uv__malloc(capacity * sizeof(*subscriptions));
  cloudabi_event_t *events = uv__malloc(capacity * sizeof(*events));
  size_t count = 0, triggered = 0;
  int ready = 0;
  if (subscriptions == NULL || events == NULL)
    abort();
  for (size_t i = 0; i < loop->poll_fds_used; ++i) {
    loop->poll_fds[i].revents = 0;
    if (loop->poll_fds[i].fd >= 0)
      count += subscribe(loop, i, &subscriptions[count]);
  }
  if (timeout >= 0)
    set_timer(&subscriptions[count++], timeout);
  const cloudabi_errno_t error = cloudabi_sys_poll(subscriptions, events, count, &triggered);
  for (size_t i = 0; error == 0 && i < triggered; ++i)
    if (events[i].userdata != UINT64_MAX) {
      struct pollfd *entry = &loop->poll_fds[events[i].userdata];
      ready += entry->revents == 0;
      entry->revents |= poll_events(&events[i], entry);
    }
  uv__free(subscriptions);
  uv__free(events);
  errno = error;
  return error == 0 ? ready : -1;
}
