// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// crtbegin.o: the beginning of the lists of constructors and destructors in the sections that
// compilers used before .init_array. Old objects still have them. The linker puts this file's part
// of them first and crtend.o's last, by the files' names.

using Function = void (*)();

extern "C" {
[[gnu::section(".ctors"), gnu::used, gnu::visibility("hidden")]] Function __CTOR_LIST__[] = {
    reinterpret_cast<Function>(-1)};
[[gnu::section(".dtors"), gnu::used, gnu::visibility("hidden")]] Function __DTOR_LIST__[] = {
    reinterpret_cast<Function>(-1)};

// What __cxa_atexit() is told to identify the module with. There is just one.
[[gnu::used, gnu::visibility("hidden")]] void *__dso_handle = nullptr;
}
