// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// What mimalloc needs from the system: the functions that its files os.c, options.c, random.c and
// stats.c define elsewhere. Part of mimalloc.c.

#include <cloudabi_syscalls.h>
#include <errno.h>
#include <stdlib.h>
#include <unistd.h>

// Memory. All of it is mapped readable and writable; the system gives it pages when they are
// touched, so nothing has to be "committed".

static bool map_at(void *hint, size_t size, cloudabi_mflags_t flags, void **memory) {
  return cloudabi_sys_mem_map(hint, size, CLOUDABI_PROT_READ | CLOUDABI_PROT_WRITE,
                              CLOUDABI_MAP_ANON | CLOUDABI_MAP_PRIVATE | flags,
                              CLOUDABI_MAP_ANON_FD, 0, memory) == 0;
}

// Segments are aligned to their size. Instead of mapping twice as much and cutting off the rest
// each time, a mapping usually begins where the one before ended.
static void *map_aligned(size_t size, size_t alignment) {
  static _Atomic(uintptr_t) next;
  void *memory;
  uintptr_t hint = mi_atomic_load_relaxed(&next);
  if (hint != 0)
    hint = _mi_align_up(hint, alignment);
  if (!map_at((void *)hint, size, 0, &memory))
    return NULL;
  if (!_mi_is_aligned(memory, alignment)) {
    cloudabi_sys_mem_unmap(memory, size);
    if (size > SIZE_MAX - alignment || !map_at(NULL, size + alignment, 0, &memory))
      return NULL;
    uintptr_t start = (uintptr_t)memory, aligned = _mi_align_up(start, alignment);
    if (aligned != start)
      cloudabi_sys_mem_unmap(memory, aligned - start);
    if (aligned + size != start + size + alignment)
      cloudabi_sys_mem_unmap((void *)(aligned + size), start + alignment - aligned);
    memory = (void *)aligned;
  }
  mi_atomic_store_relaxed(&next, (uintptr_t)memory + size);
  return memory;
}

size_t _mi_os_page_size(void) { return (size_t)sysconf(_SC_PAGESIZE); }
size_t _mi_os_large_page_size(void) { return _mi_os_page_size(); }
bool _mi_os_has_overcommit(void) { return true; }
void _mi_os_init(void) {}

// Large blocks waste at most an eighth.
size_t _mi_os_good_alloc_size(size_t size) {
  size_t unit = size < 512 * MI_KiB  ? _mi_os_page_size()
                : size < 2 * MI_MiB  ? 64 * MI_KiB
                : size < 8 * MI_MiB  ? 256 * MI_KiB
                : size < 32 * MI_MiB ? 1 * MI_MiB
                                     : 4 * MI_MiB;
  return size >= SIZE_MAX - unit ? size : _mi_align_up(size, unit);
}

void *_mi_os_alloc(size_t size, mi_stats_t *stats) {
  MI_UNUSED(stats);
  void *memory;
  return size != 0 && map_at(NULL, _mi_os_good_alloc_size(size), 0, &memory) ? memory : NULL;
}

void _mi_os_free(void *memory, size_t size, mi_stats_t *stats) {
  MI_UNUSED(stats);
  if (size != 0 && memory != NULL)
    cloudabi_sys_mem_unmap(memory, _mi_os_good_alloc_size(size));
}

void _mi_os_free_ex(void *memory, size_t size, bool committed, mi_stats_t *stats) {
  MI_UNUSED(committed);
  _mi_os_free(memory, size, stats);
}

void *_mi_os_alloc_aligned(size_t size, size_t alignment, bool commit, bool *large,
                           mi_stats_t *stats) {
  MI_UNUSED(commit);
  MI_UNUSED(stats);
  if (large != NULL)
    *large = false;
  if (size == 0)
    return NULL;
  return map_aligned(_mi_os_good_alloc_size(size), _mi_align_up(alignment, _mi_os_page_size()));
}

// Memory whose place at `offset` is aligned.
void *_mi_os_alloc_aligned_offset(size_t size, size_t alignment, size_t offset, bool commit,
                                  bool *large, mi_stats_t *stats) {
  if (offset == 0)
    return _mi_os_alloc_aligned(size, alignment, commit, large, stats);
  size_t before = _mi_align_up(offset, alignment) - offset;
  if (size > SIZE_MAX - before)
    return NULL;
  char *memory = _mi_os_alloc_aligned(size + before, alignment, commit, large, stats);
  return memory == NULL ? NULL : memory + before;
}

void _mi_os_free_aligned(void *memory, size_t size, size_t alignment, size_t offset, bool committed,
                         mi_stats_t *stats) {
  size_t before = _mi_align_up(offset, alignment) - offset;
  _mi_os_free_ex((char *)memory - before, size + before, committed, stats);
}

bool _mi_os_commit(void *memory, size_t size, bool *zero, mi_stats_t *stats) {
  MI_UNUSED(memory);
  MI_UNUSED(size);
  MI_UNUSED(stats);
  if (zero != NULL)
    *zero = false;
  return true;
}

// Gives the pages that lie wholly within the range back, but keeps the addresses.
bool _mi_os_decommit(void *memory, size_t size, mi_stats_t *stats) {
  MI_UNUSED(stats);
  size_t page = _mi_os_page_size();
  uintptr_t start = _mi_align_up((uintptr_t)memory, page);
  uintptr_t end = _mi_align_down((uintptr_t)memory + size, page);
  void *again;
  return end <= start || map_at((void *)start, end - start, CLOUDABI_MAP_FIXED, &again);
}

