// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Included at the start of each test of Boost's suites, and in nothing that is installed. They take
// for granted what a CloudABI program doesn't have: writes to standard output become writes to
// stderr, and the names of files that a test writes or reads are beneath the one directory that it
// was given.
#ifndef BOOST_SUITE_H
#define BOOST_SUITE_H

// Some tests copy strings of their own.
#define _CLOUDLIBC_UNSAFE_STRING_FUNCTIONS
#include "../../ambient/srand.h"

#ifdef __cplusplus
// The C library's is unavailable; this is one of the suite's files. Suites of other ports have
// ambient.h's.
#ifndef remove
#define remove unavailable_remove
#include <stdio.h>
#undef remove
int remove(const char *name);
#endif

// Files by name are streams of the suite, below.
#define _LIBCPP_FILES_BY_PATH_ARE_GIVEN
#include <fcntl.h>

// Also what most tests include: see compile.sh.
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <functional>
#include <iostream>
#include <iterator>
#include <list>
#include <map>
#include <memory>
#include <set>
#include <sstream>
#include <streambuf>
#include <string>
#include <utility>
#include <vector>

namespace suite {

// The directory, or -1.
int directory();
// The contents of a file, and whether it could be read.
bool read(const char *name, std::string &contents);
bool write(const char *name, const std::string &contents, bool append);

}  // namespace suite

// Tests of C++03 have to do without files.
#if __cplusplus >= 201103L
// libc++ declares these and, without a file system, defines them nowhere. A file is in memory from
// the first read on, and is written when it is closed or flushed.
_LIBCPP_BEGIN_NAMESPACE_STD

template <class C, class T> class basic_filebuf : public basic_streambuf<C, T> {
 public:
  using typename basic_streambuf<C, T>::int_type;
  using typename basic_streambuf<C, T>::pos_type;
  using typename basic_streambuf<C, T>::off_type;

  basic_filebuf() = default;
  ~basic_filebuf() override { close(); }
  bool is_open() const { return open_; }

  basic_filebuf *open(const char *name, ios_base::openmode mode) {
    string bytes;
    const bool exists = suite::read(name, bytes);
    if (open_ || (!exists && !(mode & (ios_base::out | ios_base::app))) ||
        (!exists && (mode & ios_base::in) && !(mode & (ios_base::trunc | ios_base::app))))
      return nullptr;
    if ((mode & ios_base::trunc) || !(mode & (ios_base::in | ios_base::app)))
      bytes.clear();
    if ((mode & (ios_base::out | ios_base::app)) && !suite::write(name, bytes, false))
      return nullptr;
    name_ = name, mode_ = mode, bytes_ = std::move(bytes), open_ = true, decoded_ = false;
    return this;
  }
  basic_filebuf *open(const string &name, ios_base::openmode mode) {
    return open(name.c_str(), mode);
  }

  basic_filebuf *close() {
    if (!open_)
      return nullptr;
    const bool done = sync() == 0;
    open_ = false;
    text_.clear();
    this->setg(nullptr, nullptr, nullptr);
    return done ? this : nullptr;
  }

 protected:
  int_type underflow() override {
    if (!open_ || !(mode_ & ios_base::in) || !decode())
      return T::eof();
    settle();
    if (at_ >= text_.size())
      return T::eof();
    this->setg(text_.data(), text_.data() + at_, text_.data() + text_.size());
    return T::to_int_type(text_[at_]);
  }

  int_type pbackfail(int_type c) override {
    settle();
    if (at_ == 0)
      return T::eof();
    --at_;
    if (!T::eq_int_type(c, T::eof()))
      text_[at_] = T::to_char_type(c);
    return T::not_eof(c);
  }

  int_type overflow(int_type c) override {
    if (!open_ || !(mode_ & (ios_base::out | ios_base::app)) || !decode())
      return T::eof();
    settle();
    if (mode_ & ios_base::app)
      at_ = text_.size();
    if (!T::eq_int_type(c, T::eof())) {
      text_.replace(at_, 1, 1, T::to_char_type(c));
      ++at_;
      changed_ = true;
    }
    return T::not_eof(c);
  }

  streamsize xsputn(const C *s, streamsize n) override {
    for (streamsize i = 0; i < n; ++i)
      if (T::eq_int_type(overflow(T::to_int_type(s[i])), T::eof()))
        return i;
    return n;
  }

  pos_type seekoff(off_type offset, ios_base::seekdir way, ios_base::openmode) override {
    if (!open_ || !decode())
      return pos_type(off_type(-1));
    settle();
    const off_type base = way == ios_base::beg ? 0 : way == ios_base::cur ? at_ : text_.size();
    if (base + offset < 0 || base + offset > static_cast<off_type>(text_.size()))
      return pos_type(off_type(-1));
    at_ = base + offset;
    return pos_type(base + offset);
  }
  pos_type seekpos(pos_type position, ios_base::openmode mode) override {
    return seekoff(off_type(position), ios_base::beg, mode);
  }

  int sync() override {
    settle();
    if (!open_ || !changed_)
      return 0;
    changed_ = false;
    return suite::write(name_.c_str(), encode(), false) ? 0 : -1;
  }

 private:
  using Convert = codecvt<C, char, mbstate_t>;

  // Where the reader is.
  void settle() {
    if (this->gptr() != nullptr)
      at_ = this->gptr() - text_.data();
    this->setg(nullptr, nullptr, nullptr);
  }

  // Not before something is read or written, as the locale can be set after the file was opened.
  bool decode() {
    if (decoded_)
      return true;
    decoded_ = true;
    at_ = 0;
    if constexpr (sizeof(C) == 1) {
      text_.assign(bytes_.begin(), bytes_.end());
    } else {
      text_.resize(bytes_.size());
      mbstate_t state{};
      const char *from;
      C *to;
      if (use_facet<Convert>(this->getloc())
              .in(state, bytes_.data(), bytes_.data() + bytes_.size(), from, text_.data(),
                  text_.data() + text_.size(), to) == codecvt_base::error)
        return false;
      text_.resize(to - text_.data());
    }
    if (mode_ & (ios_base::ate | ios_base::app))
      at_ = text_.size();
    return true;
  }

  string encode() const {
    if constexpr (sizeof(C) == 1) {
      return string(text_.begin(), text_.end());
    } else {
      string bytes(text_.size() * 8 + 8, '\0');
      mbstate_t state{};
      const C *from;
      char *to;
      use_facet<Convert>(this->getloc())
          .out(state, text_.data(), text_.data() + text_.size(), from, bytes.data(),
               bytes.data() + bytes.size(), to);
      bytes.resize(to - bytes.data());
      return bytes;
    }
  }

  string name_, bytes_;
  basic_string<C, T> text_;
  size_t at_ = 0;
  ios_base::openmode mode_{};
  bool open_ = false, decoded_ = false, changed_ = false;
};

