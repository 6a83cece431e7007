// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <search.h>

#include "support/search_tree.h"

static void walk(const search::Node *node, void (*visit)(const posix_tnode *, VISIT, int),
                 int level) {
  if (node == nullptr)
    return;
  if (node->child[0] == nullptr && node->child[1] == nullptr) {
    visit(node, leaf, level);
    return;
  }
  visit(node, preorder, level);
  walk(node->child[0], visit, level + 1);
  visit(node, postorder, level);
  walk(node->child[1], visit, level + 1);
  visit(node, endorder, level);
}

void twalk(const posix_tnode *root, void (*visit)(const posix_tnode *, VISIT, int)) {
  walk(static_cast<const search::Node *>(root), visit, 0);
}
