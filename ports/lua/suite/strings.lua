-- SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
-- SPDX-License-Identifier: BSD-2-Clause
--
-- Strings: their functions, patterns, formats, packing, and what goes wrong.
print(("x"):rep(3, ","), ("abc"):upper(), ("AbC"):lower(), ("abc"):reverse(), #"a\0b", ("abc"):byte(1, -1))
print(("hello"):sub(2, -2), ("hello"):sub(-3), ("hello"):sub(10), ("hello"):sub(0, 99), string.char(72, 105))
print(("key = value"):match("^(%w+)%s*=%s*(%w+)$"), ("  trim  "):match("^%s*(.-)%s*$") .. "|")
print(("THE (quick) fox"):find("%((%a+)%)"), ("a.b"):find(".", 1, true), ("abc"):find("b", -1))
print(("hello world"):gsub("o", "0", 1), ("abc"):gsub("%w", "%0%0"), ("abc"):gsub("", "-"))
print(("$name is $age"):gsub("%$(%w+)", {name = "Lua", age = 30}), ("abc"):gsub("b", function() return false end))
print(("f(a(b)c)d"):match("%b()"), ("THE END"):find("%f[%a]%a+%f[%A]"), ("x^y"):match("%^"))
for key, value in ("a=1, b=2"):gmatch("(%w+)=(%w+)") do print(key, value) end
print(("%5d|%-5d|%05d|%+d|%x|%X|%#o|%c"):format(42, 42, 42, 42, 255, 255, 8, 65))
print(("%10.4f|%-10.2e|%g|%g|%a"):format(math.pi, 12345.678, 1e20, 0.1, 1.0))
print(("%q|%s|%10s|%-10s|%.2s"):format('a "b"\n\0c', "s", "r", "l", "cut"), ("%q"):format(1 / 3), ("%q"):format(math.mininteger))
print(("%i %u"):format(3.0, 7), pcall(string.format, "%d", 1.5), pcall(string.format, "%y", 1))
print(tostring(1e15), tostring(1e16), tostring(-0.0), tostring(1 / 0), tostring(2^63), 1e100, 3.0, 10 // 3, 10.0 / 2)
print(tonumber("0x10"), tonumber("  12  "), tonumber("1e1"), tonumber("0x.8p1"), tonumber("z", 36), tonumber("8", 8), tonumber("1 2"), tonumber(""))
local packed = string.pack("<i4>I2zs1!8d=B", -2, 513, "zero", "len", 1.5, 255)
print(#packed, string.unpack("<i4>I2zs1!8d=B", packed))
print(string.packsize("<i8i4i2i1"), pcall(string.pack, "i1", 200), pcall(string.unpack, "i4", "abc"))
print(pcall(string.rep, "x", -1), pcall(string.rep, "x", 1 << 60), pcall(("x").bad), pcall(string.find, "a", "[a"), pcall(string.gsub, "a", "(", ""))
print(("\u{48}\x41\65\z
       end"), [[long
string]], [==[with ]] inside]==], 'a\
b')
print("10" + 5, "3" * "4", 10 .. 20, pcall(function() return "a" + 1 end))
print("a" < "b", "a" < "B", "" < "a", "a\0b" < "a\0c", "Z" < "a")
