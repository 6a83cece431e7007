# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# libuv's own tests, one program for all, which runs one of them at a time. Left out are the files whose tests
#
#   bind or connect sockets, or ask for addresses and options: callback-stack, connect*, delayed-accept, emfile,
#     getsockname, handle-fileno, ipc, ipc-send-recv, multiple-listen, not-*, ping-pong, pipe-* but
#     two, poll, poll-close, poll-multiple-handles, poll-oob, readable-on-eof, shutdown-*,
#     socket-buffer-size, tcp-*, udp-*, watcher-cross-stop
#   start programs by name, fork, or send signals: eintr-handling, fork, process-*, signal-*, spawn, ipc-heavy-traffic-deadlock-bug,
#     stdio-over-pipes, pipe-close-stdout-read-stdin, ref
#   are about terminals, the environment, users, the machine, shared libraries or changes of files:
#     tty*, cwd-and-chdir, env-vars, get-*, gethostname, homedir, tmpdir, platform-output, dlerror, fs-event, fs-poll
#   are for other systems: fs-open-flags, osx-select, poll-close-doesnt-corrupt-stack, poll-closesocket
uv_tests="active async async-null-cb barrier close-fd close-order condvar default-loop-close embed error fs
  fs-copyfile fs-fd-hash fs-readdir getaddrinfo getnameinfo getters-setters gettimeofday hrtime idle idna
  ip-name ip4-addr ip6-addr loop-alive loop-close loop-configure loop-handles
  loop-stop loop-time metrics mutexes pass-always pipe-sendmsg pipe-set-non-blocking queue-foreach-delete
  random run-nowait run-once semaphore strscpy strtok test-macros thread thread-equal threadpool
  threadpool-cancel timer timer-again timer-from-check uname walk-handles"
source=$PORT_PROJECT_DIR
include="-I$source/include -I$source/src -I$source/test"

suite_build() {
  local name objects=()
  for name in $uv_tests; do
    # Without lines that compare what struct stat has no members for.
    sed '/[ .]t\.st_\(uid\|gid\|rdev\|blksize\|blocks\)/d' "$source/test/test-$name.c" > "test-$name.c"
    # shellcheck disable=SC2086
    program "test-$name.o" -c "test-$name.c" -include "$PORT_DIR/suite.h" $include -D__POSIX__ -O0
    objects+=("test-$name.o")
  done
  # Some are for other systems only.
  "$NM" -gjU "${objects[@]}" | sed -n 's/^run_test_\(.*\)/TEST(\1)/p' > tests.h
  [ "$(wc -l < tests.h)" -ge 120 ]
  program suite "$PORT_DIR/suite.c" "${objects[@]}" -I. -luv
}

# Tests of these files that don't apply:
#   files have neither owners nor permissions: fs_chmod, fs_chown, fs_unlink_readonly, fs_mkdtemp, fs_mkstemp and
#     fs_copyfile, which look at them, threadpool_cancel_fs
#   no signals: fs_partial_read, fs_partial_write, loop_configure
#   no paths from a root: fs_realpath, and fs_symlink, fs_symlink_dir and fs_symlink_junction, which call it as well
#   functions that are absent: fs_statfs, fs_get_system_error, fs_null_req
#   reading a directory is a right that is missing, not EISDIR: fs_read_dir
#   times have nanoseconds, where this one is for systems without: fs_fstat; and begin in 1970: fs_utime_round
#   names of hosts aren't resolved: getaddrinfo_basic_sync, threadpool_multiple_event_loops
#   the loop has no descriptor that another could wait for: embed
uv_without="fs_chmod fs_chown fs_unlink_readonly fs_mkdtemp fs_mkstemp fs_copyfile threadpool_cancel_fs
  fs_partial_read fs_partial_write loop_configure fs_realpath fs_symlink fs_symlink_dir fs_symlink_junction
  fs_statfs fs_get_system_error fs_null_req fs_read_dir fs_fstat fs_utime_round getaddrinfo_basic_sync
  threadpool_multiple_event_loops embed"
uv_without=" $(echo $uv_without) "

suite_tests() {
  local name
  for name in $(sed 's/TEST(\(.*\))/\1/' tests.h); do
    [[ $uv_without != *" $name "* ]] || continue
    check "$name" bash -c "rm -rf run-$name && mkdir -p run-$name/test && cd run-$name &&
      cp -r '$source/test/fixtures' test && $RUN ../suite $name"
  done
}
