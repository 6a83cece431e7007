// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <search.h>

#include "support/search_queue.h"

void insque(void *element, void *predecessor) {
  auto *link = static_cast<search::Link *>(element);
  auto *before = static_cast<search::Link *>(predecessor);
  link->previous = before;
  link->next = nullptr;
  if (before != nullptr) {
    link->next = before->next;
    before->next = link;
    if (link->next != nullptr)
      link->next->previous = link;
  }
}
