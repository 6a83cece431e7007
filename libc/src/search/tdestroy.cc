// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <search.h>
#include <stdlib.h>

#include "support/search_tree.h"

void tdestroy(posix_tnode *root, void (*free_key)(void *)) {
  auto *node = static_cast<search::Node *>(root);
  if (node == nullptr)
    return;
  tdestroy(node->child[0], free_key);
  tdestroy(node->child[1], free_key);
  if (free_key != nullptr)
    free_key(const_cast<void *>(node->key));
  free(node);
}
