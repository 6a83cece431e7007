// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// From the nodes behind the tags to what they ask for.
#pragma once

#include "resources.h"
#include "yaml_reader.h"

namespace cloudabi {

// The prefix of the tags; a configuration begins with `%TAG ! tag:nuxi.nl,2015:cloudabi/`.
inline constexpr char kTagPrefix[] = "tag:nuxi.nl,2015:cloudabi/";

// These throw ConfigError.
int FdNumber(const Node &node);
FileSpec FileSpecOf(const Node &node);
SocketSpec SocketSpecOf(const Node &node);

}  // namespace cloudabi
