/* SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
 * SPDX-License-Identifier: BSD-2-Clause
 *
 * Lua on descriptors: directories as objects, which files are opened through, and Argdata as values
 * of Lua. */
#ifndef LCLOUDABI_H
#define LCLOUDABI_H

#include <argdata.h>
#include <lua.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Pushes a descriptor as an object that owns it: a directory, or a file as the library io has them.
 * What can't be either pushes nil and returns 0. */
int lua_pushdescriptor(lua_State *L, int fd);

/* Pushes what an Argdata value is in Lua: maps and sequences are tables, strings and binary data
 * strings, timestamps seconds as a number, descriptors objects. Null, and what is malformed, is
 * nil. */
void lua_pushargdata(lua_State *L, const argdata_t *ad);

/* Opens the library "cloudabi", after "package": see README.md. */
int luaopen_cloudabi(lua_State *L);

#ifdef __cplusplus
}
#endif

#endif
