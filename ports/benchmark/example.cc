// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Benchmarks that smoke.sh runs. With the argument "stream" the table is written to a stream of the
// program's own.
#include <benchmark/benchmark.h>

#include <cstring>
#include <iostream>
#include <sstream>
#include <string>

static void Append(benchmark::State &state) {
  for (auto _ : state) {
    std::string text;
    for (int i = 0; i < state.range(0); ++i)
      text += 'x';
    benchmark::DoNotOptimize(text);
  }
  state.SetBytesProcessed(state.iterations() * state.range(0));
}
BENCHMARK(Append)->Arg(16)->Arg(4096)->MinTime(0.01);

static void Threads(benchmark::State &state) {
  for (auto _ : state)
    benchmark::ClobberMemory();
  state.counters["threads"] = 1;
}
BENCHMARK(Threads)->Threads(2)->MinTime(0.01);

static int ToStream() {
  std::ostringstream table;
  benchmark::ConsoleReporter reporter(benchmark::ConsoleReporter::OO_None);
  reporter.SetOutputStream(&table);
  reporter.SetErrorStream(&table);
  benchmark::RunSpecifiedBenchmarks(&reporter, "Append/16");
  std::cerr << "a table of " << (table.str().find("Append/16/min_time:0.010 ") != std::string::npos)
            << '\n';
  return 0;
}

int main(int argc, char **argv) {
  benchmark::Initialize(&argc, argv);
  if (argc == 2 && strcmp(argv[1], "stream") == 0)
    return ToStream();
  if (benchmark::ReportUnrecognizedArguments(argc, argv))
    return 1;
  benchmark::RunSpecifiedBenchmarks();
  benchmark::Shutdown();
}
