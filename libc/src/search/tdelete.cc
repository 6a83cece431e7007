// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <search.h>
#include <stdlib.h>

#include "support/search_tree.h"

// Returns the parent of the node that went away; for the root, something that isn't null.
void *tdelete(const void *__restrict key, posix_tnode **__restrict root,
              int (*compare)(const void *, const void *)) {
  if (root == nullptr)
    return nullptr;
  search::Node **path[search::kDeepest];
  int length = 0;
  auto **place = reinterpret_cast<search::Node **>(root);
  for (;;) {
    if (*place == nullptr)
      return nullptr;
    const int order = compare(key, (*place)->key);
    if (order == 0)
      break;
    path[length++] = place;
    place = &(*place)->child[order > 0];
  }
  void *parent = length == 0 ? static_cast<void *>(root) : *path[length - 1];
  search::Node *node = *place;
  if (node->child[0] != nullptr && node->child[1] != nullptr) {
    // The next key's node comes here, and its own place is left.
    const int here = length;
    path[length++] = place;
    search::Node **next = &node->child[1];
    while ((*next)->child[0] != nullptr) {
      path[length++] = next;
      next = &(*next)->child[0];
    }
    search::Node *successor = *next;
    *next = successor->child[1];
    successor->child[0] = node->child[0];
    successor->child[1] = node->child[1];
    successor->height = node->height;
    *place = successor;
    // The way down led through the node that is gone.
    if (length > here + 1)
      path[here + 1] = &successor->child[1];
  } else {
    *place = node->child[node->child[0] == nullptr];
  }
  free(node);
  search::rebalance(path, length);
  return parent;
}
