-- SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
-- SPDX-License-Identifier: BSD-2-Clause
--
-- Functions: closures, varargs, tail calls, goto, attributes, metamethods and inheritance.
local function counter() local n = 0; return function() n = n + 1; return n end end
local a, b = counter(), counter()
print(a(), a(), b(), (function(...) return select("#", ...) end)(nil, nil), (function(...) local x, y = ...; return y end)(1, 2))
local function loop(n) if n == 0 then return "end" end return loop(n - 1) end
print(loop(200000))
local functions = {}
for i = 1, 3 do functions[i] = function() i = i + 1; return i end end
print(functions[1](), functions[1](), functions[2]())
for i = 1, 3 do
  for j = 1, 3 do if j == 2 then goto continue end io.write(i, j, " ") ::continue:: end
end
do local i = 1; ::top:: if i <= 3 then io.write(i, " "); i = i + 1; goto top end end
print(load("goto nowhere"), load("local x <const> = 1; x = 2"), load("break"), load("::a:: ::a::"))
do
  local log = {}
  local function closing(name) return setmetatable({}, {__close = function(_, e) log[#log + 1] = name .. ":" .. tostring(e) end}) end
  pcall(function() local x <close> = closing("x"); local y <close> = closing("y"); error("oops", 0) end)
  do local z <close> = closing("z") end
  print(table.concat(log, " "))
end
local V = {}
V.__index = V
V.__add = function(x, y) return setmetatable({x[1] + y[1]}, V) end
V.__eq = function(x, y) return x[1] == y[1] end
V.__lt = function(x, y) return x[1] < y[1] end
V.__le = function(x, y) return x[1] <= y[1] end
V.__len = function(x) return x[1] end
V.__call = function(self, ...) return self[1], ... end
V.__concat = function(x, y) return (type(x) == "table" and x[1] or x) .. "~" .. (type(y) == "table" and y[1] or y) end
V.__tostring = function(x) return "V(" .. x[1] .. ")" end
V.__unm = function(x) return setmetatable({-x[1]}, V) end
V.__idiv = function() return "idiv" end
V.__band = function() return "band" end
V.__shl = function() return "shl" end
V.__pairs = function(x) return function(_, k) if not k then return 1, x[1] end end, x, nil end
V.__name = "Vector"
local function new(n) return setmetatable({n}, V) end
print(tostring(new(1) + new(2)), new(1) == new(1), new(1) < new(2), new(2) <= new(1), #new(7), new(5)(6, 7))
print("a" .. new(1), new(1) .. "b", tostring(-new(3)), new(1) // 1, new(1) & 1, 1 << new(1), new(1) ~= new(2))
for k, v in pairs(new(9)) do print(k, v) end
local Base = {}; Base.__index = Base
function Base.new(class, name) return setmetatable({name = name}, class) end
function Base:greet() return "I am " .. self.name end
local Derived = setmetatable({}, {__index = Base}); Derived.__index = Derived
function Derived:greet() return Base.greet(self) .. "!" end
print(Derived:new("D"):greet(), Base.new(Base, "B"):greet())
local proxy = setmetatable({}, {__index = function(_, k) return k .. "?" end, __newindex = function(t, k, v) rawset(t, k, v * 2) end})
proxy.x = 21
print(proxy.x, proxy.y, getmetatable("").__index == string, getmetatable(setmetatable({}, {__metatable = "locked"})))
print(pcall(setmetatable, setmetatable({}, {__metatable = 1}), {}), pcall(function() return {} < {} end), pcall(function() return {} .. "" end), pcall(function() return #5 end))
