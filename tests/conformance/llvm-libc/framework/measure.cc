// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// LLVM libc's comparison with MPFR, and what include/utils/MPFRWrapper/MPFRUtils.h adds to it. In
// one file, as the original keeps its numbers to itself.
#include "utils/MPFRWrapper/MPFRUtils.cpp"

#include "utils/MPFRWrapper/MPFRUtils.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

namespace LIBC_NAMESPACE_DECL {
namespace testing {
namespace mpfr {

namespace {

struct Tolerance {
  const char *operation;
  const char *type;
  double nearest;
  double directed;
};
constexpr Tolerance tolerances[] = {
#include "tolerances.inc"
};

// "Sin" of "… Operation::Sin]".
cpp::string_view short_name(const Record &record) {
  const char *end = strrchr(record.operation, ']');
  const char *start = end;
  while (start[-1] != ':')
    --start;
  return cpp::string_view(start, end - start);
}

Record *records;

void print() {
  const char *modes[4];
  modes[static_cast<int>(RoundingMode::Upward)] = "upward";
  modes[static_cast<int>(RoundingMode::Downward)] = "downward";
  modes[static_cast<int>(RoundingMode::TowardZero)] = "towardzero";
  modes[static_cast<int>(RoundingMode::Nearest)] = "nearest";
  for (Record *i = records; i != nullptr; i = i->next) {
    cpp::string_view name = short_name(*i);
    fprintf(stderr, "[ ERROR    ] %.*s\t%s\t%s\t%.4f\n", static_cast<int>(name.size()), name.data(),
            i->type, modes[static_cast<int>(i->rounding)], i->worst);
  }
}

}  // namespace

double granted(const Record &record, double asked) {
  for (const Tolerance &i : tolerances)
    if (short_name(record) == i.operation && strcmp(record.type, i.type) == 0) {
      double grant = record.rounding == RoundingMode::Nearest ? i.nearest : i.directed;
      return grant > asked ? grant : asked;
    }
  return asked;
}

void note(Record &record, double error) {
  if (!record.listed) {
    if (records == nullptr)
      atexit(print);
    record.listed = true;
    record.next = records;
    records = &record;
  }
  if (error > record.worst)
    record.worst = error;
}

namespace {

template <typename T>
MPFRNumber true_value(Operation op, T x, unsigned precision, RoundingMode rounding) {
  return internal::unary_operation(op, x, precision, rounding);
}

template <typename T>
MPFRNumber true_value(Operation op, const BinaryInput<T> &in, unsigned precision,
                      RoundingMode rounding) {
  return internal::binary_operation_one_output(op, in.x, in.y, precision, rounding);
}

template <typename T>
MPFRNumber true_value(Operation op, const TernaryInput<T> &in, unsigned precision,
                      RoundingMode rounding) {
  return internal::ternary_operation_one_output(op, in.x, in.y, in.z, precision, rounding);
}

}  // namespace

template <typename Input, typename Output>
double error_of(Operation op, const Input &input, Output result, RoundingMode rounding) {
  using Scalar = typename internal::MakeScalarInput<Input>::type;
  return true_value(op, input, ExtraPrecision<Scalar>::VALUE, rounding).ulp(result);
}

#define EACH_INPUT(Scalar, Output)                                                                 \
  template double error_of(Operation, const Scalar &, Output, RoundingMode);                       \
  template double error_of(Operation, const BinaryInput<Scalar> &, Output, RoundingMode);          \
  template double error_of(Operation, const TernaryInput<Scalar> &, Output, RoundingMode);
EACH_INPUT(float, float)
EACH_INPUT(double, float)
EACH_INPUT(double, double)
EACH_INPUT(long double, float)
EACH_INPUT(long double, double)
EACH_INPUT(long double, long double)

}  // namespace mpfr
}  // namespace testing
}  // namespace LIBC_NAMESPACE_DECL
