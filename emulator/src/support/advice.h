// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Advice about use, in Linux's two numberings: posix_fadvise's and madvise's.
#pragma once

#include "support/result.h"

namespace cloudabi {

inline Result<int> file_advice(cloudabi_advice_t advice) {
  switch (advice) {
  case CLOUDABI_ADVICE_NORMAL:
    return 0;
  case CLOUDABI_ADVICE_RANDOM:
    return 1;
  case CLOUDABI_ADVICE_SEQUENTIAL:
    return 2;
  case CLOUDABI_ADVICE_WILLNEED:
    return 3;
  case CLOUDABI_ADVICE_DONTNEED:
    return 4;
  case CLOUDABI_ADVICE_NOREUSE:
    return 5;
  default:
    return Error{CLOUDABI_EINVAL};
  }
}

// madvise agrees but has nothing like `noreuse`, which is only a hint: so it means nothing special.
inline Result<int> memory_advice(cloudabi_advice_t advice) {
  return advice == CLOUDABI_ADVICE_NOREUSE ? Result<int>(0) : file_advice(advice);
}

}  // namespace cloudabi
