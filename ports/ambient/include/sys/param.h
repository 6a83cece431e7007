/* SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
 * SPDX-License-Identifier: BSD-2-Clause
 *
 * Tests include it to tell one BSD from another. */
