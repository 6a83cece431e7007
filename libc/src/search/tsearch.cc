// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <search.h>
#include <stdlib.h>

#include "support/search_tree.h"

posix_tnode *tsearch(const void *key, posix_tnode **root,
                     int (*compare)(const void *, const void *)) {
  if (root == nullptr)
    return nullptr;
  search::Node **path[search::kDeepest];
  int length = 0;
  auto **place = reinterpret_cast<search::Node **>(root);
  while (*place != nullptr) {
    const int order = compare(key, (*place)->key);
    if (order == 0)
      return *place;
    path[length++] = place;
    place = &(*place)->child[order > 0];
  }
  auto *node = static_cast<search::Node *>(malloc(sizeof(search::Node)));
  if (node == nullptr)
    return nullptr;
  *node = {key, {nullptr, nullptr}, 1};
  *place = node;
  search::rebalance(path, length);
  return node;
}
