// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Argdata: a tree of values that a program gets when it starts, and that programs send each other.
// Values are null, booleans, integers, floats, strings, blobs, timestamps, file descriptors, and
// maps and sequences of them.
//
// A value that comes from a buffer is read in place: nothing is copied, and strings and blobs point
// into the buffer. Values made by argdata_create_*() refer to their inputs in the same way, so
// these have to outlive them. argdata_free() releases one value, never the values that it refers
// to.
//
// What is left out: there is no way to change a value, and no lookup by key. A map may repeat a key
// and keeps the order in which it was written; a program loops over it once.
//
// Two forms of the iterators exist. Up to 2017, argdata_map_next() and argdata_seq_next() took the
// places for the element as further arguments and returned whether there was one. Later they only
// step, and argdata_map_get() and argdata_seq_get() give the element. Both forms work here, in C
// and in C++: the number of arguments tells them apart.
#ifndef _ARGDATA_H_
#define _ARGDATA_H_

#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#ifdef __cplusplus
#define _ARGDATA_BOOL bool
extern "C" {
#else
#define _ARGDATA_BOOL _Bool
#endif

struct timespec;

struct argdata_t;
typedef struct argdata_t argdata_t;

struct argdata_reader_t;
typedef struct argdata_reader_t argdata_reader_t;

struct argdata_writer_t;
typedef struct argdata_writer_t argdata_writer_t;

// Values of an iterator's `index` when there is no element: after the last one, and when the value
// isn't a container of this kind or turned out to be malformed.
#define ARGDATA_ITERATOR_END SIZE_MAX
#define ARGDATA_ITERATOR_INVALID (SIZE_MAX - 1)

// Room for one value inside an iterator, for containers whose elements exist only as bytes.
typedef struct {
  unsigned char _bytes[6 * sizeof(void *)] __attribute__((__aligned__(sizeof(void *))));
} _argdata_slot_t;

// An element that an iterator gives lives in the iterator: it is good until the iterator steps
// again or goes away. What argdata_get_str() and the like return from it lives as long as the
// buffer.
typedef struct {
  size_t index;  // of the element, from 0, or one of the two constants above
  size_t _offset;
  const argdata_t *_container;
  const argdata_t *_key;
  const argdata_t *_value;
  _argdata_slot_t _key_slot;
  _argdata_slot_t _value_slot;
  _argdata_slot_t _previous_key_slot;
  _argdata_slot_t _previous_value_slot;
} argdata_map_iterator_t;

typedef struct {
  size_t index;  // of the element, from 0, or one of the two constants above
  size_t _offset;
  const argdata_t *_container;
  const argdata_t *_value;
  _argdata_slot_t _value_slot;
  _argdata_slot_t _previous_value_slot;
} argdata_seq_iterator_t;

extern const argdata_t argdata_false;
extern const argdata_t argdata_null;
extern const argdata_t argdata_true;

// The functions that make a value return NULL with errno set when memory runs out (ENOMEM), when a
// container's size doesn't fit a size_t (EOVERFLOW), when containers are nested more than 1024
// levels deep (E2BIG), or when the input has no meaning (EINVAL).

// `convert_fd` maps a number in the buffer to a descriptor, or returns -1. Without it there are
// none.
argdata_t *argdata_from_buffer(const void *buf, size_t len,
                               int (*convert_fd)(void *arg, size_t index), void *arg);
argdata_t *argdata_create_binary(const void *buf, size_t len);
argdata_t *argdata_create_fd(int fd);
argdata_t *argdata_create_float(double value);
argdata_t *argdata_create_int_s(intmax_t value);
argdata_t *argdata_create_int_u(uintmax_t value);
argdata_t *argdata_create_map(const argdata_t *const *keys, const argdata_t *const *values,
                              size_t count);
argdata_t *argdata_create_seq(const argdata_t *const *values, size_t count);
argdata_t *argdata_create_str(const char *str, size_t len);
argdata_t *argdata_create_str_c(const char *str);
argdata_t *argdata_create_timestamp(const struct timespec *time);
void argdata_free(argdata_t *ad);

// The size of a value in bytes, and how many descriptors it holds at most; either place may be
// NULL.
void argdata_serialized_length(const argdata_t *ad, size_t *size, size_t *n_fds);
// Writes a value, and returns how many descriptors it stored in `fds`. Without `fds`, the numbers
// written are the descriptors themselves instead of indices. A descriptor that doesn't exist (-1)
// is written as a number that stands for none.
size_t argdata_serialize(const argdata_t *ad, void *buf, int *fds);

// These return 0, or EINVAL for a value of another type and for a malformed one, EILSEQ for a
// string that isn't UTF-8 (or, for argdata_get_str_c(), that holds a NUL), ERANGE for a number out
// of range, EBADF for a descriptor that doesn't exist. The result is stored on success only.
int argdata_get_binary(const argdata_t *ad, const void **buf, size_t *len);
int argdata_get_bool(const argdata_t *ad, _ARGDATA_BOOL *value);
int argdata_get_fd(const argdata_t *ad, int *fd);
int argdata_get_float(const argdata_t *ad, double *value);
int argdata_get_int_s(const argdata_t *ad, intmax_t *value, intmax_t min, intmax_t max);
int argdata_get_int_u(const argdata_t *ad, uintmax_t *value, uintmax_t max);
int argdata_get_str(const argdata_t *ad, const char **str, size_t *len);
int argdata_get_str_c(const argdata_t *ad, const char **str);
int argdata_get_timestamp(const argdata_t *ad, struct timespec *time);

void argdata_map_iterate(const argdata_t *ad, argdata_map_iterator_t *it);
_ARGDATA_BOOL argdata_map_get(const argdata_map_iterator_t *it, const argdata_t **key,
                              const argdata_t **value);
void argdata_map_next(argdata_map_iterator_t *it);

void argdata_seq_iterate(const argdata_t *ad, argdata_seq_iterator_t *it);
_ARGDATA_BOOL argdata_seq_get(const argdata_seq_iterator_t *it, const argdata_t **value);
void argdata_seq_next(argdata_seq_iterator_t *it);

// The element that the iterator is at, which stays good while the iterator steps past it.
_ARGDATA_BOOL _argdata_map_take(argdata_map_iterator_t *it, const argdata_t **key,
                                const argdata_t **value);
_ARGDATA_BOOL _argdata_seq_take(argdata_seq_iterator_t *it, const argdata_t **value);

// Writes a value as a YAML document, in the form that cloudabi-run reads.
void argdata_print_yaml(const argdata_t *ad, FILE *stream);

// Messages over a stream socket of the UNIX domain, one value each, descriptors included.
//
// A reader accepts messages of at most `max_size` bytes with at most `max_fds` descriptors.
// argdata_reader_pull() returns 0 when a message is complete, or when the other side has closed the
// connection between two messages: argdata_reader_get() is NULL then. Any other result is an errno
// value; after EAGAIN and EINTR the call can be repeated. The message is good until the next pull,
// which closes the descriptors that came with it, but for the released ones.
argdata_reader_t *argdata_reader_create(size_t max_size, size_t max_fds);
void argdata_reader_free(argdata_reader_t *reader);
const argdata_t *argdata_reader_get(const argdata_reader_t *reader);
int argdata_reader_pull(argdata_reader_t *reader, int socket);
void argdata_reader_release_fd(argdata_reader_t *reader, int fd);

// A writer keeps the bytes of a message that couldn't be written at once. argdata_writer_set()
// takes a copy of the value, but the descriptors must stay open until argdata_writer_push() has
// returned 0.
argdata_writer_t *argdata_writer_create(void);
void argdata_writer_free(argdata_writer_t *writer);
int argdata_writer_push(argdata_writer_t *writer, int socket);
void argdata_writer_set(argdata_writer_t *writer, const argdata_t *ad);

// argdata_get_int() and argdata_create_int() work with all integer types of C.
#define _ARGDATA_GET_INT_S(name, type)                                                             \
  static __inline int argdata_get_int_##name(const argdata_t *_ad, type *_value) {                 \
    intmax_t _result;                                                                              \
    const uintmax_t _max = (((uintmax_t)1 << (sizeof(type) * 8 - 2)) - 1) * 2 + 1;                 \
    int _error = argdata_get_int_s(_ad, &_result, -(intmax_t)_max - 1, (intmax_t)_max);            \
    if (_error == 0)                                                                               \
      *_value = (type)_result;                                                                     \
    return _error;                                                                                 \
  }
