// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Included at the start of each file of Catch2's own suite, whose tests write to std::cout: that is
// the stream to which Catch2 itself writes. The macro renames Catch::cout() as well, which the
// programs that only ask what the compiler can do don't have.
#include <iostream>

#define cout suite_cout
namespace Catch {
__attribute__((__weak__)) std::ostream &cout();
}  // namespace Catch
namespace std {
static ostream &cout = Catch::cout == nullptr ? cerr : Catch::cout();
}  // namespace std
