// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// The trees of tsearch(): AVL trees, so that depth is bounded by 1.44 times the logarithm of size.
#pragma once

namespace search {

struct Node {
  const void *key;  // First: what tsearch() hands out is a pointer to a pointer to the key.
  Node *child[2];
  signed char height;
};

inline int height(const Node *node) { return node == nullptr ? 0 : node->height; }

// The longest way from root to leaf in a tree that fits into memory.
inline constexpr int kDeepest = 96;

// Restores balance on the way back to the root; path[0] is where the root's address is kept.
inline void rebalance(Node **const *path, int length) {
  auto measure = [](Node *node) {
    int left = height(node->child[0]), right = height(node->child[1]);
    node->height = static_cast<signed char>((left > right ? left : right) + 1);
  };
  auto rotate = [&](Node *node, int side) {
    // The child on the other side takes the node's place.
    Node *top = node->child[!side];
    node->child[!side] = top->child[side];
    top->child[side] = node;
    measure(node);
    measure(top);
    return top;
  };
  while (length-- > 0) {
    Node *node = *path[length];
    const int before = node->height;
    const int lean = height(node->child[1]) - height(node->child[0]);
    if (lean < -1 || lean > 1) {
      const int heavy = lean > 0;
      Node *child = node->child[heavy];
      if (height(child->child[!heavy]) > height(child->child[heavy]))
        node->child[heavy] = rotate(child, heavy);
      *path[length] = rotate(node, !heavy);
    } else {
      measure(node);
      if (node->height == before)
        break;
    }
  }
}

}  // namespace search
