// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Included at the start of each file of Google Benchmark's own tests: those of Boost need the same,
// a standard output and files by name.
#include "../boost/suite/suite.h"

#ifdef __cplusplus
// Each file brings them.
namespace suite {
__attribute__((__weak__)) int directory();
__attribute__((__weak__)) bool read(const char *name, std::string &contents);
__attribute__((__weak__)) bool write(const char *name, const std::string &contents, bool append);
__attribute__((__weak__)) int remove(const char *name);
}  // namespace suite
#include "../boost/suite/suite.cc"
#endif
