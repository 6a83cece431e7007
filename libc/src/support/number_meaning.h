// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Whether "0b" begins a number, as it does in C23 and mustn't before. The sources of strtol(),
// scanf() and their relatives are compiled twice, for either meaning: see _CLOUDLIBC_C23() in
// <_cdefs.h>. What they share is told which one it is for.
#pragma once

namespace number {

enum class Meaning : bool { kC17, kC23 };

// Local to the file.
namespace {
#if defined(_CLOUDLIBC_C23_MEANING)
constexpr Meaning kMeaning = Meaning::kC23;
#else
constexpr Meaning kMeaning = Meaning::kC17;
#endif
}  // namespace

}  // namespace number
