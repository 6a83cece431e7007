// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Finds the descriptors in a value on the wire.
#include "fd_scanner.h"

#include <stdlib.h>
#include <string.h>

#include "node.h"
#include "wire.h"

namespace argdata {

FdScanner::~FdScanner() {
  if (ends_ != few_)
    free(ends_);
}

bool FdScanner::Next(size_t *offset) {
  if (!started_) {
    started_ = true;
    if (Enter(0, size_, offset))
      return true;
  }
  while (depth_ > 0) {
    const size_t end = ends_[(depth_ - 1) % capacity_];
    size_t start, length;
    if (!ReadSubfield(data_, place_, end, &start, &length)) {
      place_ = end;
      Pop();
    } else if (Enter(start, length, offset)) {
      return true;
    }
  }
  return false;
}

// Looks at one value, and moves behind it or, for a container, to its first element.
bool FdScanner::Enter(size_t start, size_t length, size_t *offset) {
  place_ = start + length;
  if (length == 0)
    return false;
  if (data_[start] == kTagMap || data_[start] == kTagSeq) {
    Push(place_);
    place_ = start + 1;
  }
  *offset = start + 1;
  return data_[start] == kTagFd && length == 5;
}

void FdScanner::Push(size_t end) {
  if (remembered_ == capacity_ && depth_ == capacity_)
    Grow();
  ends_[depth_++ % capacity_] = end;
  if (remembered_ < capacity_)
    ++remembered_;
}

// All that are remembered are at their own index, so they can stay there.
void FdScanner::Grow() {
  size_t bytes;
  if (__builtin_mul_overflow(capacity_, 2 * sizeof(*ends_), &bytes))
    return;
  auto larger = static_cast<size_t *>(malloc(bytes));
  if (larger == nullptr)
    return;
  memcpy(larger, ends_, capacity_ * sizeof(*ends_));
  if (ends_ != few_)
    free(ends_);
  ends_ = larger;
  capacity_ *= 2;
}

void FdScanner::Pop() {
  --depth_;
  if (--remembered_ == 0 && depth_ > 0)
    Recall();
}

// Goes down again to the container that was just left, whose last byte is before the current place,
// and stores the ends of the containers on the way.
void FdScanner::Recall() {
  const size_t target = place_ - 1;
  size_t start = 0, length = size_;
  for (size_t level = 0; level < depth_; ++level) {
    const size_t end = start + length;
    ends_[level % capacity_] = end;
    size_t next = start + 1;
    do {
      if (!ReadSubfield(data_, next, end, &start, &length))
        __builtin_trap();  // It was readable when the scan came through here.
      next = start + length;
    } while (next <= target);
  }
  remembered_ = depth_ < capacity_ ? depth_ : capacity_;
}

}  // namespace argdata
