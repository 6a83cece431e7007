// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// What holds for this system, asked by number. -1 without an error means that there is no limit.

#include <errno.h>
#include <limits.h>
#include <pthread.h>
#include <semaphore.h>
#include <support/process.h>
#include <support/result.h>
#include <unistd.h>

using namespace cloudlibc;

long sysconf(int name) {
  switch (name) {
  case _SC_NPROCESSORS_CONF:
  case _SC_NPROCESSORS_ONLN:
    return static_cast<long>(process.cpus);
  case _SC_PAGESIZE:
    return static_cast<long>(process.page_size);
  case _SC_CLK_TCK:
    return 1000000000;
  case _SC_IOV_MAX:
    return 1024;
  case _SC_SYMLOOP_MAX:
    return 40;
  case _SC_SEM_VALUE_MAX:
    return SEM_VALUE_MAX;
  case _SC_THREAD_DESTRUCTOR_ITERATIONS:
    return PTHREAD_DESTRUCTOR_ITERATIONS;
  case _SC_THREAD_KEYS_MAX:
    return PTHREAD_KEYS_MAX;
  case _SC_THREAD_STACK_MIN:
    return PTHREAD_STACK_MIN;
  case _SC_XOPEN_VERSION:
    return _XOPEN_VERSION;

  case _SC_BARRIERS:
  case _SC_CLOCK_SELECTION:
  case _SC_CPUTIME:
  case _SC_FSYNC:
  case _SC_IPV6:
  case _SC_MAPPED_FILES:
  case _SC_MEMORY_PROTECTION:
  case _SC_MONOTONIC_CLOCK:
  case _SC_READER_WRITER_LOCKS:
  case _SC_SHARED_MEMORY_OBJECTS:
  case _SC_SPIN_LOCKS:
  case _SC_SYNCHRONIZED_IO:
  case _SC_THREADS:
  case _SC_THREAD_CPUTIME:
  case _SC_THREAD_PROCESS_SHARED:
  case _SC_THREAD_SAFE_FUNCTIONS:
  case _SC_TIMEOUTS:
  case _SC_VERSION:
    return _POSIX_VERSION;

  // No limit that a program could know, or something that doesn't exist.
  case _SC_ARG_MAX:
  case _SC_ATEXIT_MAX:
  case _SC_GETGR_R_SIZE_MAX:
  case _SC_GETPW_R_SIZE_MAX:
  case _SC_HOST_NAME_MAX:
  case _SC_JOB_CONTROL:
  case _SC_OPEN_MAX:
  case _SC_THREAD_THREADS_MAX:
  case _SC_TIMERS:
    return -1;
  default:
    return fail(EINVAL);
  }
}
