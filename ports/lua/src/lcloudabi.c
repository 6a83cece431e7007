/* SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
 * SPDX-License-Identifier: BSD-2-Clause
 *
 * The library "cloudabi": directories, what Argdata is in Lua, and how require() finds modules. */
#include "lcloudabi.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <lauxlib.h>
#include <lua.h>
#include <lualib.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define DIRECTORY "cloudabi.directory"

/* How deep Argdata may be nested: each level takes some of the C stack. */
#define MAX_DEPTH 100

static int close_stream(lua_State *L) {
  luaL_Stream *stream = luaL_checkudata(L, 1, LUA_FILEHANDLE);
  return luaL_fileresult(L, fclose(stream->f) == 0, NULL);
}

/* A file object that isn't open yet, so that an error on the way leaves nothing behind. */
static luaL_Stream *new_stream(lua_State *L) {
  luaL_Stream *stream = lua_newuserdatauv(L, sizeof(*stream), 0);
  stream->closef = NULL;
  luaL_setmetatable(L, LUA_FILEHANDLE);
  return stream;
}

static int push_directory(lua_State *L, int fd) {
  int *directory = lua_newuserdatauv(L, sizeof(*directory), 0);
  *directory = fd;
  luaL_setmetatable(L, DIRECTORY);
  return 1;
}

static const char *access_mode(int fd) {
  const int flags = fcntl(fd, F_GETFL);
  if (flags < 0)
    return NULL;
  switch (flags & O_ACCMODE) {
  case O_RDONLY:
    return "r";
  case O_WRONLY:
    return "w";
  case O_RDWR:
    return "r+";
  default:
    return NULL;
  }
}

int lua_pushdescriptor(lua_State *L, int fd) {
  struct stat status;
  if (fstat(fd, &status) == 0 && S_ISDIR(status.st_mode))
    return push_directory(L, fd);
  const char *mode = access_mode(fd);
  luaL_Stream *stream = new_stream(L);
  stream->f = mode == NULL ? NULL : fdopen(fd, mode);
  if (stream->f == NULL) {
    lua_pop(L, 1);
    lua_pushnil(L);
    return 0;
  }
  stream->closef = close_stream;
  return 1;
}

static void push_value(lua_State *L, const argdata_t *ad, int depth);

static void push_map(lua_State *L, const argdata_t *ad, int depth) {
  argdata_map_iterator_t it;
  const argdata_t *key, *value;
  lua_newtable(L);
  for (argdata_map_iterate(ad, &it); argdata_map_get(&it, &key, &value); argdata_map_next(&it)) {
    push_value(L, key, depth);
    /* A table has no such keys. */
    if (lua_isnil(L, -1) || (lua_isnumber(L, -1) && lua_tonumber(L, -1) != lua_tonumber(L, -1))) {
      lua_pop(L, 1);
      continue;
    }
    push_value(L, value, depth);
    lua_rawset(L, -3);
  }
}

static void push_sequence(lua_State *L, const argdata_t *ad, int depth) {
  argdata_seq_iterator_t it;
  const argdata_t *value;
  lua_Integer place = 0;
  lua_newtable(L);
  for (argdata_seq_iterate(ad, &it); argdata_seq_get(&it, &value); argdata_seq_next(&it)) {
    push_value(L, value, depth);
    lua_rawseti(L, -2, ++place);
  }
}

static void push_value(lua_State *L, const argdata_t *ad, int depth) {
  bool truth;
  intmax_t integer;
  uintmax_t natural;
  double number;
  const char *text;
  const void *data;
  size_t size;
  struct timespec moment;
  argdata_map_iterator_t map;
  argdata_seq_iterator_t sequence;
  const argdata_t *key, *value;
  int fd;
  luaL_checkstack(L, 4, "Argdata");
  if (depth > MAX_DEPTH) {
    luaL_error(L, "Argdata is nested more than %d levels deep", MAX_DEPTH);
  } else if (argdata_get_bool(ad, &truth) == 0) {
    lua_pushboolean(L, truth);
  } else if (argdata_get_int_s(ad, &integer, LUA_MININTEGER, LUA_MAXINTEGER) == 0) {
    lua_pushinteger(L, (lua_Integer)integer);
  } else if (argdata_get_int_u(ad, &natural, UINTMAX_MAX) == 0) {
    lua_pushnumber(L, (lua_Number)natural);
  } else if (argdata_get_float(ad, &number) == 0) {
    lua_pushnumber(L, number);
  } else if (argdata_get_str(ad, &text, &size) == 0) {
    lua_pushlstring(L, text, size);
  } else if (argdata_get_binary(ad, &data, &size) == 0) {
    lua_pushlstring(L, data, size);
  } else if (argdata_get_timestamp(ad, &moment) == 0) {
    lua_pushnumber(L, (lua_Number)moment.tv_sec + (lua_Number)moment.tv_nsec / 1e9);
  } else if (argdata_get_fd(ad, &fd) == 0) {
    lua_pushdescriptor(L, fd);
  } else if (argdata_map_iterate(ad, &map), argdata_map_get(&map, &key, &value)) {
    push_map(L, ad, depth + 1);
  } else if (argdata_seq_iterate(ad, &sequence), argdata_seq_get(&sequence, &value)) {
    push_sequence(L, ad, depth + 1);
  } else {
    lua_pushnil(L);
  }
}

