// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// argdata_print_yaml: shows a value as a YAML document that cloudabi-run would take.
#include <stdlib.h>

#include "node.h"
#include "yaml_scalar.h"

using namespace argdata;

namespace {

// Deeper containers are printed on one line, since the indentation would outgrow the text.
constexpr unsigned kBlockLevels = 32;

// YAML wants a key that is followed by a colon to be short.
constexpr size_t kSimpleKey = 256;

// A container that is being printed. These are on the heap, because whoever made the value decides
// how deep it nests.
struct Frame {
  Frame *parent;
  bool is_map;
  bool flow;          // [a, b] rather than one line for each
  bool compact;       // the first element goes on the line where the container begins
  bool explicit_key;  // ? key
  bool key_done;
  unsigned level;
  size_t printed;  // elements begun so far
  union {
    argdata_map_iterator_t map;
    argdata_seq_iterator_t seq;
  };
};

class Printer {
 public:
  explicit Printer(FILE *stream) : stream_(stream) {}
  void Print(const argdata_t *ad);

 private:
  void Begin(const argdata_t *ad, bool is_value_of_map, bool flow);
  void End();
  void Break();
  void StepMap();
  void StepSeq();
  void Separate();

  FILE *stream_;
  Frame *top_ = nullptr;
};

bool IsEmpty(size_t index) { return index == ARGDATA_ITERATOR_END; }

void Printer::Print(const argdata_t *ad) {
  fputs("%TAG ! tag:nuxi.nl,2015:cloudabi/\n---\n", stream_);
  Begin(ad, false, false);
  while (top_ != nullptr) {
    if (top_->is_map)
      StepMap();
    else
      StepSeq();
  }
  putc('\n', stream_);
}

// Prints a value, or opens a container whose elements follow.
void Printer::Begin(const argdata_t *ad, bool is_value_of_map, bool flow) {
  Frame frame = {};
  argdata_map_iterate(ad, &frame.map);
  frame.is_map = frame.map.index != ARGDATA_ITERATOR_INVALID;
  const uint8_t *data;
  size_t length;
  if (!frame.is_map && GetPayload(ad, kTagMap, &data, &length)) {
    frame.is_map = true;  // malformed from its first element on
  } else if (!frame.is_map) {
    argdata_seq_iterate(ad, &frame.seq);
    if (frame.seq.index == ARGDATA_ITERATOR_INVALID && !GetPayload(ad, kTagSeq, &data, &length)) {
      if (is_value_of_map)
        putc(' ', stream_);
      PrintScalar(ad, stream_);
      return;
    }
  }
  if (IsEmpty(frame.is_map ? frame.map.index : frame.seq.index)) {
    fputs(is_value_of_map ? " " : "", stream_);
    fputs(frame.is_map ? "{}" : "[]", stream_);
    return;
  }
  auto copy = static_cast<Frame *>(malloc(sizeof(Frame)));
  if (copy == nullptr) {
    fputs(is_value_of_map ? " " : "", stream_);
    fputs("!out-of-memory \"\"", stream_);
    return;
  }
  *copy = frame;
  copy->parent = top_;
  copy->level = top_ != nullptr ? top_->level + 1 : 0;
  copy->flow = flow || copy->level >= kBlockLevels;
  copy->compact = !is_value_of_map;
  top_ = copy;
  if (copy->flow) {
    if (is_value_of_map)
      putc(' ', stream_);
    putc(copy->is_map ? '{' : '[', stream_);
  }
}

void Printer::End() {
  Frame *frame = top_;
  if (frame->flow)
    putc(frame->is_map ? '}' : ']', stream_);
  top_ = frame->parent;
  free(frame);
}

void Printer::Break() { fprintf(stream_, "\n%*s", static_cast<int>(top_->level * 2), ""); }

// What stands before an element.
void Printer::Separate() {
  const bool first = top_->printed++ == 0;
  if (top_->flow)
    fputs(first ? "" : ", ", stream_);
  else if (!first || !top_->compact)
    Break();
}

void Printer::StepMap() {
  Frame *frame = top_;
  const argdata_t *key, *value;
  if (!argdata_map_get(&frame->map, &key, &value)) {
    if (frame->map.index == ARGDATA_ITERATOR_INVALID) {
      Separate();
      fputs(frame->flow ? "? " : "", stream_);
      PrintMalformed("", 0, stream_);
      fputs(frame->flow ? " : null" : ": null", stream_);
    }
    End();
  } else if (!frame->key_done) {
    Separate();
    frame->key_done = true;
    argdata_map_iterator_t map;
    argdata_seq_iterator_t seq;
    argdata_map_iterate(key, &map);
    argdata_seq_iterate(key, &seq);
    frame->explicit_key = frame->flow || FromUser(key)->length > kSimpleKey ||
                          map.index != ARGDATA_ITERATOR_INVALID ||
                          seq.index != ARGDATA_ITERATOR_INVALID;
    if (frame->explicit_key)
      fputs("? ", stream_);
    Begin(key, false, true);
  } else {
    if (frame->explicit_key && !frame->flow)
      Break();
    fputs(frame->flow ? " :" : ":", stream_);
    frame->key_done = false;
    // The value has to be copied out, as stepping overwrites the place that it is in.
    const argdata_t *taken_key;
    _argdata_map_take(&frame->map, &taken_key, &value);
    Begin(value, true, frame->flow);
  }
}

void Printer::StepSeq() {
  Frame *frame = top_;
  const argdata_t *value;
  const size_t index = frame->seq.index;
  if (_argdata_seq_take(&frame->seq, &value)) {
    Separate();
    fputs(frame->flow ? "" : "- ", stream_);
    Begin(value, false, frame->flow);
    return;
  }
  if (index == ARGDATA_ITERATOR_INVALID) {
    Separate();
    fputs(frame->flow ? "" : "- ", stream_);
    PrintMalformed("", 0, stream_);
  }
  End();
}

}  // namespace

void argdata_print_yaml(const argdata_t *ad, FILE *stream) {
  Printer printer(stream);
  printer.Print(ad);
}
