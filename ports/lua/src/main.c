/* SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
 * SPDX-License-Identifier: BSD-2-Clause
 *
 * The program lua: runs the script that it is given, see README.md. */
#include "lcloudabi.h"

#include <errno.h>
#include <lauxlib.h>
#include <lualib.h>
#include <program.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct configuration {
  const argdata_t *map;
  FILE *script;
};

/* The key's value, which lives in the iterator. */
static const argdata_t *find(const argdata_t *map, const char *wanted, argdata_map_iterator_t *it) {
  const argdata_t *key, *value;
  const char *name;
  for (argdata_map_iterate(map, it); argdata_map_get(it, &key, &value); argdata_map_next(it))
    if (argdata_get_str_c(key, &name) == 0 && strcmp(name, wanted) == 0)
      return value;
  return NULL;
}

static _Noreturn void stop(const char *what, const char *why) {
  fprintf(stderr, "lua: %s%s\n", what, why);
  exit(1);
}

static FILE *stream(const char *key, const argdata_t *value, const char *mode) {
  int fd;
  if (argdata_get_fd(value, &fd) != 0)
    stop("not a descriptor: ", key);
  FILE *file = fdopen(fd, mode);
  if (file == NULL)
    stop("cannot use the descriptor that is given as ", key);
  return file;
}

static void read_key(struct configuration *configuration, const char *key, const argdata_t *value) {
  if (strcmp(key, "script") == 0)
    configuration->script = stream(key, value, "r");
  else if (strcmp(key, "stdin") == 0)
    luaL_stdin = stream(key, value, "r");
  else if (strcmp(key, "stdout") == 0)
    luaL_stdout = stream(key, value, "w");
  else if (strcmp(key, "path") != 0 && strcmp(key, "args") != 0 && strcmp(key, "stderr") != 0)
    stop("unknown key: ", key);
}

/* Where messages go, which those about the other keys do too. */
static void use_stderr(const argdata_t *map) {
  argdata_map_iterator_t it;
  const argdata_t *value = find(map, "stderr", &it);
  if (value != NULL) {
    FILE *file = stream("stderr", value, "w");
    setvbuf(file, NULL, _IONBF, 0);
    fswap(stderr, file);
  }
}

static void read_configuration(struct configuration *configuration) {
  argdata_map_iterator_t it;
  const argdata_t *key, *value;
  const char *name;
  use_stderr(configuration->map);
  for (argdata_map_iterate(configuration->map, &it); argdata_map_get(&it, &key, &value);
       argdata_map_next(&it)) {
    if (argdata_get_str_c(key, &name) != 0)
      stop("keys have to be strings", "");
    read_key(configuration, name, value);
  }
  if (configuration->script == NULL)
    stop("no script: the map that it is started with needs that key", "");
}

/* The message with where it happened; what isn't a string and doesn't know how to become one is
 * named. */
static int add_traceback(lua_State *L) {
  const char *message = lua_tostring(L, 1);
  if (message == NULL) {
    if (luaL_callmeta(L, 1, "__tostring") && lua_type(L, -1) == LUA_TSTRING)
      return 1;
    message = lua_pushfstring(L, "(error object is a %s value)", luaL_typename(L, 1));
  }
  luaL_traceback(L, L, message, 1);
  return 1;
}

/* What can raise errors runs in here. */
static int run(lua_State *L) {
  struct configuration *configuration = lua_touserdata(L, 1);
  argdata_map_iterator_t it;
  luaL_openlibs(L);
  luaL_requiref(L, "cloudabi", luaopen_cloudabi, 1);
  lua_pop(L, 1);
  lua_gc(L, LUA_GCGEN, 0, 0); /* as Lua's own interpreter does */
  const argdata_t *value = find(configuration->map, "path", &it);
  if (value != NULL) {
    lua_getglobal(L, LUA_LOADLIBNAME);
    lua_pushargdata(L, value);
    if (!lua_istable(L, -1))
      return luaL_error(L, "path is not a sequence of directories");
    lua_setfield(L, -2, "directories");
    lua_pop(L, 1);
  }
  if (luaL_loadstream(L, configuration->script, "=script", NULL) != LUA_OK)
    return lua_error(L);
  fclose(configuration->script);
  value = find(configuration->map, "args", &it);
  if (value != NULL)
    lua_pushargdata(L, value);
  else
    lua_pushnil(L);
  lua_pushvalue(L, -1);
  lua_setglobal(L, "argdata");
  lua_call(L, 1, 0);
  return 0;
}

void program_main(const argdata_t *ad) {
  struct configuration configuration = {.map = ad};
  read_configuration(&configuration);
  lua_State *L = luaL_newstate();
  if (L == NULL)
    stop("not enough memory", "");
  lua_pushcfunction(L, add_traceback);
  lua_pushcfunction(L, run);
  lua_pushlightuserdata(L, &configuration);
  const int status = lua_pcall(L, 1, 0, 1);
  if (status != LUA_OK)
    fprintf(stderr, "lua: %s\n", lua_tostring(L, -1));
  lua_close(L);
  if (luaL_stdout != NULL && fflush(luaL_stdout) != 0)
    stop("stdout: ", strerror(errno));
  exit(status == LUA_OK ? 0 : 1);
}
