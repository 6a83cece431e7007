// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// qsort() and qsort_r() against the host's, on elements of all sizes, of which a part is the key.
// The order of elements with the same key is left to each library: what has to be equal are the
// keys in their order, and the elements as a whole in any.

#include "property.h"

#include <algorithm>
#include <vector>

using namespace property;

extern "C" {
void cl_qsort(void *, size_t, size_t, int (*)(const void *, const void *));
void cl_qsort_r(void *, size_t, size_t, int (*)(const void *, const void *, void *), void *);
}

namespace {

struct Key {
  size_t offset, size;
};
Key global_key;

int compare_with(const void *a, const void *b, void *key) {
  const Key &part = *static_cast<Key *>(key);
  return memcmp(static_cast<const char *>(a) + part.offset,
                static_cast<const char *>(b) + part.offset, part.size);
}
int compare(const void *a, const void *b) { return compare_with(a, b, &global_key); }

// The keys in their order, or the elements in the order of their bytes.
std::string keys(const std::string &array, size_t size, const Key &key) {
  std::string result;
  for (size_t i = 0; i < array.size(); i += size)
    result.append(array, i + key.offset, key.size);
  return result;
}
std::string elements(const std::string &array, size_t size) {
  std::vector<std::string> all;
  for (size_t i = 0; i < array.size(); i += size)
    all.push_back(array.substr(i, size));
  std::sort(all.begin(), all.end());
  std::string result;
  for (const std::string &element : all)
    result += element;
  return result;
}

void sort() {
  static const size_t kSizes[] = {1, 2, 4, 8, 16};
  const size_t size = below(2) == 0 ? kSizes[below(5)] : 1 + below(80);
  const size_t offset = below(size);
  Key key = {offset, 1 + below(size - offset)};
  const size_t count = below(4) == 0 ? below(1000) : below(40);
  // Few different bytes make many equal keys; runs are what sorted and reversed arrays are made of.
  const uint64_t values = 1 + below(256), pattern = below(4);
  std::string theirs;
  for (size_t i = 0; i < count; ++i)
    for (size_t j = 0; j < size; ++j)
      theirs += static_cast<char>(pattern == 0   ? i * values / count
                                  : pattern == 1 ? (count - i) * values / count
                                                 : below(values));
  std::string ours = theirs;
  if (below(2) == 0) {
    global_key = key;
    cl_qsort(ours.data(), count, size, compare);
    qsort(theirs.data(), count, size, compare);
  } else {
    cl_qsort_r(ours.data(), count, size, compare_with, &key);
    qsort_r(theirs.data(), count, size, compare_with, &key);
  }
  if (keys(ours, size, key) != keys(theirs, size, key) ||
      elements(ours, size) != elements(theirs, size))
    differ("qsort of %zu elements of %zu bytes, by %zu from byte %zu on", count, size, key.size,
           key.offset);
}

}  // namespace

int main(int argc, char **argv) { return run(argc, argv, 10000, sort); }
