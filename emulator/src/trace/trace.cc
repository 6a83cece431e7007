// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// The traced twins of the entry points, which programs find instead of the plain ones when the
// start block asks for a trace.
#include "trace/trace_line.h"

#include "dispatch.h"

#include "trace_format.inc"
