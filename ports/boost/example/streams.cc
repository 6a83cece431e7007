// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Streams: compression, archives, localized text, and a log that goes to a descriptor.
#include <unistd.h>

#include <boost/archive/binary_iarchive.hpp>
#include <boost/archive/binary_oarchive.hpp>
#include <boost/archive/xml_iarchive.hpp>
#include <boost/archive/xml_oarchive.hpp>
#include <boost/iostreams/copy.hpp>
#include <boost/iostreams/device/file_descriptor.hpp>
#include <boost/iostreams/filter/bzip2.hpp>
#include <boost/iostreams/filter/gzip.hpp>
#include <boost/iostreams/filter/lzma.hpp>
#include <boost/iostreams/filter/zstd.hpp>
#include <boost/iostreams/filtering_stream.hpp>
#include <boost/iostreams/stream.hpp>
#include <boost/locale.hpp>
#include <boost/log/core.hpp>
#include <boost/log/expressions.hpp>
#include <boost/log/sinks/async_frontend.hpp>
#include <boost/log/sinks/text_ostream_backend.hpp>
#include <boost/log/trivial.hpp>
#include <boost/make_shared.hpp>
#include <boost/serialization/map.hpp>
#include <boost/serialization/string.hpp>
#include <boost/serialization/vector.hpp>
#include <map>
#include <sstream>
#include <string>
#include <vector>

#include "check.h"

namespace io = boost::iostreams;

template <class Compressor, class Decompressor> static void round_trip() {
  const std::string text(100000, 'a');
  std::stringstream plain(text), packed, unpacked;
  io::filtering_streambuf<io::input> in;
  in.push(Compressor());
  in.push(plain);
  io::copy(in, packed);
  CHECK(packed.str().size() < 2000);
  io::filtering_streambuf<io::input> out;
  out.push(Decompressor());
  out.push(packed);
  io::copy(out, unpacked);
  CHECK(unpacked.str() == text);
}

using Table = std::map<std::string, std::vector<int>>;

template <class Out, class In> static void archive() {
  const Table table = {{"one", {1}}, {"three", {1, 2, 3}}};
  std::stringstream stream;
  {
    Out out(stream);
    out << boost::serialization::make_nvp("table", table);
  }
  Table copy;
  In in(stream);
  in >> boost::serialization::make_nvp("table", copy);
  CHECK(copy == table);
}

// A program is given the descriptor; here it is a pipe, to see what arrives.
static void log() {
  namespace sinks = boost::log::sinks;
  int ends[2];
  CHECK(pipe(ends) == 0);
  {
    auto backend = boost::make_shared<sinks::text_ostream_backend>();
    backend->add_stream(
        boost::make_shared<io::stream<io::file_descriptor_sink>>(ends[1], io::close_handle));
    auto sink = boost::make_shared<sinks::asynchronous_sink<sinks::text_ostream_backend>>(backend);
    sink->set_formatter(boost::log::expressions::stream << boost::log::trivial::severity << ": "
                                                        << boost::log::expressions::smessage);
    boost::log::core::get()->add_sink(sink);
    BOOST_LOG_TRIVIAL(warning) << "disk " << 95 << "% full";
    sink->flush();
    boost::log::core::get()->remove_sink(sink);
    sink->stop();
  }
  io::stream<io::file_descriptor_source> in(ends[0], io::close_handle);
  std::string line;
  std::getline(in, line);
  CHECK(line == "warning: disk 95% full");
}

static void locale() {
  CHECK(boost::locale::conv::from_utf(std::string("\xc3\xa9"), "ISO-8859-1") == "\xe9");
  CHECK(boost::locale::conv::to_utf<char>(std::string("\xe9"), "ISO-8859-1") == "\xc3\xa9");
  CHECK(boost::locale::conv::to_utf<wchar_t>(std::string("\xe9"), "ISO-8859-1") == L"\u00e9");
  CHECK(boost::locale::conv::from_utf(std::wstring(L"\u00e9"), "ISO-8859-1") == "\xe9");
  boost::locale::generator generate;
  CHECK(boost::locale::to_upper("abc", generate("en_US.UTF-8")) == "ABC");
}

int main() {
  round_trip<io::gzip_compressor, io::gzip_decompressor>();
  round_trip<io::bzip2_compressor, io::bzip2_decompressor>();
  round_trip<io::zstd_compressor, io::zstd_decompressor>();
  round_trip<io::lzma_compressor, io::lzma_decompressor>();
  archive<boost::archive::binary_oarchive, boost::archive::binary_iarchive>();
  archive<boost::archive::xml_oarchive, boost::archive::xml_iarchive>();
  log();
  locale();
}
