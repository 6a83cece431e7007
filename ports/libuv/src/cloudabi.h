/* SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
 * SPDX-License-Identifier: BSD-2-Clause
 *
 * What uv.h has on CloudABI and nowhere else, included at its end: requests on files relative to a
 * directory's descriptor, and for each function that is absent the sentence that says what to do.
 *
 * uv_tcp_open(), uv_pipe_open() and uv_udp_open() take sockets that the program was given, also
 * listening ones: uv_listen() then only begins to accept. program_spawn() of <program.h> starts
 * processes; closing the handle of a process that runs ends it. */
#ifndef UV_CLOUDABI_H
#define UV_CLOUDABI_H

/* As the functions without "at"; a path is beneath the directory that stands in front of it. */
UV_EXTERN int uv_fs_openat(uv_loop_t *loop, uv_fs_t *req, uv_file dir, const char *path, int flags,
                           int mode, uv_fs_cb cb);
UV_EXTERN int uv_fs_statat(uv_loop_t *loop, uv_fs_t *req, uv_file dir, const char *path,
                           uv_fs_cb cb);
UV_EXTERN int uv_fs_lstatat(uv_loop_t *loop, uv_fs_t *req, uv_file dir, const char *path,
                            uv_fs_cb cb);
UV_EXTERN int uv_fs_accessat(uv_loop_t *loop, uv_fs_t *req, uv_file dir, const char *path, int mode,
                             uv_fs_cb cb);
UV_EXTERN int uv_fs_unlinkat(uv_loop_t *loop, uv_fs_t *req, uv_file dir, const char *path,
                             uv_fs_cb cb);
UV_EXTERN int uv_fs_mkdirat(uv_loop_t *loop, uv_fs_t *req, uv_file dir, const char *path, int mode,
                            uv_fs_cb cb);
UV_EXTERN int uv_fs_mkdtempat(uv_loop_t *loop, uv_fs_t *req, uv_file dir, const char *tpl,
                              uv_fs_cb cb);
UV_EXTERN int uv_fs_mkstempat(uv_loop_t *loop, uv_fs_t *req, uv_file dir, const char *tpl,
                              uv_fs_cb cb);
UV_EXTERN int uv_fs_rmdirat(uv_loop_t *loop, uv_fs_t *req, uv_file dir, const char *path,
                            uv_fs_cb cb);
UV_EXTERN int uv_fs_scandirat(uv_loop_t *loop, uv_fs_t *req, uv_file dir, const char *path,
                              int flags, uv_fs_cb cb);
UV_EXTERN int uv_fs_opendirat(uv_loop_t *loop, uv_fs_t *req, uv_file dir, const char *path,
                              uv_fs_cb cb);
UV_EXTERN int uv_fs_utimeat(uv_loop_t *loop, uv_fs_t *req, uv_file dir, const char *path,
                            double atime, double mtime, uv_fs_cb cb);
UV_EXTERN int uv_fs_lutimeat(uv_loop_t *loop, uv_fs_t *req, uv_file dir, const char *path,
                             double atime, double mtime, uv_fs_cb cb);
UV_EXTERN int uv_fs_readlinkat(uv_loop_t *loop, uv_fs_t *req, uv_file dir, const char *path,
                               uv_fs_cb cb);
/* The link's content isn't resolved against anything. */
UV_EXTERN int uv_fs_symlinkat(uv_loop_t *loop, uv_fs_t *req, const char *path, uv_file new_dir,
                              const char *new_path, int flags, uv_fs_cb cb);
UV_EXTERN int uv_fs_renameat(uv_loop_t *loop, uv_fs_t *req, uv_file dir, const char *path,
                             uv_file new_dir, const char *new_path, uv_fs_cb cb);
UV_EXTERN int uv_fs_linkat(uv_loop_t *loop, uv_fs_t *req, uv_file dir, const char *path,
                           uv_file new_dir, const char *new_path, uv_fs_cb cb);
UV_EXTERN int uv_fs_copyfileat(uv_loop_t *loop, uv_fs_t *req, uv_file dir, const char *path,
                               uv_file new_dir, const char *new_path, int flags, uv_fs_cb cb);

/* Declares once more what uv.h has declared. */
#define UV__ABSENT(name, instead)                                                                  \
  extern __typeof__(name) name __attribute__((__unavailable__(instead)));
