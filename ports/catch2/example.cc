// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Tests of which some pass and one fails, as smoke.sh expects.
#define CATCH_CONFIG_MAIN
#include <catch2/catch.hpp>
#include <stdexcept>
#include <string>
#include <vector>

static unsigned Factorial(unsigned number) {
  return number < 2 ? 1 : number * Factorial(number - 1);
}

TEST_CASE("Factorials", "[passes]") {
  CHECK(Factorial(10) == 3628800);
  const auto number = GENERATE(range(2u, 6u));
  REQUIRE(Factorial(number) == number * Factorial(number - 1));
}

SCENARIO("A vector grows", "[passes]") {
  GIVEN("one of five") {
    std::vector<int> v(5);
    WHEN("it is resized") {
      v.resize(10);
      THEN("it has that size") { REQUIRE(v.size() == 10); }
    }
  }
}

TEST_CASE("Exceptions and matchers", "[passes]") {
  REQUIRE_THROWS_AS(std::vector<int>().at(1), std::out_of_range);
  CHECK_THAT(std::string("CloudABI"), Catch::StartsWith("Cloud"));
  CHECK(0.1 + 0.2 == Approx(0.3));
}

TEST_CASE("What is wrong", "[fails]") {
  INFO("The name is " << "shown");
  CHECK(Factorial(0) == 2);
}
