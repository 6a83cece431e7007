// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// qsort() and qsort_r(): quicksort that can't be made quadratic. It partitions without branches
// where elements are small, falls back to heapsort when it recurses too deep, and needs no memory.
//
// `Less(a, b)` says whether *a comes before *b. The array is given by its first element, the number
// of elements and, for elements of other than 4, 8 or 16 bytes, their size.
#pragma once

#include <stddef.h>
#include <stdint.h>
#include <string.h>

namespace sorting {

// Elements of N bytes, at any alignment.
template <size_t N> struct [[gnu::packed, gnu::may_alias]] Element {
  using Word = uint64_t;
  Word words[N / 8];
};
template <> struct [[gnu::packed, gnu::may_alias]] Element<4> {
  uint32_t word;
};

// Arrays of elements whose size the compiler knows.
template <typename T> class FixedArray {
 public:
  FixedArray(void *base, size_t) : base_(static_cast<T *>(base)) {}
  char *at(size_t i) const { return reinterpret_cast<char *>(base_ + i); }
  FixedArray from(size_t i) const { return {base_ + i, 0}; }
  void swap(size_t i, size_t j) const {
    T t = base_[i];
    base_[i] = base_[j];
    base_[j] = t;
  }

  // Brings the elements for which `left` holds to the front of [1, n); returns how many there are.
  // Each step moves one element to the boundary, whether it belongs there or not, and then advances
  // the boundary by zero or one: no branch to be predicted wrongly.
  template <typename Left> size_t partition(size_t n, const Left &left) const {
    size_t boundary = 1;
    for (size_t i = 1; i < n; ++i) {
      const bool is_left = left(at(i));
      T t = base_[i];
      base_[i] = base_[boundary];
      base_[boundary] = t;
      boundary += is_left;
    }
    return boundary - 1;
  }

  template <typename Less> void insertion_sort(size_t n, const Less &less) const {
    for (size_t i = 1; i < n; ++i) {
      // What is compared are elements of the array, as C has it, and they are aligned.
      size_t j = i;
      while (j > 0 && less(at(i), at(j - 1)))
        --j;
      if (j == i)
        continue;
      T moving = base_[i];
      for (size_t k = i; k > j; --k)
        base_[k] = base_[k - 1];
      base_[j] = moving;
    }
  }

 private:
  T *base_;
};

// Arrays of elements of any size.
class AnyArray {
 public:
  AnyArray(void *base, size_t size) : base_(static_cast<char *>(base)), size_(size) {}
  char *at(size_t i) const { return base_ + i * size_; }
  AnyArray from(size_t i) const { return {at(i), size_}; }
  void swap(size_t i, size_t j) const {
    char *a = at(i), *b = at(j);
    size_t n = size_;
    char t[32];
    for (; n >= sizeof(t); n -= sizeof(t), a += sizeof(t), b += sizeof(t)) {
      __builtin_memcpy_inline(t, a, sizeof(t));
      __builtin_memcpy_inline(a, b, sizeof(t));
      __builtin_memcpy_inline(b, t, sizeof(t));
    }
    for (; n > 0; --n, ++a, ++b) {
      const char c = *a;
      *a = *b;
      *b = c;
    }
  }

  // As above; swaps are expensive here, so only elements on the wrong side are moved.
  template <typename Left> size_t partition(size_t n, const Left &left) const {
    size_t low = 1, high = n;
    for (;;) {
      while (low < high && left(at(low)))
        ++low;
      while (low < high && !left(at(high - 1)))
        --high;
      if (low == high)
        return low - 1;
      swap(low++, --high);
    }
  }

  template <typename Less> void insertion_sort(size_t n, const Less &less) const {
    for (size_t i = 1; i < n; ++i)
      for (size_t j = i; j > 0 && less(at(j), at(j - 1)); --j)
        swap(j, j - 1);
  }

