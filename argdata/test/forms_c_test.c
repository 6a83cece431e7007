// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// What only a C compiler can tell: that both forms of the iterators and the generic integer
// functions work in C too. The test program calls these functions.
#include "forms_c.h"

#include <argdata.h>
#include <stddef.h>
#include <stdint.h>

int CountInC(const argdata_t *map) {
  int count = 0;
  const argdata_t *key, *value;
  argdata_map_iterator_t it;
  argdata_map_iterate(map, &it);
  while (argdata_map_next(&it, &key, &value)) {
    argdata_seq_iterator_t seq;
    argdata_seq_iterate(value, &seq);
    while (argdata_seq_next(&seq, &key))
      ++count;
    for (argdata_seq_iterate(value, &seq); argdata_seq_get(&seq, &key); argdata_seq_next(&seq))
      ++count;
  }
  for (argdata_map_iterate(map, &it); argdata_map_get(&it, &key, &value); argdata_map_next(&it))
    ++count;
  return count;
}

int IntegersInC(void) {
  unsigned long long large = UINT64_MAX, large_result = 0;
  argdata_t *ad = argdata_create_int(large);
  if (argdata_get_int(ad, &large_result) != 0 || large_result != large)
    return 1;
  argdata_free(ad);
  signed char small = -5;
  short result = 0;
  ad = argdata_create_int(small);
  if (argdata_get_int(ad, &result) != 0 || result != -5 || argdata_get_int(ad, &large_result) == 0)
    return 2;
  argdata_free(ad);
  return 0;
}
