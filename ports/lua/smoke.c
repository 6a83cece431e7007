// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Embeds Lua as a user would: gives a script the Argdata that the program was started with, and
// calls a function of it.
#include <argdata.h>
#include <lauxlib.h>
#include <lcloudabi.h>
#include <lua.h>
#include <lualib.h>
#include <program.h>
#include <stdio.h>
#include <string.h>

static const char kScript[] = "local file = assert(argdata.tmpdir:open('notes', 'w'))\n"
                              "file:write('from Lua'):close()\n"
                              "assert(argdata.tmpdir:open('notes'):read('a') == 'from Lua')\n"
                              "assert(io.open == nil and not argdata.tmpdir:open('../notes'))\n"
                              "function double(x) return 2 * x end\n";

static int identity(void *arg, size_t fd) {
  (void)arg;
  return (int)fd;
}

static int run(lua_State *L) {
  const void *data;
  size_t size;
  program_get_raw_argdata(&data, &size);
  argdata_t *ad = argdata_from_buffer(data, size, identity, NULL);
  luaL_openlibs(L);
  luaL_requiref(L, "cloudabi", luaopen_cloudabi, 1);
  lua_pushargdata(L, ad);
  argdata_free(ad);
  lua_setglobal(L, "argdata");

  FILE *script = fmemopen((char *)kScript, strlen(kScript), "r");
  if (script == NULL || luaL_loadstream(L, script, "=smoke", NULL) != LUA_OK)
    return lua_error(L);
  fclose(script);
  lua_call(L, 0, 0);
  lua_getglobal(L, "double");
  lua_pushinteger(L, 21);
  lua_call(L, 1, 1);
  return 1;
}

int main(void) {
  lua_State *L = luaL_newstate();
  lua_pushcfunction(L, run);
  if (L == NULL || lua_pcall(L, 0, 1, 0) != LUA_OK || lua_tointeger(L, -1) != 42) {
    fprintf(stderr, "smoke.c: %s\n", lua_tostring(L, -1));
    return 1;
  }
  lua_close(L);
  return 0;
}