void lua_pushargdata(lua_State *L, const argdata_t *ad) { push_value(L, ad, 0); }

/* The directory's descriptor, which has to be open. */
static int check_directory(lua_State *L, int argument) {
  const int fd = *(int *)luaL_checkudata(L, argument, DIRECTORY);
  luaL_argcheck(L, fd >= 0, argument, "the directory is closed");
  return fd;
}

/* What io.open() takes. */
static bool valid_mode(const char *mode) {
  if (*mode == '\0' || strchr("rwa", *mode++) == NULL)
    return false;
  if (*mode == '+')
    ++mode;
  return strspn(mode, "b") == strlen(mode);
}

static int directory_open(lua_State *L) {
  const int fd = check_directory(L, 1);
  const char *name = luaL_checkstring(L, 2);
  const char *mode = luaL_optstring(L, 3, "r");
  luaL_argcheck(L, valid_mode(mode), 3, "invalid mode");
  luaL_Stream *stream = new_stream(L);
  stream->f = fopenat(fd, name, mode);
  if (stream->f == NULL)
    return luaL_fileresult(L, 0, name);
  stream->closef = close_stream;
  return 1;
}

/* Pushes a function or a message, as load() does, and says which. */
static bool load_file(lua_State *L, int fd, const char *name, const char *mode) {
  FILE *file = fopenat(fd, name, "r");
  if (file == NULL) {
    lua_pushfstring(L, "cannot open %s: %s", name, strerror(errno));
    return false;
  }
  lua_pushfstring(L, "@%s", name);
  const int status = luaL_loadstream(L, file, lua_tostring(L, -1), mode);
  fclose(file);
  lua_remove(L, -2);
  return status == LUA_OK;
}

static int directory_load(lua_State *L) {
  const int fd = check_directory(L, 1);
  const char *name = luaL_checkstring(L, 2);
  const char *mode = luaL_optstring(L, 3, NULL);
  const bool environment = !lua_isnone(L, 4);
  if (!load_file(L, fd, name, mode)) {
    luaL_pushfail(L);
    lua_insert(L, -2);
    return 2;
  }
  if (environment) {
    lua_pushvalue(L, 4);
    if (lua_setupvalue(L, -2, 1) == NULL)
      lua_pop(L, 1);
  }
  return 1;
}

static int directory_list(lua_State *L) {
  const int fd = check_directory(L, 1);
  const char *name = luaL_optstring(L, 2, ".");
  DIR *stream = opendirat(fd, name);
  if (stream == NULL)
    return luaL_fileresult(L, 0, name);
  lua_newtable(L);
  lua_Integer place = 0;
  const struct dirent *entry;
  errno = 0;
  while ((entry = readdir(stream)) != NULL)
    if (strcmp(entry->d_name, ".") != 0 && strcmp(entry->d_name, "..") != 0) {
      lua_pushstring(L, entry->d_name);
      lua_rawseti(L, -2, ++place);
    }
  const int error = errno;
  closedir(stream);
  errno = error;
  return error == 0 ? 1 : luaL_fileresult(L, 0, name);
}

static int directory_directory(lua_State *L) {
  const int fd = check_directory(L, 1);
  const char *name = luaL_checkstring(L, 2);
  const int opened = openat(fd, name, O_SEARCH | O_DIRECTORY);
  return opened < 0 ? luaL_fileresult(L, 0, name) : push_directory(L, opened);
}

static int directory_make(lua_State *L) {
  const int fd = check_directory(L, 1);
  const char *name = luaL_checkstring(L, 2);
  return luaL_fileresult(L, mkdirat(fd, name, 0777) == 0, name);
}

static int directory_remove(lua_State *L) {
  const int fd = check_directory(L, 1);
  const char *name = luaL_checkstring(L, 2);
  struct stat status;
  const bool is_directory =
      fstatat(fd, name, &status, AT_SYMLINK_NOFOLLOW) == 0 && S_ISDIR(status.st_mode);
  return luaL_fileresult(L, unlinkat(fd, name, is_directory ? AT_REMOVEDIR : 0) == 0, name);
}

/* directory:rename(from, to [, directory of that]) */
static int directory_rename(lua_State *L) {
  const int fd = check_directory(L, 1);
  const char *from = luaL_checkstring(L, 2);
  const char *to = luaL_checkstring(L, 3);
  const int other = lua_isnoneornil(L, 4) ? fd : check_directory(L, 4);
  return luaL_fileresult(L, renameat(fd, from, other, to) == 0, from);
}

static const char *type_name(mode_t mode) {
  if (S_ISREG(mode))
    return "file";
  if (S_ISDIR(mode))
    return "directory";
  if (S_ISLNK(mode))
    return "link";
  return "other";
}

