-- SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
-- SPDX-License-Identifier: BSD-2-Clause
--
-- Tables: constructors, length, the library, sorting, and walking through them.
local t = {1, 2, 3, nil, 5, n = 6, [10] = 7, ["a b"] = 8, [1.0] = 9}
print(t[1], t.n, t[10], t["a b"], #{1, 2, 3}, #{n = 1}, select("#", table.unpack({1, nil, 3}, 1, 3)))
local list = {}
for i = 1, 20 do table.insert(list, i * 7 % 11) end
table.insert(list, 1, 100)
print(table.concat(list, " "), table.remove(list), table.remove(list, 1), #list, table.remove({}))
table.sort(list)
print(table.concat(list, ","))
table.sort(list, function(a, b) return a > b end)
print(table.concat(list, ",", 1, 5), pcall(table.sort, {3, 1, 2, 4}, function() return true end) ~= nil)
print(pcall(table.sort, {1, "x"}), pcall(table.concat, {1, {}, 3}), pcall(table.insert, {}, 5, 1))
print(table.concat(table.move({1, 2, 3}, 1, 3, 2), ","), table.concat(table.move({1, 2, 3}, 2, 3, 1), ","))
print(table.unpack(table.pack(1, nil, 3), 1, 3))
print(next({}), next({10}), rawlen({1, 2}), rawget({5}, 1), rawequal(t, t), #rawset({}, 1, 2))
local keys = {}
for key in pairs {x = 1, y = 2, z = 3, 10, 20} do keys[#keys + 1] = tostring(key) end
table.sort(keys)
print(table.concat(keys, " "))
local seen = 0
for i, value in ipairs {1, 2, nil, 4} do seen = i end
print(seen, pcall(next, {}, "nokey"), pcall(function() local x = {}; x[nil] = 1 end), pcall(function() local x = {}; x[0 / 0] = 1 end))
local big = {}
for i = 1, 100000 do big[i] = i end
for i = 1, 100000, 2 do big[i] = nil end
local sum = 0
for _, value in pairs(big) do sum = sum + value end
print(sum, select(-1, 1, 2, 3), select(2, "a", "b", "c"), pcall(select, 0))
