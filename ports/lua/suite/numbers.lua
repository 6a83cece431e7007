-- SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
-- SPDX-License-Identifier: BSD-2-Clause
--
-- Numbers: integers and floats, their conversions, operators and library.
print(math.maxinteger, math.mininteger, math.maxinteger + 1 == math.mininteger, math.maxinteger * 2)
print(7 // 2, -7 // 2, 7 % 3, -7 % 3, 7 % -3, 7.5 // 2, -7.5 % 2, 5 // 0.0, -5 % math.huge, 0.0 / 0.0 ~= 0.0 / 0.0)
print(pcall(function() return 1 // 0 end), pcall(function() return 1 % 0 end))
print(3 & 5, 3 | 5, 3 ~ 5, ~0, 1 << 62, 1 << 63, 1 << 64, -1 >> 1, 1 << -1, 2.0 | 1)
print(pcall(function() return 1.5 | 1 end), pcall(function() return "3" | 1 end), pcall(function() return 2^63 | 0 end))
print(1 == 1.0, math.type(1), math.type(1.0), math.type("1"), 1 < 1.5, 2^53 == 2^53 + 1, math.maxinteger + 0.0 == math.maxinteger)
print(2^10, 2^0.5, 10 / 2, 3 | 0, 1e308 * 10, -1e308 * 10, 5 // 1, 5.0 // 1)
print(math.floor(3.7), math.floor(-3.7), math.ceil(3.2), math.ceil(-3.2), math.fmod(-7, 3), math.fmod(7, -3), math.modf(-3.7))
print(math.tointeger(3.0), math.tointeger(3.5), math.tointeger("8"), math.ult(1, -1), math.abs(math.mininteger), math.abs(-2.5))
print(math.max(1, 2.5, -1), math.min(3, 1.5), math.sqrt(2), math.exp(1), math.log(8, 2), math.log(100, 10), math.log(2))
print(math.sin(1), math.cos(1), math.tan(1), math.asin(0.5), math.acos(0.5), math.atan(1, -1), math.deg(math.pi), math.rad(180))
print(0x7fffffffffffffff, 0xffffffffffffffff, 0x1p4, 0xA.8, 9223372036854775807, 9223372036854775808, 1e2, .5, 3., 0x.1)
for i = 3, 1, -1 do io.write(i, " ") end
for i = 1.0, 2, 0.5 do io.write(i, " ") end
for i = math.maxinteger - 1, math.maxinteger do io.write(i, " ") end
print(pcall(function() for i = 1, 10, 0 do end end))
math.randomseed(42)
local first = {math.random(0), math.random(100), math.random(5, 9), math.random()}
math.randomseed(42)
for i, value in ipairs {math.random(0), math.random(100), math.random(5, 9), math.random()} do assert(value == first[i]) end
print(first[1], first[2], first[3], first[4], pcall(math.random, 2, 1))
