/* SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
 * SPDX-License-Identifier: BSD-2-Clause
 *
 * For the test programs of ports, and for nothing that is installed: srand(), which a program here
 * doesn't have, as rand() needs no seed. A name instead of a function-like macro, as some tests say
 * std::srand(). */
#ifndef AMBIENT_SRAND_H
#define AMBIENT_SRAND_H

#include <stdlib.h>

static __inline void ambient_srand(unsigned seed) { (void)seed; }
#ifdef __cplusplus
/* Which declares the function of that name before it becomes a macro. */
#include <cstdlib>
namespace std {
using ::ambient_srand;
}
#endif

#define srand ambient_srand
#define srandom ambient_srand

#endif