#define UV__BY_PATH(name, instead) UV__ABSENT(name, "there is no file system root; use " instead)
UV__BY_PATH(uv_fs_open, "uv_fs_openat()")
UV__BY_PATH(uv_fs_stat, "uv_fs_statat()")
UV__BY_PATH(uv_fs_lstat, "uv_fs_lstatat()")
UV__BY_PATH(uv_fs_access, "uv_fs_accessat()")
UV__BY_PATH(uv_fs_unlink, "uv_fs_unlinkat()")
UV__BY_PATH(uv_fs_mkdir, "uv_fs_mkdirat()")
UV__BY_PATH(uv_fs_mkdtemp, "uv_fs_mkdtempat()")
UV__BY_PATH(uv_fs_mkstemp, "uv_fs_mkstempat()")
UV__BY_PATH(uv_fs_rmdir, "uv_fs_rmdirat()")
UV__BY_PATH(uv_fs_scandir, "uv_fs_scandirat()")
UV__BY_PATH(uv_fs_opendir, "uv_fs_opendirat()")
UV__BY_PATH(uv_fs_utime, "uv_fs_utimeat()")
UV__BY_PATH(uv_fs_lutime, "uv_fs_lutimeat()")
UV__BY_PATH(uv_fs_readlink, "uv_fs_readlinkat()")
UV__BY_PATH(uv_fs_symlink, "uv_fs_symlinkat()")
UV__BY_PATH(uv_fs_rename, "uv_fs_renameat()")
UV__BY_PATH(uv_fs_link, "uv_fs_linkat()")
UV__BY_PATH(uv_fs_copyfile, "uv_fs_copyfileat()")
UV__BY_PATH(uv_fs_realpath, "a directory's descriptor")
UV__BY_PATH(uv_fs_poll_start, "uv_fs_statat() and a timer")
UV__ABSENT(uv_fs_statfs, "a program isn't told of file systems; leave the call out")

#define UV__NO_OWNERS(name)                                                                        \
  UV__ABSENT(name, "files have neither owners nor permissions; hand out descriptors with fewer "   \
                   "rights")
UV__NO_OWNERS(uv_fs_chmod)
UV__NO_OWNERS(uv_fs_fchmod)
UV__NO_OWNERS(uv_fs_chown)
UV__NO_OWNERS(uv_fs_fchown)
UV__NO_OWNERS(uv_fs_lchown)
UV__NO_OWNERS(uv_pipe_chmod)

#define UV__NO_ADDRESSES(name)                                                                     \
  UV__ABSENT(name, "a program can't choose addresses; open a socket of its Argdata")
UV__NO_ADDRESSES(uv_tcp_bind)
UV__NO_ADDRESSES(uv_tcp_connect)
UV__NO_ADDRESSES(uv_udp_bind)
UV__NO_ADDRESSES(uv_udp_connect)
UV__NO_ADDRESSES(uv_pipe_bind)
UV__NO_ADDRESSES(uv_pipe_connect)
#define UV__UNTOLD(name)                                                                           \
  UV__ABSENT(name, "a program isn't told addresses; pass them in its Argdata")
UV__UNTOLD(uv_tcp_getsockname)
UV__UNTOLD(uv_tcp_getpeername)
UV__UNTOLD(uv_udp_getsockname)
UV__UNTOLD(uv_udp_getpeername)
UV__UNTOLD(uv_pipe_getsockname)
UV__UNTOLD(uv_pipe_getpeername)
UV__UNTOLD(uv_interface_addresses)
#define UV__NO_OPTIONS(name)                                                                       \
  UV__ABSENT(name, "a socket's options are set by whoever makes it; leave the call out")
UV__NO_OPTIONS(uv_tcp_nodelay)
UV__NO_OPTIONS(uv_tcp_keepalive)
UV__NO_OPTIONS(uv_tcp_simultaneous_accepts)
UV__NO_OPTIONS(uv_tcp_close_reset)
UV__NO_OPTIONS(uv_udp_set_membership)
UV__NO_OPTIONS(uv_udp_set_source_membership)
UV__NO_OPTIONS(uv_udp_set_multicast_loop)
UV__NO_OPTIONS(uv_udp_set_multicast_ttl)
UV__NO_OPTIONS(uv_udp_set_multicast_interface)
UV__NO_OPTIONS(uv_udp_set_broadcast)
UV__NO_OPTIONS(uv_udp_set_ttl)
UV__NO_OPTIONS(uv_send_buffer_size)
UV__NO_OPTIONS(uv_recv_buffer_size)

UV__ABSENT(uv_spawn, "there are no programs by name; use program_spawn() on an executable's "
                     "descriptor")
