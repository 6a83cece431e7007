// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// argdata_free: releases one value, not what it refers to.
#include <stdlib.h>

#include "node.h"

void argdata_free(argdata_t *ad) { free(ad); }
