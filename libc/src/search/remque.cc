// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <search.h>

#include "support/search_queue.h"

void remque(void *element) {
  auto *link = static_cast<search::Link *>(element);
  if (link->next != nullptr)
    link->next->previous = link->previous;
  if (link->previous != nullptr)
    link->previous->next = link->next;
}
