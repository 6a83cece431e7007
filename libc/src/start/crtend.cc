// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// crtend.o: the end of the lists that crtbegin.o begins.

using Function = void (*)();

extern "C" {
[[gnu::section(".ctors"), gnu::used, gnu::visibility("hidden")]] Function __CTOR_END__[] = {
    nullptr};
[[gnu::section(".dtors"), gnu::used, gnu::visibility("hidden")]] Function __DTOR_END__[] = {
    nullptr};
}