 private:
  char *base_;
  size_t size_;
};

template <typename Array, typename Less>
[[gnu::noinline]] void heap_sort(Array array, size_t n, const Less &less) {
  auto sift_down = [&](size_t root, size_t end) {
    for (size_t child; (child = 2 * root + 1) < end; root = child) {
      if (child + 1 < end && less(array.at(child), array.at(child + 1)))
        ++child;
      if (!less(array.at(root), array.at(child)))
        return;
      array.swap(root, child);
    }
  };
  for (size_t i = n / 2; i-- > 0;)
    sift_down(i, n);
  for (size_t end = n; end-- > 1;) {
    array.swap(0, end);
    sift_down(0, end);
  }
}

// Brings the median of three to b.
template <typename Array, typename Less>
void sort_three(Array array, size_t a, size_t b, size_t c, const Less &less) {
  if (less(array.at(b), array.at(a)))
    array.swap(a, b);
  if (less(array.at(c), array.at(b))) {
    array.swap(b, c);
    if (less(array.at(b), array.at(a)))
      array.swap(a, b);
  }
}

// `before` is an element that none of these comes before, or null.
template <typename Array, typename Less>
void quick_sort(Array array, size_t n, const char *before, int depth, const Less &less) {
  constexpr size_t kSmall = 20, kLarge = 128;
  while (n > kSmall) {
    if (depth-- == 0) {
      heap_sort(array, n, less);
      return;
    }
    const size_t middle = n / 2;
    if (n > kLarge) {
      sort_three(array, 1, middle, n - 2, less);
      sort_three(array, 2, middle - 1, n - 3, less);
      sort_three(array, 0, middle + 1, n - 1, less);
      sort_three(array, middle - 1, middle, middle + 1, less);
    } else {
      sort_three(array, 0, middle, n - 1, less);
    }
    array.swap(0, middle);
    const char *pivot = array.at(0);
    if (before != nullptr && !less(before, pivot)) {
      // The pivot equals what stands before: everything that equals it is in place after this.
      const size_t equal = array.partition(n, [&](const char *e) { return !less(pivot, e); });
      array = array.from(equal + 1);
      n -= equal + 1;
      continue;
    }
    const size_t smaller = array.partition(n, [&](const char *e) { return less(e, pivot); });
    array.swap(0, smaller);
    // The smaller side recurses, so that the stack stays small even before `depth` ends it.
    const size_t greater = n - smaller - 1;
    if (smaller < greater) {
      quick_sort(array, smaller, before, depth, less);
      before = array.at(smaller);
      array = array.from(smaller + 1);
      n = greater;
    } else {
      quick_sort(array.from(smaller + 1), greater, array.at(smaller), depth, less);
      n = smaller;
    }
  }
  array.insertion_sort(n, less);
}

template <typename Array, typename Less> void sort_array(Array array, size_t n, const Less &less) {
  // What is sorted already, in either direction, is found in one pass.
  size_t i = 1;
  while (i < n && !less(array.at(i), array.at(i - 1)))
    ++i;
  if (i >= n)
    return;
  if (i == 1) {
    while (i < n && less(array.at(i), array.at(i - 1)))
      ++i;
    if (i == n) {
      for (size_t low = 0, high = n - 1; low < high; ++low, --high)
        array.swap(low, high);
      return;
    }
  }
  quick_sort(array, n, nullptr, 2 * (64 - __builtin_clzll(n)), less);
}

template <typename Less> void sort(void *base, size_t n, size_t size, const Less &less) {
  if (n < 2)
    return;
  if (size == 4)
    sort_array(FixedArray<Element<4>>(base, size), n, less);
  else if (size == 8)
    sort_array(FixedArray<Element<8>>(base, size), n, less);
  else if (size == 16)
    sort_array(FixedArray<Element<16>>(base, size), n, less);
  else
    sort_array(AnyArray(base, size), n, less);
}

}  // namespace sorting
