// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// The three values that need no memory of their own. They carry the public names as symbols, since
// the type that users see under these names has no fields to initialise.
#include "node.h"

namespace argdata {
namespace {

constexpr uint8_t kFalse[] = {kTagBool};
constexpr uint8_t kTrue[] = {kTagBool, 1};

constexpr Node Constant(const uint8_t *data, size_t length) {
  return {Kind::kWire, 0, length, {{data, nullptr, nullptr}}};
}

}  // namespace

extern const Node constant_false __asm__("argdata_false");
extern const Node constant_null __asm__("argdata_null");
extern const Node constant_true __asm__("argdata_true");
constinit const Node constant_false = Constant(kFalse, sizeof(kFalse));
constinit const Node constant_null = Constant(kFalse, 0);
constinit const Node constant_true = Constant(kTrue, sizeof(kTrue));

}  // namespace argdata