UV__ABSENT(uv_process_kill, "no signal is ever delivered; close the handle, which ends the process")
UV__ABSENT(uv_kill, "no signal is ever delivered; close the process's handle, which ends it")
UV__ABSENT(uv_loop_fork, "a copied process would hold the locks of threads that it doesn't have")
#define UV__NO_SIGNALS(name)                                                                       \
  UV__ABSENT(name, "no signal is ever delivered to a program; leave the call out")
UV__NO_SIGNALS(uv_signal_init)
UV__NO_SIGNALS(uv_signal_start)
UV__NO_SIGNALS(uv_signal_start_oneshot)
UV__NO_SIGNALS(uv_signal_stop)
#define UV__NO_TERMINALS(name)                                                                     \
  UV__ABSENT(name, "there are no terminals; open the descriptor as a pipe")
UV__NO_TERMINALS(uv_tty_init)
UV__NO_TERMINALS(uv_tty_set_mode)
UV__NO_TERMINALS(uv_tty_reset_mode)
UV__NO_TERMINALS(uv_tty_get_winsize)
UV__NO_TERMINALS(uv_tty_set_vterm_state)
UV__NO_TERMINALS(uv_tty_get_vterm_state)
#define UV__NO_EVENTS(name)                                                                        \
  UV__ABSENT(name, "there are no notifications of changes; use uv_fs_statat() and a timer")
UV__NO_EVENTS(uv_fs_event_init)
UV__NO_EVENTS(uv_fs_event_start)
UV__NO_EVENTS(uv_fs_event_stop)
UV__NO_EVENTS(uv_fs_event_getpath)
UV__NO_EVENTS(uv_fs_poll_init)
UV__NO_EVENTS(uv_fs_poll_stop)
UV__NO_EVENTS(uv_fs_poll_getpath)
#define UV__NO_LINKER(name) UV__ABSENT(name, "programs are linked statically; link the code in")
UV__NO_LINKER(uv_dlopen)
UV__NO_LINKER(uv_dlclose)
UV__NO_LINKER(uv_dlsym)
UV__NO_LINKER(uv_dlerror)
#define UV__NO_AMBIENT(name)                                                                       \
  UV__ABSENT(name, "nothing surrounds a program but its Argdata; pass what it has to know there")
UV__NO_AMBIENT(uv_setup_args)
UV__NO_AMBIENT(uv_get_process_title)
UV__NO_AMBIENT(uv_set_process_title)
UV__NO_AMBIENT(uv_exepath)
UV__NO_AMBIENT(uv_cwd)
UV__NO_AMBIENT(uv_chdir)
UV__NO_AMBIENT(uv_os_homedir)
UV__NO_AMBIENT(uv_os_tmpdir)
UV__NO_AMBIENT(uv_os_get_passwd)
UV__NO_AMBIENT(uv_os_free_passwd)
UV__NO_AMBIENT(uv_os_environ)
UV__NO_AMBIENT(uv_os_free_environ)
UV__NO_AMBIENT(uv_os_getenv)
UV__NO_AMBIENT(uv_os_setenv)
UV__NO_AMBIENT(uv_os_unsetenv)
UV__NO_AMBIENT(uv_os_gethostname)
UV__NO_AMBIENT(uv_os_getpid)
UV__NO_AMBIENT(uv_os_getppid)
UV__NO_AMBIENT(uv_os_getpriority)
UV__NO_AMBIENT(uv_os_setpriority)
UV__NO_AMBIENT(uv_resident_set_memory)
UV__NO_AMBIENT(uv_uptime)
UV__NO_AMBIENT(uv_getrusage)
UV__NO_AMBIENT(uv_cpu_info)
UV__NO_AMBIENT(uv_free_cpu_info)
UV__NO_AMBIENT(uv_free_interface_addresses)
UV__NO_AMBIENT(uv_loadavg)
UV__NO_AMBIENT(uv_get_free_memory)
UV__NO_AMBIENT(uv_get_total_memory)
UV__NO_AMBIENT(uv_get_constrained_memory)
UV__NO_AMBIENT(uv_disable_stdio_inheritance)
#undef UV__ABSENT
#undef UV__BY_PATH
#undef UV__NO_OWNERS
#undef UV__NO_ADDRESSES
#undef UV__UNTOLD
#undef UV__NO_OPTIONS
#undef UV__NO_SIGNALS
#undef UV__NO_TERMINALS
#undef UV__NO_EVENTS
#undef UV__NO_LINKER
#undef UV__NO_AMBIENT

#endif