#define _ARGDATA_GET_INT_U(name, type)                                                             \
  static __inline int argdata_get_int_##name(const argdata_t *_ad, type *_value) {                 \
    uintmax_t _result;                                                                             \
    int _error = argdata_get_int_u(_ad, &_result, (type) - 1);                                     \
    if (_error == 0)                                                                               \
      *_value = (type)_result;                                                                     \
    return _error;                                                                                 \
  }
#ifdef __CHAR_UNSIGNED__
_ARGDATA_GET_INT_U(char, char)
#else
_ARGDATA_GET_INT_S(char, char)
#endif
_ARGDATA_GET_INT_S(schar, signed char)
_ARGDATA_GET_INT_U(uchar, unsigned char)
_ARGDATA_GET_INT_S(short, short)
_ARGDATA_GET_INT_U(ushort, unsigned short)
_ARGDATA_GET_INT_S(int, int)
_ARGDATA_GET_INT_U(uint, unsigned int)
_ARGDATA_GET_INT_S(long, long)
_ARGDATA_GET_INT_U(ulong, unsigned long)
_ARGDATA_GET_INT_S(llong, long long)
_ARGDATA_GET_INT_U(ullong, unsigned long long)
#undef _ARGDATA_GET_INT_S
#undef _ARGDATA_GET_INT_U

