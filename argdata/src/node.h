// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// How a value is kept in memory. To users argdata_t is opaque (and in C++ a class without fields),
// so the library's own structure has another name, and the two functions below are the only way
// between them.
#pragma once

#include <argdata.h>
#include <stddef.h>
#include <stdint.h>

namespace argdata {

// The first byte of a value on the wire. Null has no bytes at all.
enum Tag : uint8_t {
  kTagBinary = 1,
  kTagBool = 2,
  kTagFd = 3,
  kTagFloat = 4,
  kTagInt = 5,
  kTagMap = 6,
  kTagSeq = 7,
  kTagStr = 8,
  kTagTimestamp = 9,
};

enum class Kind : uint8_t {
  kWire,        // bytes elsewhere, in the form that goes over the wire
  kInline,      // the same, but the bytes are in the node
  kFd,          // a descriptor of this process
  kBinary,      // bytes elsewhere
  kStr,         // characters elsewhere
  kTerminated,  // characters elsewhere, known to be followed by a NUL
  kMap,
  kSeq,
};

// Containers that are made in memory nest at most this deep, so that they can be walked by
// recursion. There is no such limit for those that come from a buffer.
inline constexpr unsigned kMaxDepth = 1024;

// A timestamp takes the most: the tag and 94 bits.
inline constexpr size_t kMaxInline = 16;

struct Node {
  Kind kind;
  uint16_t depth;  // of the containers from here on down
  size_t length;   // of the whole value on the wire
  union {
    struct {
      const uint8_t *data;
      int (*convert_fd)(void *, size_t);
      void *arg;
    } wire;
    uint8_t bytes[kMaxInline];
    int fd;
    const char *chars;
    struct {
      const argdata_t *const *keys;
      const argdata_t *const *values;
      size_t count;
    } container;
  };
};

static_assert(sizeof(Node) <= sizeof(_argdata_slot_t), "iterators have no room for a node");
static_assert(alignof(Node) <= alignof(_argdata_slot_t), "iterators can't align a node");

inline const Node *FromUser(const argdata_t *ad) { return reinterpret_cast<const Node *>(ad); }
inline const argdata_t *ToUser(const Node *node) {
  return reinterpret_cast<const argdata_t *>(node);
}

// A node on the heap, or NULL with errno set. Its fields are zero but for these two.
Node *NewNode(Kind kind, size_t length);

// The value's bytes on the wire, if it exists in that form.
bool GetWire(const Node *node, const uint8_t **data);

// Like GetWire, but true only for a value of that type; gives what follows the tag.
bool GetPayload(const argdata_t *ad, Tag tag, const uint8_t **data, size_t *length);

// The descriptor that a value on the wire designates, or -1.
int ConvertFd(const Node *node, const uint8_t *number);

}  // namespace argdata
