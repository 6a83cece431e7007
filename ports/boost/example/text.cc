// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Text, numbers and their conversions, in libraries that need no descriptors.
#include <boost/container/flat_map.hpp>
#include <boost/container/pmr/monotonic_buffer_resource.hpp>
#include <boost/container/pmr/vector.hpp>
#include <boost/date_time/posix_time/posix_time.hpp>
#include <boost/filesystem.hpp>
#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/dijkstra_shortest_paths.hpp>
#include <boost/json.hpp>
#include <boost/lexical_cast.hpp>
#include <boost/math/special_functions/gamma.hpp>
#include <boost/multiprecision/cpp_int.hpp>
#include <boost/program_options.hpp>
#include <boost/random/random_device.hpp>
#include <boost/random/uniform_int_distribution.hpp>
#include <boost/regex.hpp>
#include <boost/type_erasure/any.hpp>
#include <boost/type_erasure/operators.hpp>
#include <boost/url.hpp>
#include <sstream>
#include <string>
#include <vector>

#include "check.h"

static void regex() {
  const boost::regex pair("(\\w+)=(\\d+)");
  CHECK(boost::regex_replace(std::string("a=1, b=22"), pair, "$2:$1") == "1:a, 22:b");
}

static void json() {
  boost::json::value value = boost::json::parse(R"({"pi": 3.25, "list": [1, null, "three"]})");
  CHECK(value.at("pi").as_double() == 3.25);
  value.as_object()["more"] = true;
  CHECK(boost::json::serialize(value) == R"({"pi":3.25E0,"list":[1,null,"three"],"more":true})");
}

static void url() {
  boost::urls::url url = boost::urls::parse_uri("http://example.com/a?x=1").value();
  url.params().append({"name", "a b"});
  CHECK(url.buffer() == "http://example.com/a?x=1&name=a%20b" ||
        url.buffer() == "http://example.com/a?x=1&name=a+b");
}

static void program_options() {
  namespace po = boost::program_options;
  po::options_description options;
  options.add_options()("level", po::value<int>()->default_value(3))("name",
                                                                     po::value<std::string>());
  std::istringstream config("name = from a stream\n");
  po::variables_map map;
  const std::vector<std::string> arguments = {"--level=7"};
  po::store(po::command_line_parser(arguments).options(options).run(), map);
  po::store(po::parse_config_file(config, options), map);
  CHECK(map["level"].as<int>() == 7);
  CHECK(map["name"].as<std::string>() == "from a stream");
}

static void numbers() {
  CHECK(boost::lexical_cast<std::string>(0.5) == "0.5");
  boost::multiprecision::cpp_int factorial = 1;
  for (int i = 2; i <= 30; ++i)
    factorial *= i;
  CHECK(factorial.str() == "265252859812191058636308480000000");
  CHECK(boost::math::tgamma(5.0) == 24.0);
  boost::random::random_device device;
  boost::random::uniform_int_distribution<> dice(1, 6);
  const int thrown = dice(device);
  CHECK(thrown >= 1 && thrown <= 6);
}

static void containers() {
  char buffer[1024];
  boost::container::pmr::monotonic_buffer_resource memory(buffer, sizeof(buffer));
  boost::container::pmr::vector<int> vector(&memory);
  vector.assign(20, 1);
  CHECK(vector.size() == 20);
  boost::type_erasure::any<
      boost::mpl::vector<boost::type_erasure::copy_constructible<>, boost::type_erasure::typeid_<>,
                         boost::type_erasure::ostreamable<>>>
      any(42);
  std::ostringstream text;
  text << any;
  CHECK(text.str() == "42");
}

static void graph() {
  using Graph =
      boost::adjacency_list<boost::vecS, boost::vecS, boost::directedS, boost::no_property,
                            boost::property<boost::edge_weight_t, int>>;
  Graph graph(3);
  boost::add_edge(0, 1, 2, graph);
  boost::add_edge(1, 2, 2, graph);
  boost::add_edge(0, 2, 5, graph);
  std::vector<int> distance(3);
  boost::dijkstra_shortest_paths(graph, 0, boost::distance_map(distance.data()));
  CHECK(distance[2] == 4);
}

static void dates() {
  using boost::gregorian::date;
  CHECK((date(2026, 3, 1) - date(2026, 2, 1)).days() == 28);
  CHECK(boost::posix_time::to_iso_string(boost::posix_time::from_time_t(86400)) ==
        "19700102T000000");
}

// Paths are text; nothing is looked up.
static void paths() {
  const boost::filesystem::path path("a/b/../c.txt");
  CHECK(path.extension() == ".txt");
  CHECK(path.lexically_normal() == "a/c.txt");
}

int main() {
  regex();
  json();
  url();
  program_options();
  numbers();
  containers();
  graph();
  dates();
  paths();
}