#ifdef __cplusplus
}  // extern "C"

#define _ARGDATA_INT(name, type, sign)                                                             \
  inline int argdata_get_int(const argdata_t *_ad, type *_value) {                                 \
    return argdata_get_int_##name(_ad, _value);                                                    \
  }                                                                                                \
  inline argdata_t *argdata_create_int(type _value) { return argdata_create_int_##sign(_value); }
#ifdef __CHAR_UNSIGNED__
_ARGDATA_INT(char, char, u)
#else
_ARGDATA_INT(char, char, s)
#endif
_ARGDATA_INT(schar, signed char, s)
_ARGDATA_INT(uchar, unsigned char, u)
_ARGDATA_INT(short, short, s)
_ARGDATA_INT(ushort, unsigned short, u)
_ARGDATA_INT(int, int, s)
_ARGDATA_INT(uint, unsigned int, u)
_ARGDATA_INT(long, long, s)
_ARGDATA_INT(ulong, unsigned long, u)
_ARGDATA_INT(llong, long long, s)
_ARGDATA_INT(ullong, unsigned long long, u)
#undef _ARGDATA_INT

inline bool argdata_map_next(argdata_map_iterator_t *_it, const argdata_t **_key,
                             const argdata_t **_value) {
  return _argdata_map_take(_it, _key, _value);
}
inline bool argdata_seq_next(argdata_seq_iterator_t *_it, const argdata_t **_value) {
  return _argdata_seq_take(_it, _value);
}

#else  // C

// clang-format off
#define argdata_get_int(ad, value)                                                                 \
  _Generic(*(value),                                                                               \
    char: argdata_get_int_char,                                                                    \
    signed char: argdata_get_int_schar,                                                            \
    unsigned char: argdata_get_int_uchar,                                                          \
    short: argdata_get_int_short,                                                                  \
    unsigned short: argdata_get_int_ushort,                                                        \
    int: argdata_get_int_int,                                                                      \
    unsigned int: argdata_get_int_uint,                                                            \
    long: argdata_get_int_long,                                                                    \
    unsigned long: argdata_get_int_ulong,                                                          \
    long long: argdata_get_int_llong,                                                              \
    unsigned long long: argdata_get_int_ullong)((ad), (value))

#define argdata_create_int(value)                                                                  \
  _Generic((value),                                                                                \
    unsigned long: argdata_create_int_u,                                                           \
    unsigned long long: argdata_create_int_u,                                                      \
    default: argdata_create_int_s)(value)
// clang-format on

#if defined(__has_attribute)
#if __has_attribute(__overloadable__)
#define _ARGDATA_OVERLOADABLE 1
#endif
#endif

#ifdef _ARGDATA_OVERLOADABLE
static __inline _Bool __attribute__((__overloadable__))
argdata_map_next(argdata_map_iterator_t *_it, const argdata_t **_key, const argdata_t **_value) {
  return _argdata_map_take(_it, _key, _value);
}
static __inline _Bool __attribute__((__overloadable__))
argdata_seq_next(argdata_seq_iterator_t *_it, const argdata_t **_value) {
  return _argdata_seq_take(_it, _value);
}
#undef _ARGDATA_OVERLOADABLE
#else
#define _ARGDATA_FOURTH(a, b, c, d, ...) d
#define _ARGDATA_THIRD(a, b, c, ...) c
#define argdata_map_next(...)                                                                      \
  _ARGDATA_FOURTH(__VA_ARGS__, _argdata_map_take, , argdata_map_next, )(__VA_ARGS__)
#define argdata_seq_next(...)                                                                      \
  _ARGDATA_THIRD(__VA_ARGS__, _argdata_seq_take, argdata_seq_next, )(__VA_ARGS__)
#endif

#endif

#undef _ARGDATA_BOOL

#endif
