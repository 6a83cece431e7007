-- SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
-- SPDX-License-Identifier: BSD-2-Clause
--
-- Coroutines, errors and their messages, chunks, the debug library, and collecting garbage.
local co = coroutine.create(function(a, b)
  local c = coroutine.yield(a + b)
  local d, e = coroutine.yield(c * 2)
  return d + e
end)
print(coroutine.resume(co, 1, 2)) print(coroutine.resume(co, 10)) print(coroutine.resume(co, 3, 4)) print(coroutine.resume(co))
print(coroutine.status(co), coroutine.isyieldable(), select(2, coroutine.running()))
local function numbers(n) return coroutine.wrap(function() for i = 1, n do coroutine.yield(i) end end) end
for i in numbers(3) do io.write(i, " ") end
local function permute(list, n)
  n = n or #list
  if n <= 1 then coroutine.yield(table.concat(list)) end
  for i = 1, n do
    list[n], list[i] = list[i], list[n]
    permute(list, n - 1)
    list[n], list[i] = list[i], list[n]
  end
end
for p in coroutine.wrap(function() permute {"a", "b", "c"} end) do io.write(p, " ") end
print(coroutine.close(coroutine.create(print)), pcall(coroutine.wrap(function() error("in wrap") end)))
print(coroutine.resume(coroutine.create(function() return pcall(function() coroutine.yield(1); error("after") end) end)))
local t = coroutine.wrap(function() return pcall(pcall, function() coroutine.yield("through pcall"); error({code = 5}) end) end)
print(t()) local ok, inner, object = t() print(ok, inner, object.code)
print(select("#", table.unpack({}, 1, 200)), pcall(table.unpack, {}, 1, 1e8))
print(pcall(error), pcall(error, nil), pcall(error, "m", 0), pcall(error, "m"), pcall(error, setmetatable({}, {__tostring = function() return "T" end})) ~= nil)
print(xpcall(function() local x = nil; return x.field end, function(m) return "handled: " .. m end))
print(pcall(function() undefined.x = 1 end)) print(pcall(function() local s = "x"; s.y.z = 1 end)) print(pcall(function() return 1 < "2" end))
print(pcall(string.rep)) print(pcall(setmetatable, 1, {})) print(pcall(ipairs)) print(pcall(("x").rep, "x", {}))
print(select(2, pcall(function() local function f() return f() + 1 end return f() end)):match("stack overflow"))
print(select(2, load("x = = 1", "=chunk"))) print(select(2, load("for", "@file.lua"))) print(select(2, load("x = 'a", "x = 'a")))
print(load("return ...", "c", "t", {})(1, 2), type(load(function() return nil end)), pcall(load, "return 1", "c", "b"))
local env = {print = print}
print(load("y = 5; return y", "c", "t", env)(), env.y, y)
local dumped = string.dump(function(a) return a * 2 end)
print(load(dumped, "d", "b")(21), load(dumped, "d", "t"), dumped:sub(2, 4))
print(load(string.dump(function() return n end, true))())
local weak = setmetatable({}, {__mode = "k"})
weak[{}] = 1
local finalized = 0
for _ = 1, 100 do setmetatable({}, {__gc = function() finalized = finalized + 1 end}) end
collectgarbage() collectgarbage()
print(next(weak), finalized, collectgarbage("isrunning"), collectgarbage("count") > 10)
print(collectgarbage("generational"), collectgarbage("incremental"), collectgarbage("step"))
for mode = 1, 2 do
  collectgarbage(mode == 1 and "generational" or "incremental")
  local live = {}
  for i = 1, 200000 do live[i % 1000] = {i, tostring(i), {i}} end
  local sum = 0
  for _, value in pairs(live) do sum = sum + value[3][1] end
  print(sum)
end
local info = debug.getinfo(1, "Sl")
print(info.what, debug.getinfo(print).what, debug.getinfo(function(a, b, ...) end, "u").nparams, debug.getlocal(function(first) end, 1))
local function f() local v = 5; local n, value = debug.getlocal(1, 1); return n, value end
print(f())
local lines = 0
debug.sethook(function() lines = lines + 1 end, "l")
local x = 1
x = x + 1
debug.sethook()
print(lines, debug.gethook())
print(utf8.char(72, 228, 8364, 128512), utf8.len("häß€"), utf8.len("\xff"), utf8.codepoint("€", 1), utf8.offset("aäb", 3), #utf8.charpattern)
for p, c in utf8.codes("aä€") do io.write(p, "=", c, " ") end
print(pcall(utf8.codepoint, "\xff"), utf8.len("\u{7FFFFFFF}", 1, -1, true))
print(os.time {year = 2024, month = 2, day = 30, hour = 12}, os.date("!%Y-%m-%d %H:%M:%S", 86400 * 365), os.date("!*t", 0).year)
print(pcall(os.date, "%Ez", 0), pcall(os.time, {year = 2024}), os.difftime(5, 3), type(os.clock()))