bool _mi_os_reset(void *memory, size_t size, mi_stats_t *stats) {
  return _mi_os_decommit(memory, size, stats);
}

static bool protect(void *memory, size_t size, cloudabi_mprot_t protection) {
  size_t page = _mi_os_page_size();
  uintptr_t start = _mi_align_up((uintptr_t)memory, page);
  uintptr_t end = _mi_align_down((uintptr_t)memory + size, page);
  return end > start && cloudabi_sys_mem_protect((void *)start, end - start, protection) == 0;
}

bool _mi_os_protect(void *memory, size_t size) { return protect(memory, size, 0); }
bool _mi_os_unprotect(void *memory, size_t size) {
  return protect(memory, size, CLOUDABI_PROT_READ | CLOUDABI_PROT_WRITE);
}

// There are no huge pages to reserve, and memory is all equally far away.
_Atomic(size_t) _mi_numa_node_count = MI_ATOMIC_VAR_INIT(1);
size_t _mi_os_numa_node_count_get(void) { return 1; }
int _mi_os_numa_node_get(mi_os_tld_t *tld) {
  MI_UNUSED(tld);
  return 0;
}
void *_mi_os_alloc_huge_os_pages(size_t pages, int node, mi_msecs_t limit, size_t *reserved,
                                 size_t *size) {
  MI_UNUSED(pages);
  MI_UNUSED(node);
  MI_UNUSED(limit);
  if (reserved != NULL)
    *reserved = 0;
  if (size != NULL)
    *size = 0;
  return NULL;
}
void _mi_os_free_huge_pages(void *memory, size_t size, mi_stats_t *stats) {
  _mi_os_free(memory, size, stats);
}

// Options: its defaults. No environment could change them.
long mi_option_get(mi_option_t option) {
  switch (option) {
  case mi_option_eager_commit:
  case mi_option_allow_decommit:
  case mi_option_decommit_extend_delay:
    return 1;
  case mi_option_decommit_delay:  // Milliseconds.
    return 25;
  case mi_option_segment_decommit_delay:
    return 500;
  case mi_option_max_segment_reclaim:
    return 8;
  case mi_option_reserve_huge_os_pages_at:
    return -1;
  default:
    return 0;
  }
}
bool mi_option_is_enabled(mi_option_t option) { return mi_option_get(option) != 0; }
long mi_option_get_clamp(mi_option_t option, long low, long high) {
  long value = mi_option_get(option);
  return value < low ? low : value > high ? high : value;
}
void _mi_options_init(void) {}

// Messages: there is no place for them. Errors that mean a damaged heap end the program.
void _mi_verbose_message(const char *format, ...) { MI_UNUSED(format); }
void _mi_warning_message(const char *format, ...) { MI_UNUSED(format); }
void _mi_trace_message(const char *format, ...) { MI_UNUSED(format); }
void _mi_fputs(mi_output_fun *out, void *argument, const char *prefix, const char *message) {
  MI_UNUSED(out);
  MI_UNUSED(argument);
  MI_UNUSED(prefix);
  MI_UNUSED(message);
}
void _mi_error_message(int error, const char *format, ...) {
  MI_UNUSED(format);
  if (error == EFAULT || error == EAGAIN || error == EINVAL)
    abort();
}

// Random numbers: the context is used as a buffer of bytes from the system.
static void random_refill(mi_random_ctx_t *context) {
  if (cloudabi_sys_random_get(context->output, sizeof(context->output)) != 0)
    abort();
  context->output_available = sizeof(context->output) / sizeof(context->output[0]);
  context->weak = false;
}
void _mi_random_init(mi_random_ctx_t *context) { random_refill(context); }
void _mi_random_init_weak(mi_random_ctx_t *context) { random_refill(context); }
void _mi_random_reinit_if_weak(mi_random_ctx_t *context) { MI_UNUSED(context); }
void _mi_random_split(mi_random_ctx_t *context, mi_random_ctx_t *other) {
  MI_UNUSED(context);
  random_refill(other);
}
uintptr_t _mi_random_next(mi_random_ctx_t *context) {
  uintptr_t value = 0;
  while (value == 0) {
    if (context->output_available < 2)
      random_refill(context);
    value = context->output[--context->output_available];
    value ^= (uintptr_t)context->output[--context->output_available] << (MI_INTPTR_BITS / 2);
  }
  return value;
}

// Statistics: none.
void _mi_stat_increase(mi_stat_count_t *stat, size_t amount) {
  MI_UNUSED(stat);
  MI_UNUSED(amount);
}
void _mi_stat_decrease(mi_stat_count_t *stat, size_t amount) {
  MI_UNUSED(stat);
  MI_UNUSED(amount);
}
void _mi_stat_counter_increase(mi_stat_counter_t *stat, size_t amount) {
  MI_UNUSED(stat);
  MI_UNUSED(amount);
}
void _mi_stats_done(mi_stats_t *stats) { MI_UNUSED(stats); }
void mi_stats_reset(void) {}
void mi_stats_print(void *out) { MI_UNUSED(out); }

// The clock that rules when unused memory is given back, in milliseconds.
mi_msecs_t _mi_clock_now(void) {
  cloudabi_timestamp_t now;
  return cloudabi_sys_clock_time_get(CLOUDABI_CLOCK_MONOTONIC, 1000000, &now) == 0
             ? (mi_msecs_t)(now / 1000000)
             : 0;
}
mi_msecs_t _mi_clock_start(void) { return _mi_clock_now(); }
mi_msecs_t _mi_clock_end(mi_msecs_t start) { return _mi_clock_now() - start; }
