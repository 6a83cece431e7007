// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// What every element of insque() and remque() begins with.
#pragma once

namespace search {

struct Link {
  Link *next;
  Link *previous;
};

}  // namespace search
