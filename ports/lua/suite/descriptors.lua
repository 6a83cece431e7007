-- SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
-- SPDX-License-Identifier: BSD-2-Clause
--
-- What is different here: directories, modules, standard streams, and what is absent.
local directory = argdata.directory
assert(cloudabi.type(directory) == "directory" and cloudabi.type(io.stdout) == nil)
for library, names in pairs {[_G] = "dofile loadfile", [io] = "open popen", [debug] = "debug", [package] = "loadlib searchpath cpath",
    [os] = "execute getenv remove rename setlocale tmpname"} do
  for name in names:gmatch("%a+") do assert(library[name] == nil, name) end
end
assert(argdata.number == 42 and argdata.float == 1.5 and argdata.yes == true and argdata.list[2] == "b" and argdata.list[3] == nil)

local file <close> = assert(directory:open("text", "w"))
assert(file:write("one\n", 2, " ", 3.5, "\nlast"))
assert(file:seek("cur") == 14)
file:close()
assert(not pcall(file.write, file, "x"))
local lines = {}
for line in assert(directory:open("text")):lines() do lines[#lines + 1] = line end
assert(table.concat(lines, "|") == "one|2 3.5|last")
local read = assert(directory:open("text"))
assert(read:read("l", "n", "n", "L", "a") == "one" and read:read(0) == nil and read:read("a") == "")
assert(read:seek("set", 4) == 4 and read:read(1) == "2")
assert(io.type(read) == "file" and read:close() and io.type(read) == "closed file")
local added = assert(directory:open("text", "a+"))
added:setvbuf("full", 1024)
added:write("!")
added:seek("set")
assert(added:read("a") == "one\n2 3.5\nlast!")
added:close()
io.input(assert(directory:open("text")))
assert(io.read() == "one")
local count = 0
for _ in io.lines() do count = count + 1 end
assert(count == 2)
io.close(io.input())
assert(not pcall(io.read) and not pcall(io.lines, "text") and not pcall(io.input, "text"))
local temporary = assert(io.tmpfile())
temporary:write("t")
temporary:seek("set")
assert(temporary:read() == "t")

for _, name in ipairs {"/etc/passwd", "../x", "absent", "text/x", ""} do
  local result, message, number = directory:open(name)
  assert(result == nil and message:find(name, 1, true) and number > 0, name)
end
assert(not pcall(directory.open, directory, "text", "rw"))
assert(directory:make("inner") and not directory:make("inner"))
local inner <close> = assert(directory:directory("inner"))
assert(inner:open("module.lua", "w"):write("#!first line\nlocal name, from = ...\nreturn {name = name, from = from, line = debug.getinfo(1).currentline}"):close())
assert(directory:rename("text", "moved", inner) and directory:status("text") == nil)
local kind, size, changed = inner:status("moved")
assert(kind == "file" and size == 15 and math.abs(changed - os.time()) < 1000)
local names = inner:list()
table.sort(names)
assert(table.concat(names, " ") == "module.lua moved" and #directory:list("inner") == 2 and directory:list("none") == nil)
assert(not inner:open("../inner/moved"))

package.directories = {directory, inner}
local module, from = require("module")
assert(module.name == "module" and module.from == "module.lua" and from == "module.lua" and module.line == 3)
assert(require("inner.module").name == "inner.module")
local found, message = pcall(require, "absent.module")
assert(not found and message:find("no file 'absent/module.lua' in directory 1", 1, true) and message:find("in directory 2", 1, true))
inner:open("broken.lua", "w"):write("return ="):close()
found, message = pcall(require, "broken")
assert(not found and message:find("broken.lua:1:"))
assert(select(2, inner:load("broken.lua")):find("unexpected symbol"))
inner:open("global.lua", "w"):write("answer = 42 return answer"):close()
local environment = {}
assert(inner:load("global.lua", "t", environment)() == 42 and environment.answer == 42 and answer == nil)
inner:open("binary", "wb"):write(string.dump(function() return "dumped" end)):close()
assert(inner:load("binary")() == "dumped" and inner:load("binary", "t") == nil)

for _, name in ipairs(inner:list()) do assert(inner:remove(name)) end
inner:close()
assert(tostring(inner) == "directory (closed)" and not pcall(inner.list, inner))
assert(directory:remove("inner") and not directory:remove("inner"))
print(io.stdin:read("a"), "ok")
io.stderr:write("to stderr\n")
