// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <search.h>

#include "support/search_tree.h"

posix_tnode *tfind(const void *key, posix_tnode *const *root,
                   int (*compare)(const void *, const void *)) {
  if (root == nullptr)
    return nullptr;
  auto *node = static_cast<search::Node *>(*root);
  while (node != nullptr) {
    const int order = compare(key, node->key);
    if (order == 0)
      break;
    node = node->child[order > 0];
  }
  return node;
}