#define BOOST_SUITE_STREAM(name, base, always)                                                     \
  template <class C, class T> class name : public base<C, T> {                                     \
   public:                                                                                         \
    name() : base<C, T>(nullptr) { this->init(&buffer_); }                                         \
    explicit name(const char *file, ios_base::openmode mode = always) : name() {                   \
      open(file, mode);                                                                            \
    }                                                                                              \
    explicit name(const string &file, ios_base::openmode mode = always) : name() {                 \
      open(file.c_str(), mode);                                                                    \
    }                                                                                              \
    void open(const char *file, ios_base::openmode mode = always) {                                \
      if (buffer_.open(file, mode | (always & ~(ios_base::in | ios_base::out)) |                   \
                                 (#name[6] == 'f' ? ios_base::openmode() : always)))               \
        this->clear();                                                                             \
      else                                                                                         \
        this->setstate(ios_base::failbit);                                                         \
    }                                                                                              \
    void open(const string &file, ios_base::openmode mode = always) { open(file.c_str(), mode); }  \
    bool is_open() const { return buffer_.is_open(); }                                             \
    void close() {                                                                                 \
      if (!buffer_.close())                                                                        \
        this->setstate(ios_base::failbit);                                                         \
    }                                                                                              \
    basic_filebuf<C, T> *rdbuf() const { return const_cast<basic_filebuf<C, T> *>(&buffer_); }     \
                                                                                                   \
   private:                                                                                        \
    basic_filebuf<C, T> buffer_;                                                                   \
  };

BOOST_SUITE_STREAM(basic_ifstream, basic_istream, ios_base::in)
BOOST_SUITE_STREAM(basic_ofstream, basic_ostream, ios_base::out)
BOOST_SUITE_STREAM(basic_fstream, basic_iostream, (ios_base::in | ios_base::out))
#undef BOOST_SUITE_STREAM

_LIBCPP_END_NAMESPACE_STD
#endif
#endif

#pragma clang diagnostic ignored "-Wmacro-redefined"
#define cout cerr
#define wcout wcerr
#define stdout stderr
#define printf(...) fprintf(stderr, __VA_ARGS__)
#define puts(line) fprintf(stderr, "%s\n", line)
#define putchar(character) fputc(character, stderr)

#endif
