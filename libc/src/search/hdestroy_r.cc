// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <search.h>
#include <stdlib.h>

#include "support/search_hash.h"

// Keys and data belong to the program.
void hdestroy_r(struct hsearch_data *data) {
  if (data->__table != nullptr) {
    free(data->__table->slots);
    free(data->__table);
    data->__table = nullptr;
  }
}
