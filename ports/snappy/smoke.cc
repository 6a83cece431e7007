// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Compresses and decompresses in memory.
#include <snappy.h>

#include <string>

int main() {
  std::string text, packed, unpacked;
  for (int i = 0; i < 1000; ++i)
    text += "hello, ";
  snappy::Compress(text.data(), text.size(), &packed);
  if (packed.size() > text.size() / 10 ||
      !snappy::Uncompress(packed.data(), packed.size(), &unpacked))
    return 1;
  return unpacked == text ? 0 : 2;
}