/* What it is, its size, and when it was changed. */
static int directory_status(lua_State *L) {
  const int fd = check_directory(L, 1);
  const char *name = luaL_checkstring(L, 2);
  struct stat status;
  if (fstatat(fd, name, &status, AT_SYMLINK_NOFOLLOW) != 0)
    return luaL_fileresult(L, 0, name);
  lua_pushstring(L, type_name(status.st_mode));
  lua_pushinteger(L, (lua_Integer)status.st_size);
  lua_pushnumber(L, (lua_Number)status.st_mtim.tv_sec + (lua_Number)status.st_mtim.tv_nsec / 1e9);
  return 3;
}

static int directory_close(lua_State *L) {
  int *fd = luaL_checkudata(L, 1, DIRECTORY);
  if (*fd >= 0)
    close(*fd);
  *fd = -1;
  return 0;
}

static int directory_tostring(lua_State *L) {
  const int *fd = luaL_checkudata(L, 1, DIRECTORY);
  if (*fd < 0)
    lua_pushliteral(L, "directory (closed)");
  else
    lua_pushfstring(L, "directory (%p)", (const void *)fd);
  return 1;
}

/* Looks for a module in each directory of package.directories by each template of package.path, as
 * that is separated by semicolons and has question marks for the name, with "/" for each dot. */
static int search_module(lua_State *L) {
  const char *name = luaL_checkstring(L, 1);
  luaL_Buffer tried;
  lua_settop(L, 1);
  lua_getfield(L, lua_upvalueindex(1), "directories"); /* 2 */
  lua_getfield(L, lua_upvalueindex(1), "path");        /* 3 */
  if (!lua_istable(L, 2) || !lua_isstring(L, 3))
    return luaL_error(L, "package.directories must be a table and package.path a string");
  luaL_gsub(L, name, ".", "/");                              /* 4 */
  luaL_gsub(L, lua_tostring(L, 3), "?", lua_tostring(L, 4)); /* 5 */
  const char *templates = lua_tostring(L, 5);
  luaL_buffinit(L, &tried);
  const lua_Integer count = luaL_len(L, 2);
  if (count == 0)
    luaL_addstring(&tried, "no directory in package.directories");
  for (lua_Integer i = 1; i <= count; ++i) {
    const char *end;
    for (const char *at = templates; *at != '\0'; at = *end == '\0' ? end : end + 1) {
      end = at + strcspn(at, ";");
      lua_pushlstring(L, at, end - at);
      const char *file = lua_tostring(L, -1);
      lua_geti(L, 2, i);
      const int fd = check_directory(L, -1);
      if (faccessat(fd, file, R_OK, 0) == 0) {
        if (load_file(L, fd, file, NULL)) {
          lua_pushvalue(L, -3);
          return 2;
        }
        return luaL_error(L, "error loading module '%s' from file '%s':\n\t%s", name, file,
                          lua_tostring(L, -1));
      }
      lua_pop(L, 1);
      /* A buffer's value is on the stack, beneath what is added to it. */
      lua_pushfstring(L, "%sno file '%s' in directory %I", i == 1 && at == templates ? "" : "\n\t",
                      file, (LUAI_UACINT)i);
      lua_remove(L, -2);
      luaL_addvalue(&tried);
    }
  }
  luaL_pushresult(&tried);
  return 1;
}

static const luaL_Reg methods[] = {{"open", directory_open},     {"load", directory_load},
                                   {"list", directory_list},     {"directory", directory_directory},
                                   {"make", directory_make},     {"remove", directory_remove},
                                   {"rename", directory_rename}, {"status", directory_status},
                                   {"close", directory_close},   {NULL, NULL}};

static const luaL_Reg metamethods[] = {{"__index", NULL},
                                       {"__gc", directory_close},
                                       {"__close", directory_close},
                                       {"__tostring", directory_tostring},
                                       {NULL, NULL}};

/* cloudabi.type(value): "directory" or nil; io.type() tells files. */
static int cloudabi_type(lua_State *L) {
  luaL_checkany(L, 1);
  if (luaL_testudata(L, 1, DIRECTORY) != NULL)
    lua_pushliteral(L, "directory");
  else
    luaL_pushfail(L);
  return 1;
}

static const luaL_Reg functions[] = {{"type", cloudabi_type}, {NULL, NULL}};

int luaopen_cloudabi(lua_State *L) {
  if (luaL_newmetatable(L, DIRECTORY)) {
    luaL_setfuncs(L, metamethods, 0);
    luaL_newlib(L, methods);
    lua_setfield(L, -2, "__index");
  }
  lua_pop(L, 1);
  if (lua_getglobal(L, LUA_LOADLIBNAME) != LUA_TTABLE)
    return luaL_error(L, "the library package has to be opened before cloudabi");
  lua_newtable(L);
  lua_setfield(L, -2, "directories");
  lua_pushliteral(L, "?.lua;?/init.lua");
  lua_setfield(L, -2, "path");
  lua_getfield(L, -1, "searchers");
  lua_pushvalue(L, -2);
  lua_pushcclosure(L, search_module, 1);
  lua_rawseti(L, -2, luaL_len(L, -2) + 1);
  lua_pop(L, 2);
  luaL_newlib(L, functions);
  return 1;
}
