// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// The vDSO, the ELF image in memory whose symbols are the system calls. It lies within the
// emulator, and a symbol's value is the distance from the image to the call's entry, which the
// linker fills in. Sorted by name. CLOUDABI_ELF_MACHINE comes from cmake/targets. Generated from
// abi/cloudabi.abi: change that, then build the target abi-update.

#if __SIZEOF_POINTER__ == 8
#define WORD .quad
#define CLASS 2
#define HEADER_SIZE 64
#define PROGRAM_HEADER_SIZE 56
#define SYMBOL_SIZE 24
#else
#define WORD .long
#define CLASS 1
#define HEADER_SIZE 52
#define PROGRAM_HEADER_SIZE 32
#define SYMBOL_SIZE 16
#endif

  .section .rodata.cabi_vdso, "a", %progbits
  .balign 16
  .globl cabi_vdso
  .hidden cabi_vdso
cabi_vdso:
  .byte 0x7f, 'E', 'L', 'F', CLASS, 1, 1, 17, 0, 0, 0, 0, 0, 0, 0, 0
  .short 3, CLOUDABI_ELF_MACHINE  // a shared object
  .long 1
  WORD 0, HEADER_SIZE, 0
  .long 0
  .short HEADER_SIZE, PROGRAM_HEADER_SIZE, 2, 0, 0, 0

#if __SIZEOF_POINTER__ == 8
#define PROGRAM_HEADER(type, start, size) \
  .long type, 4; \
  WORD start, start, start, size, size, 16
#else
#define PROGRAM_HEADER(type, start, size) \
  .long type, start, start, start, size, size, 4, 16
#endif
  PROGRAM_HEADER(1, 0, cabi_vdso_end - cabi_vdso)
  PROGRAM_HEADER(2, .Ldynamic - cabi_vdso, .Ldynamic_end - .Ldynamic)

  .balign 8
.Ldynamic:
  WORD 4, .Lhash - cabi_vdso
  WORD 5, .Lstrings - cabi_vdso
  WORD 6, .Lsymbols - cabi_vdso
  WORD 10, .Lstrings_end - .Lstrings
  WORD 11, SYMBOL_SIZE
  WORD 0, 0
.Ldynamic_end:

  .balign 8
.Lsymbols:
  .zero SYMBOL_SIZE
  // Global functions, default visibility, in a section that isn't the undefined one.
#if __SIZEOF_POINTER__ == 8
#define SYMBOL(name) \
  .long .Lname_##name - .Lstrings; \
  .byte 0x12, 0; \
  .short 1; \
  WORD cabi_##name - cabi_vdso, 0
#else
#define SYMBOL(name) \
  .long .Lname_##name - .Lstrings; \
  WORD cabi_##name - cabi_vdso, 0; \
  .byte 0x12, 0; \
  .short 1
#endif
  SYMBOL(clock_res_get)
  SYMBOL(clock_time_get)
  SYMBOL(condvar_signal)
  SYMBOL(fd_close)
  SYMBOL(fd_create1)
  SYMBOL(fd_create2)
  SYMBOL(fd_datasync)
  SYMBOL(fd_dup)
  SYMBOL(fd_pread)
  SYMBOL(fd_pwrite)
  SYMBOL(fd_read)
  SYMBOL(fd_replace)
  SYMBOL(fd_seek)
  SYMBOL(fd_stat_get)
  SYMBOL(fd_stat_put)
  SYMBOL(fd_sync)
  SYMBOL(fd_write)
  SYMBOL(file_advise)
  SYMBOL(file_allocate)
  SYMBOL(file_create)
  SYMBOL(file_link)
  SYMBOL(file_open)
  SYMBOL(file_readdir)
  SYMBOL(file_readlink)
  SYMBOL(file_rename)
  SYMBOL(file_stat_fget)
  SYMBOL(file_stat_fput)
  SYMBOL(file_stat_get)
  SYMBOL(file_stat_put)
  SYMBOL(file_symlink)
  SYMBOL(file_unlink)
  SYMBOL(lock_unlock)
  SYMBOL(mem_advise)
  SYMBOL(mem_map)
  SYMBOL(mem_protect)
  SYMBOL(mem_sync)
  SYMBOL(mem_unmap)
  SYMBOL(poll)
  SYMBOL(proc_exec)
  SYMBOL(proc_exit)
  SYMBOL(proc_fork)
  SYMBOL(proc_raise)
  SYMBOL(random_get)
  SYMBOL(sock_accept)
  SYMBOL(sock_recv)
  SYMBOL(sock_send)
  SYMBOL(sock_shutdown)
  SYMBOL(sock_stat_get)
  SYMBOL(thread_create)
  SYMBOL(thread_exit)
  SYMBOL(thread_yield)

  // One bucket, whose chain holds all symbols: nobody looks up by hash, but the table's
  // second word is how one learns the number of symbols.
  .balign 4
