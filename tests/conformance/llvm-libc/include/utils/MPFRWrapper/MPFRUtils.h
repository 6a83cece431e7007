// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Comes before LLVM libc's header of this name, and lets its tests compare with MPFR as they do,
// but with two differences: the tolerance is what tolerances.inc grants where the test asks for
// more than that, and the largest error that was seen is printed at the end.
#ifndef CONFORMANCE_MPFR_UTILS_H
#define CONFORMANCE_MPFR_UTILS_H

#include_next "utils/MPFRWrapper/MPFRUtils.h"

namespace LIBC_NAMESPACE_DECL {
namespace testing {
namespace mpfr {

// What was asked of one function of one type in one rounding mode.
struct Record {
  const char *operation;  // "… Operation::Sin]", as the compiler spells it.
  const char *type;
  RoundingMode rounding;
  double worst;
  bool listed;
  Record *next;
};

double granted(const Record &record, double asked);
void note(Record &record, double error);

// How far a result is from the true value, in units of its last place; 0 if it is the nearest one
// that the rounding mode allows.
template <typename Input, typename Output>
double error_of(Operation op, const Input &input, Output result, RoundingMode rounding);

template <typename T> struct TypeName;
template <> struct TypeName<float> {
  static constexpr const char *NAME = "float";
};
template <> struct TypeName<double> {
  static constexpr const char *NAME = "double";
};
template <> struct TypeName<long double> {
  static constexpr const char *NAME = "long double";
};

template <Operation op> const char *operation_name() { return __PRETTY_FUNCTION__; }

template <Operation op, bool silent, typename Input, typename Output>
class MeasuringMatcher : public internal::MPFRMatcher<op, silent, Input, Output> {
  using Base = internal::MPFRMatcher<op, silent, Input, Output>;

  static Record &record(RoundingMode rounding) {
    static Record records[4];
    Record &found = records[static_cast<int>(rounding)];
    if (found.operation == nullptr)
      found = {operation_name<op>(), TypeName<Output>::NAME, rounding, 0, false, nullptr};
    return found;
  }

  Input input_;
  double tolerance_;
  RoundingMode rounding_;

 public:
  MeasuringMatcher(Input input, double asked, RoundingMode rounding)
      : Base(input, granted(record(rounding), asked), rounding), input_(input),
        tolerance_(granted(record(rounding), asked)), rounding_(rounding) {}

  bool match(Output result) {
    // Base keeps the result for its explanation, and compares with the correctly rounded value
    // where nothing else is granted.
    bool equal = Base::match(result);
    double error = tolerance_ <= 0.5 && equal ? 0 : error_of(op, input_, result, rounding_);
    note(record(rounding_), error);
    return equal;
  }
};

// Results of two parts (frexp, remquo) are exact: nothing to measure.
template <Operation op, bool silent, typename Input, typename T>
class MeasuringMatcher<op, silent, Input, BinaryOutput<T>>
    : public internal::MPFRMatcher<op, silent, Input, BinaryOutput<T>> {
 public:
  using internal::MPFRMatcher<op, silent, Input, BinaryOutput<T>>::MPFRMatcher;
};

template <Operation op, typename Input, typename Output>
auto measuring_matcher(Input input, Output, double asked, RoundingMode rounding) {
  static_assert(is_valid_operation<op, Input, Output>());
  return MeasuringMatcher<op, false, Input, Output>(input, asked, rounding);
}

template <Operation op, typename Input, typename Output>
auto silent_measuring_matcher(Input input, Output, double asked, RoundingMode rounding) {
  static_assert(is_valid_operation<op, Input, Output>());
  return MeasuringMatcher<op, true, Input, Output>(input, asked, rounding);
}

}  // namespace mpfr
}  // namespace testing
}  // namespace LIBC_NAMESPACE_DECL

// The macros of the original name these.
#define get_mpfr_matcher measuring_matcher
#define get_silent_mpfr_matcher silent_measuring_matcher

#endif
