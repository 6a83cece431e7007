// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// What libuv does at limits: a server without a descriptor for another connection turns that away
// and goes on, a pipe that is full takes a part of a file, and a file that grows can be copied
// meanwhile.
#include <argdata.h>
#include <errno.h>
#include <fcntl.h>
#include <program.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <uv.h>

static int output, directory, listener, client;
static uv_loop_t loop;

#define CHECK(condition)                                                                           \
  do {                                                                                             \
    if (!(condition)) {                                                                            \
      dprintf(output, "%s:%d: %s\n", __FILE__, __LINE__, #condition);                              \
      exit(1);                                                                                     \
    }                                                                                              \
  } while (0)

static void accepted(uv_stream_t *server, int status) {
  (void)server;
  (void)status;
  CHECK(!"there is no descriptor for a connection");
}

static uv_tcp_t server;

static void close_server(uv_timer_t *timer) {
  uv_close((uv_handle_t *)timer, NULL);
  uv_close((uv_handle_t *)&server, NULL);
}

static void serve_without_descriptors(void) {
  static int taken[10000];
  static uv_timer_t timer;
  int count = 0;
  char byte;
  CHECK(uv_tcp_init(&loop, &server) == 0 && uv_tcp_open(&server, listener) == 0);
  CHECK(uv_listen((uv_stream_t *)&server, 10, accepted) == 0);
  // That it ends shows that the loop isn't caught at the connection.
  CHECK(uv_timer_init(&loop, &timer) == 0 && uv_timer_start(&timer, close_server, 50, 0) == 0);
  while (count < 10000 && (taken[count] = dup(output)) >= 0)
    ++count;
  CHECK(count < 10000 && errno == EMFILE);
  CHECK(uv_run(&loop, UV_RUN_DEFAULT) == 0);
  while (count > 0)
    close(taken[--count]);
  CHECK(read(client, &byte, 1) <= 0);
}

static void fill_pipe(void) {
  uv_fs_t request;
  uv_file ends[2];
  char buffer[65536];
  ssize_t size, received = 0;
  CHECK(uv_pipe(ends, UV_NONBLOCK_PIPE, UV_NONBLOCK_PIPE) == 0);
  const int file = openat(directory, "file", O_RDONLY);
  const int sent = uv_fs_sendfile(&loop, &request, ends[1], file, 0, 10 << 20, NULL);
  while ((size = read(ends[0], buffer, sizeof(buffer))) > 0)
    received += size;
  CHECK(sent > 0 && sent < 10 << 20 && received == sent);
  CHECK(uv_fs_sendfile(&loop, &request, ends[1], file, sent, 1000, NULL) == 1000);
  CHECK(uv_fs_sendfile(&loop, &request, ends[1], file, 10 << 20, 1000, NULL) == 0);
  close(file);
  close(ends[0]);
  close(ends[1]);
}

static atomic_bool copied;

static void grow(void *argument) {
  const int file = *(int *)argument;
  while (!copied) {
    CHECK(write(file, "more", 4) == 4);
    usleep(100);
  }
}

static void copy_growing(int file) {
  uv_thread_t thread;
  uv_fs_t request;
  CHECK(uv_thread_create(&thread, grow, &file) == 0);
  for (int round = 0; round < 20; ++round) {
    errno = 0;
    CHECK(uv_fs_copyfileat(&loop, &request, directory, "file", directory, "copy", 0, NULL) == 0);
    uv_fs_req_cleanup(&request);
    CHECK(uv_fs_statat(&loop, &request, directory, "copy", NULL) == 0);
    CHECK(request.statbuf.st_size >= 10 << 20);
    uv_fs_req_cleanup(&request);
  }
  copied = true;
  CHECK(uv_thread_join(&thread) == 0);
}

static int descriptor(const argdata_t *value) {
  int fd = -1;
  argdata_get_fd(value, &fd);
  return fd;
}

void program_main(const argdata_t *ad) {
  static char zeros[10 << 20];
  argdata_map_iterator_t it;
  const argdata_t *key, *value;
  const char *name;
  for (argdata_map_iterate(ad, &it); argdata_map_get(&it, &key, &value); argdata_map_next(&it)) {
    if (argdata_get_str_c(key, &name) != 0)
      continue;
    if (strcmp(name, "output") == 0)
      output = descriptor(value);
    else if (strcmp(name, "directory") == 0)
      directory = descriptor(value);
    else if (strcmp(name, "listener") == 0)
      listener = descriptor(value);
    else if (strcmp(name, "client") == 0)
      client = descriptor(value);
  }
  CHECK(uv_loop_init(&loop) == 0);
  serve_without_descriptors();
  const int file = openat(directory, "file", O_WRONLY | O_CREAT | O_APPEND, 0666);
  CHECK(write(file, zeros, sizeof(zeros)) == sizeof(zeros));
  fill_pipe();
  copy_growing(file);
  CHECK(uv_loop_close(&loop) == 0);
  dprintf(output, "ok\n");
  exit(0);
}
