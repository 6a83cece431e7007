// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// argdata_serialize: writes a value in the form that goes over the wire.
#include <string.h>

#include "fd_scanner.h"
#include "node.h"
#include "wire.h"

using namespace argdata;

namespace {

class Serializer {
 public:
  Serializer(uint8_t *out, int *fds) : out_(out), fds_(fds) {}
  void Write(const Node *node);
  size_t n_fds() const { return n_fds_; }

 private:
  void WriteBytes(const void *data, size_t length);
  void WriteContainer(const Node *node);
  uint32_t NumberFor(int fd);

  uint8_t *out_;
  int *fds_;
  size_t n_fds_ = 0;
};

// The length may be 0 and the pointer NULL then, which memcpy() doesn't allow.
void Serializer::WriteBytes(const void *data, size_t length) {
  if (length > 0)
    memcpy(out_, data, length);
  out_ += length;
}

uint32_t Serializer::NumberFor(int fd) {
  if (fd < 0)
    return UINT32_MAX;
  if (fds_ == nullptr) {
    ++n_fds_;
    return static_cast<uint32_t>(fd);
  }
  fds_[n_fds_] = fd;
  return static_cast<uint32_t>(n_fds_++);
}

void Serializer::WriteContainer(const Node *node) {
  const auto &container = node->container;
  for (size_t i = 0; i < container.count; ++i) {
    if (node->kind == Kind::kMap) {
      const Node *key = FromUser(container.keys[i]);
      out_ = WriteLength(out_, key->length);
      Write(key);
    }
    const Node *value = FromUser(container.values[i]);
    out_ = WriteLength(out_, value->length);
    Write(value);
  }
}

void Serializer::Write(const Node *node) {
  switch (node->kind) {
  case Kind::kWire: {
    uint8_t *start = out_;
    WriteBytes(node->wire.data, node->length);
    FdScanner scanner(node->wire.data, node->length);
    for (size_t offset; scanner.Next(&offset);)
      WriteU32(start + offset, NumberFor(ConvertFd(node, node->wire.data + offset)));
    break;
  }
  case Kind::kInline:
    WriteBytes(node->bytes, node->length);
    break;
  case Kind::kFd:
    *out_++ = kTagFd;
    out_ = WriteU32(out_, NumberFor(node->fd));
    break;
  case Kind::kBinary:
    *out_++ = kTagBinary;
    WriteBytes(node->chars, node->length - 1);
    break;
  case Kind::kStr:
  case Kind::kTerminated:
    *out_++ = kTagStr;
    WriteBytes(node->chars, node->length - 2);
    *out_++ = 0;
    break;
  case Kind::kMap:
  case Kind::kSeq:
    *out_++ = node->kind == Kind::kMap ? kTagMap : kTagSeq;
    WriteContainer(node);
    break;
  }
}

}  // namespace

size_t argdata_serialize(const argdata_t *ad, void *buf, int *fds) {
  Serializer serializer(static_cast<uint8_t *>(buf), fds);
  serializer.Write(FromUser(ad));
  return serializer.n_fds();
}
