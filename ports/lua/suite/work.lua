-- SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
-- SPDX-License-Identifier: BSD-2-Clause
--
-- Work of some length: a sieve, matrices, words, queens and a parser, whose results are known.
local function sieve(n)
  local prime, count = {}, 0
  for i = 2, n do prime[i] = true end
  for i = 2, n do if prime[i] then count = count + 1; for j = i * i, n, i do prime[j] = false end end end
  return count
end
assert(sieve(200000) == 17984)
local function queens(n)
  local solutions, columns, up, down = 0, {}, {}, {}
  local function place(row)
    if row > n then solutions = solutions + 1 return end
    for c = 1, n do
      if not (columns[c] or up[row + c] or down[row - c]) then
        columns[c], up[row + c], down[row - c] = true, true, true
        place(row + 1)
        columns[c], up[row + c], down[row - c] = nil, nil, nil
      end
    end
  end
  place(1)
  return solutions
end
assert(queens(8) == 92)
local function fib(n) return n < 2 and n or fib(n - 1) + fib(n - 2) end
assert(fib(27) == 196418)
local function evaluate(text)
  local at = 1
  local function peek() at = text:find("%S", at) or #text + 1; return text:sub(at, at) end
  local expression
  local function factor()
    if peek() == "(" then at = at + 1; local value = expression(); assert(peek() == ")"); at = at + 1; return value end
    local number = assert(text:match("^%-?%d+%.?%d*", at)); at = at + #number; return tonumber(number)
  end
  local function term()
    local value = factor()
    while peek():match("[*/]") do local o = peek(); at = at + 1; local r = factor(); value = o == "*" and value * r or value / r end
    return value
  end
  function expression()
    local value = term()
    while peek():match("[+-]") do local o = peek(); at = at + 1; local r = term(); value = o == "+" and value + r or value - r end
    return value
  end
  return expression()
end
assert(evaluate("2 * (3 + 4) - 10 / 4") == 11.5)
local counts = {}
for word in (("the quick brown fox jumps over the lazy dog "):rep(2000)):gmatch("%a+") do counts[word] = (counts[word] or 0) + 1 end
assert(counts.the == 4000 and counts.fox == 2000)
local function multiply(a, b)
  local c = {}
  for i = 1, #a do c[i] = {}; for j = 1, #b[1] do local s = 0; for k = 1, #b do s = s + a[i][k] * b[k][j] end; c[i][j] = s end end
  return c
end
local m = {}
for i = 1, 40 do m[i] = {}; for j = 1, 40 do m[i][j] = i == j and 2 or 0 end end
assert(multiply(m, m)[40][40] == 4)
local text = {}
for i = 1, 20000 do text[#text + 1] = ("%d:%s"):format(i, ("x"):rep(i % 7)) end
print(#table.concat(text, "\n"), "ok")
