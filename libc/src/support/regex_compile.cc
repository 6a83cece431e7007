// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <stdlib.h>
#include <wctype.h>

#include "support/pattern_text.h"
#include "support/regex_emit.h"
#include "support/regex_parse.h"
#include "support/regex_program.h"

namespace regex {

namespace {

// What a match can begin with.
void find_first(__regex &r, locale_t locale) {
  const uint32_t n = r.program.size;
  auto *seen = static_cast<unsigned char *>(calloc(n + 1, 1));
  auto *stack = static_cast<uint32_t *>(malloc((n + 1) * 2 * sizeof(uint32_t)));
  r.may_begin_anywhere = true;
  if (seen != nullptr && stack != nullptr) {
    r.may_begin_anywhere = false;
    uint32_t depth = 0;
    stack[depth++] = 0;
    while (depth > 0 && !r.may_begin_anywhere) {
      const uint32_t pc = stack[--depth];
      if (seen[pc] != 0)
        continue;
      seen[pc] = 1;
      if (pc == n) {
        r.may_begin_anywhere = true;
        break;
      }
      const Instruction &i = r.program[pc];
      switch (i.op) {
      case Op::kChar: {
        // Characters beyond the table are never skipped.
        if (i.a < 128) {
          r.first[i.a / 64] |= uint64_t{1} << i.a % 64;
          const auto upper = static_cast<uint32_t>(towupper_l(static_cast<wint_t>(i.a), locale));
          if ((r.flags & REG_ICASE) != 0 && upper < 128)
            r.first[upper / 64] |= uint64_t{1} << upper % 64;
        }
        break;
      }
      case Op::kSplit:
        stack[depth++] = i.b;
        stack[depth++] = i.a;
        break;
      case Op::kJump:
        stack[depth++] = i.a;
        break;
      case Op::kLineStart:
      case Op::kLineEnd:
      case Op::kNoPeriod:
        stack[depth++] = pc + 1;
        break;
      default:
        r.may_begin_anywhere = true;
      }
    }
  }
  free(seen);
  free(stack);
}

// What every match begins with: the program's first instructions, as far as they are characters.
// And whether the very first thing is that the text begins.
void find_prefix(__regex &r) {
  const Array<Instruction> &p = r.program;
  r.only_at_start = p.size > 0 && p[0].op == Op::kLineStart && (r.flags & REG_NEWLINE) == 0;
  if ((r.flags & REG_ICASE) != 0)
    return;
  while (r.prefix_size < sizeof(r.prefix) && r.prefix_size < p.size &&
         p[r.prefix_size].op == Op::kChar && p[r.prefix_size].a < 128) {
    r.prefix[r.prefix_size] = static_cast<char>(p[r.prefix_size].a);
    ++r.prefix_size;
  }
}

int compile(__regex *r, locale_t locale) {
  if (const int error = Parser(r, locale).run())
    return error;
  if (const int error = Emitter(r, false).run())
    return error;
  find_first(*r, locale);
  find_prefix(*r);
  return (r->flags & (REG_NOSUB | REG_FNMATCH)) == 0 ? Emitter(r, true).run() : 0;
}

}  // namespace

int compile(regex_t *result, const pattern::Text &text, int flags) {
  auto *r = static_cast<__regex *>(calloc(1, sizeof(__regex)));
  if (r == nullptr)
    return REG_ESPACE;
  r->flags = flags;
  result->__regex = r;
  for (size_t at = 0; at < text.size();)
    if (!r->pattern.add(text.next(&at))) {
      regfree(result);
      return REG_ESPACE;
    }
  const int error = compile(r, text.locale());
  if (error != 0)
    regfree(result);
  else
    result->re_nsub = r->groups;
  return error;
}

}  // namespace regex