.Lhash:
  .long 1, 52, 1, 0
  .long 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17
  .long 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33
  .long 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49
  .long 50, 51, 0

.Lstrings:
  .byte 0
.Lname_clock_res_get: .asciz "cloudabi_sys_clock_res_get"
.Lname_clock_time_get: .asciz "cloudabi_sys_clock_time_get"
.Lname_condvar_signal: .asciz "cloudabi_sys_condvar_signal"
.Lname_fd_close: .asciz "cloudabi_sys_fd_close"
.Lname_fd_create1: .asciz "cloudabi_sys_fd_create1"
.Lname_fd_create2: .asciz "cloudabi_sys_fd_create2"
.Lname_fd_datasync: .asciz "cloudabi_sys_fd_datasync"
.Lname_fd_dup: .asciz "cloudabi_sys_fd_dup"
.Lname_fd_pread: .asciz "cloudabi_sys_fd_pread"
.Lname_fd_pwrite: .asciz "cloudabi_sys_fd_pwrite"
.Lname_fd_read: .asciz "cloudabi_sys_fd_read"
.Lname_fd_replace: .asciz "cloudabi_sys_fd_replace"
.Lname_fd_seek: .asciz "cloudabi_sys_fd_seek"
.Lname_fd_stat_get: .asciz "cloudabi_sys_fd_stat_get"
.Lname_fd_stat_put: .asciz "cloudabi_sys_fd_stat_put"
.Lname_fd_sync: .asciz "cloudabi_sys_fd_sync"
.Lname_fd_write: .asciz "cloudabi_sys_fd_write"
.Lname_file_advise: .asciz "cloudabi_sys_file_advise"
.Lname_file_allocate: .asciz "cloudabi_sys_file_allocate"
.Lname_file_create: .asciz "cloudabi_sys_file_create"
.Lname_file_link: .asciz "cloudabi_sys_file_link"
.Lname_file_open: .asciz "cloudabi_sys_file_open"
.Lname_file_readdir: .asciz "cloudabi_sys_file_readdir"
.Lname_file_readlink: .asciz "cloudabi_sys_file_readlink"
.Lname_file_rename: .asciz "cloudabi_sys_file_rename"
.Lname_file_stat_fget: .asciz "cloudabi_sys_file_stat_fget"
.Lname_file_stat_fput: .asciz "cloudabi_sys_file_stat_fput"
.Lname_file_stat_get: .asciz "cloudabi_sys_file_stat_get"
.Lname_file_stat_put: .asciz "cloudabi_sys_file_stat_put"
.Lname_file_symlink: .asciz "cloudabi_sys_file_symlink"
.Lname_file_unlink: .asciz "cloudabi_sys_file_unlink"
.Lname_lock_unlock: .asciz "cloudabi_sys_lock_unlock"
.Lname_mem_advise: .asciz "cloudabi_sys_mem_advise"
.Lname_mem_map: .asciz "cloudabi_sys_mem_map"
.Lname_mem_protect: .asciz "cloudabi_sys_mem_protect"
.Lname_mem_sync: .asciz "cloudabi_sys_mem_sync"
.Lname_mem_unmap: .asciz "cloudabi_sys_mem_unmap"
.Lname_poll: .asciz "cloudabi_sys_poll"
.Lname_proc_exec: .asciz "cloudabi_sys_proc_exec"
.Lname_proc_exit: .asciz "cloudabi_sys_proc_exit"
.Lname_proc_fork: .asciz "cloudabi_sys_proc_fork"
.Lname_proc_raise: .asciz "cloudabi_sys_proc_raise"
.Lname_random_get: .asciz "cloudabi_sys_random_get"
.Lname_sock_accept: .asciz "cloudabi_sys_sock_accept"
.Lname_sock_recv: .asciz "cloudabi_sys_sock_recv"
.Lname_sock_send: .asciz "cloudabi_sys_sock_send"
.Lname_sock_shutdown: .asciz "cloudabi_sys_sock_shutdown"
.Lname_sock_stat_get: .asciz "cloudabi_sys_sock_stat_get"
.Lname_thread_create: .asciz "cloudabi_sys_thread_create"
.Lname_thread_exit: .asciz "cloudabi_sys_thread_exit"
.Lname_thread_yield: .asciz "cloudabi_sys_thread_yield"
.Lstrings_end:
  .globl cabi_vdso_end
  .hidden cabi_vdso_end
cabi_vdso_end:

  .section .note.GNU-stack, "", %progbits
