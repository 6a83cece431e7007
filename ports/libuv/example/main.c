// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// What a user does with libuv, on the descriptors of an Argdata map: a server with a client on a
// socket that listens, files beneath a directory, work in the thread pool, timers, messages between
// threads, and this program again as a child, which ends by itself or is ended.
#include <argdata.h>
#include <program.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <uv.h>

static int output, directory, executable, listener, client;
static uv_loop_t loop;
static int steps;

#define CHECK(condition)                                                                           \
  do {                                                                                             \
    if (!(condition)) {                                                                            \
      dprintf(output, "%s:%d: %s\n", __FILE__, __LINE__, #condition);                              \
      exit(1);                                                                                     \
    }                                                                                              \
  } while (0)

static void allocate(uv_handle_t *handle, size_t size, uv_buf_t *buffer) {
  (void)handle;
  *buffer = uv_buf_init(malloc(size), (unsigned)size);
}

static void written(uv_write_t *request, int status) {
  CHECK(status == 0);
  free(request);
}

// The server sends back what it gets, and closes when the client does.
static void echo(uv_stream_t *stream, ssize_t size, const uv_buf_t *buffer) {
  if (size > 0) {
    uv_buf_t copy = uv_buf_init(buffer->base, (unsigned)size);
    CHECK(uv_try_write(stream, &copy, 1) == size);
  } else if (size < 0) {
    CHECK(size == UV_EOF);
    uv_close((uv_handle_t *)stream, (uv_close_cb)free);
  }
  free(buffer->base);
}

static void accepted(uv_stream_t *server, int status) {
  uv_tcp_t *connection = malloc(sizeof(*connection));
  CHECK(status == 0 && uv_tcp_init(&loop, connection) == 0);
  CHECK(uv_accept(server, (uv_stream_t *)connection) == 0);
  CHECK(uv_read_start((uv_stream_t *)connection, allocate, echo) == 0);
  uv_close((uv_handle_t *)server, NULL);
}

static void answered(uv_stream_t *stream, ssize_t size, const uv_buf_t *buffer) {
  CHECK(size == 5 && memcmp(buffer->base, "hello", 5) == 0);
  free(buffer->base);
  uv_close((uv_handle_t *)stream, NULL);
  ++steps;
}

static void serve(void) {
  static uv_tcp_t server, connection;
  CHECK(uv_tcp_init(&loop, &server) == 0 && uv_tcp_open(&server, listener) == 0);
  CHECK(uv_listen((uv_stream_t *)&server, 10, accepted) == 0);
  CHECK(uv_tcp_init(&loop, &connection) == 0 && uv_tcp_open(&connection, client) == 0);
  CHECK(uv_read_start((uv_stream_t *)&connection, allocate, answered) == 0);
  uv_buf_t text = uv_buf_init("hello", 5);
  uv_write_t *request = malloc(sizeof(*request));
  CHECK(uv_write(request, (uv_stream_t *)&connection, &text, 1, written) == 0);
}

// Opens, writes, moves, lists and reads a file, each by the thread pool.
static void listed(uv_fs_t *request) {
  uv_dirent_t entry;
  uv_fs_t again;
  char text[8];
  uv_buf_t buffer = uv_buf_init(text, sizeof(text));
  CHECK(request->result == 1 && uv_fs_scandir_next(request, &entry) == 0);
  CHECK(strcmp(entry.name, "moved") == 0 && entry.type == UV_DIRENT_FILE);
  CHECK(uv_fs_scandir_next(request, &entry) == UV_EOF);
  uv_fs_req_cleanup(request);
  const int file = uv_fs_openat(&loop, &again, directory, "moved", O_RDONLY, 0, NULL);
  uv_fs_req_cleanup(&again);
  CHECK(file >= 0 && uv_fs_read(&loop, &again, file, &buffer, 1, 0, NULL) == 4);
  CHECK(memcmp(text, "data", 4) == 0);
  uv_fs_req_cleanup(&again);
  CHECK(uv_fs_close(&loop, &again, file, NULL) == 0);
  CHECK(uv_fs_openat(&loop, &again, directory, "../moved", O_RDONLY, 0, NULL) < 0);
  uv_fs_req_cleanup(&again);
  CHECK(uv_fs_unlinkat(&loop, &again, directory, "moved", NULL) == 0);
  uv_fs_req_cleanup(&again);
  ++steps;
}

static void renamed(uv_fs_t *request) {
  CHECK(request->result == 0);
  uv_fs_req_cleanup(request);
  CHECK(uv_fs_scandirat(&loop, request, directory, ".", 0, listed) == 0);
}

static void stored(uv_fs_t *request) {
  uv_fs_t again;
  CHECK(request->result == 4);
  const uv_file file = request->file;
  uv_fs_req_cleanup(request);
  CHECK(uv_fs_fsync(&loop, &again, file, NULL) == 0);
  CHECK(uv_fs_close(&loop, &again, file, NULL) == 0);
  CHECK(uv_fs_renameat(&loop, request, directory, "file", directory, "moved", renamed) == 0);
}

static void opened(uv_fs_t *request) {
  static uv_fs_t next;
  uv_buf_t text = uv_buf_init("data", 4);
  CHECK(request->result >= 0);
  CHECK(uv_fs_write(&loop, &next, (uv_file)request->result, &text, 1, 0, stored) == 0);
  uv_fs_req_cleanup(request);
}

static void keep_files(void) {
  static uv_fs_t request;
  CHECK(uv_fs_openat(&loop, &request, directory, "file", O_CREAT | O_RDWR, 0666, opened) == 0);
}

static void ended(uv_process_t *process, int64_t status, int signal) {
  CHECK(status == 7 && signal == 0);
  uv_close((uv_handle_t *)process, NULL);
  ++steps;
}

static void never_ended(uv_process_t *process, int64_t status, int signal) {
  (void)process;
  (void)status;
  (void)signal;
  CHECK(!"a process whose handle is closed isn't reported");
}

static void hung_up(uv_stream_t *stream, ssize_t size, const uv_buf_t *buffer) {
  free(buffer->base);
  if (size == UV_EOF) {
    uv_close((uv_handle_t *)stream, NULL);
    ++steps;
  }
}

static void end_it(uv_timer_t *timer) {
  uv_close((uv_handle_t *)timer->data, NULL);
  uv_close((uv_handle_t *)timer, NULL);
}

// A map for the child with one key and value, and a descriptor.
static int start(uv_process_t *process, const char *task, int fd, uv_exit_cb done) {
  argdata_t *keys[] = {argdata_create_str_c("task"), argdata_create_str_c("output")};
  argdata_t *values[] = {argdata_create_str_c(task), argdata_create_fd(fd)};
  argdata_t *map =
      argdata_create_map((const argdata_t *const *)keys, (const argdata_t *const *)values, 2);
  const int result = program_spawn(&loop, process, executable, map, done);
  argdata_free(map);
  for (int i = 0; i < 2; ++i) {
    argdata_free(keys[i]);
    argdata_free(values[i]);
  }
  return result;
}

static void start_others(void) {
  static uv_process_t one, other, failing;
  static uv_pipe_t from_other;
  static uv_timer_t timer;
  uv_file ends[2];
  CHECK(start(&one, "end", output, ended) == 0);
  CHECK(uv_pipe(ends, 0, 0) == 0);
  CHECK(start(&other, "wait", ends[1], never_ended) == 0);
  close(ends[1]);
  CHECK(uv_pipe_init(&loop, &from_other, 0) == 0 && uv_pipe_open(&from_other, ends[0]) == 0);
  CHECK(uv_read_start((uv_stream_t *)&from_other, allocate, hung_up) == 0);
  CHECK(uv_timer_init(&loop, &timer) == 0);
  timer.data = &other;
  CHECK(uv_timer_start(&timer, end_it, 50, 0) == 0);
  // Not a program.
  const int right = executable;
  executable = directory;
  CHECK(start(&failing, "end", output, ended) < 0);
  executable = right;
  uv_close((uv_handle_t *)&failing, NULL);
}

static void compute(uv_work_t *request) { *(int *)request->data *= 2; }

static void computed(uv_work_t *request, int status) {
  CHECK(status == 0 && *(int *)request->data == 42);
  ++steps;
}

static void told(uv_async_t *async) {
  uv_close((uv_handle_t *)async, NULL);
  ++steps;
}

static void tell(void *async) { CHECK(uv_async_send(async) == 0); }

static void use_threads(void) {
  static uv_work_t request;
  static uv_async_t async;
  static int number = 21;
  uv_thread_t thread;
  request.data = &number;
  CHECK(uv_queue_work(&loop, &request, compute, computed) == 0);
  CHECK(uv_async_init(&loop, &async, told) == 0);
  CHECK(uv_thread_create(&thread, tell, &async) == 0 && uv_thread_join(&thread) == 0);
}

static int descriptor(const argdata_t *value) {
  int fd = -1;
  argdata_get_fd(value, &fd);
  return fd;
}

void program_main(const argdata_t *ad) {
  argdata_map_iterator_t it;
  const argdata_t *key, *value;
  const char *name, *task = NULL;
  for (argdata_map_iterate(ad, &it); argdata_map_get(&it, &key, &value); argdata_map_next(&it)) {
    if (argdata_get_str_c(key, &name) != 0)
      continue;
    if (strcmp(name, "output") == 0)
      output = descriptor(value);
    else if (strcmp(name, "directory") == 0)
      directory = descriptor(value);
    else if (strcmp(name, "executable") == 0)
      executable = descriptor(value);
    else if (strcmp(name, "listener") == 0)
      listener = descriptor(value);
    else if (strcmp(name, "client") == 0)
      client = descriptor(value);
    else if (strcmp(name, "task") == 0)
      argdata_get_str_c(value, &task);
  }
  if (task != NULL && strcmp(task, "end") == 0)
    exit(7);
  while (task != NULL)
    sleep(60);

  CHECK(uv_loop_init(&loop) == 0);
  serve();
  keep_files();
  start_others();
  use_threads();
  CHECK(uv_run(&loop, UV_RUN_DEFAULT) == 0);
  CHECK(uv_loop_close(&loop) == 0);
  CHECK(steps == 6);
  dprintf(output, "ok\n");
  exit(0);
}
