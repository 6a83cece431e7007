// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Reads YAML text into a tree of nodes: one loop over libfyaml's events.
#include "yaml_reader.h"

#include <libfyaml.h>

#include <map>
#include <memory>

#include "parser_guard.h"
#include "utf8_check.h"

namespace cloudabi {
namespace {

// libfyaml reports through this, and prints nothing itself.
void Discard(fy_diag *, void *, const char *, size_t) {}

struct DiagDeleter {
  void operator()(fy_diag *diag) const { fy_diag_destroy(diag); }
};
struct ParserDeleter {
  void operator()(fy_parser *parser) const { fy_parser_destroy(parser); }
};

std::string TextOf(fy_token *token) {
  size_t length = 0;
  const char *text = token != nullptr ? fy_token_get_text(token, &length) : nullptr;
  return text != nullptr ? std::string(text, length) : std::string();
}

class Reader {
 public:
  explicit Reader(std::string_view text);
  Document Read();

 private:
  bool Handle(const fy_event &event);
  void AddScalar(const fy_event_scalar_data &data);
  void AddAlias(const fy_event_alias_data &data);
  void Begin(Node::Kind kind, fy_token *anchor, fy_token *tag, fy_token *start);
  Node &NewNode(Node::Kind kind, fy_token *anchor, fy_token *tag, fy_token *content);
  void Attach(const Node *node);
  void MoveTo(fy_token *token, int offset = 0);
  [[noreturn]] void ReportSyntaxError();

  std::unique_ptr<fy_diag, DiagDeleter> diag_;
  std::unique_ptr<fy_parser, ParserDeleter> parser_;
  Document document_;
  std::vector<Node *> open_;  // the containers around the current place
  std::map<std::string, Node *> anchors_;
  Mark mark_;
  int documents_ = 0;
};

Reader::Reader(std::string_view text) {
  fy_diag_cfg diag_config;
  fy_diag_cfg_default(&diag_config);
  diag_config.fp = nullptr;
  diag_config.output_fn = Discard;
  diag_config.colorize = false;
  diag_.reset(fy_diag_create(&diag_config));
  if (diag_ == nullptr)
    throw std::bad_alloc();
  fy_diag_set_collect_errors(diag_.get(), true);
  fy_parse_cfg config = {};
  // Without recycling, memory that libfyaml frees twice is noticed; see parser_guard.h.
  config.search_path = "";
  config.flags =
      static_cast<fy_parse_cfg_flags>(FYPCF_QUIET | FYPCF_COLLECT_DIAG | FYPCF_DISABLE_RECYCLING |
                                      FYPCF_DEFAULT_VERSION_1_2 | FYPCF_JSON_NONE);
  config.diag = diag_.get();
  parser_.reset(fy_parser_create(&config));
  if (parser_ == nullptr || fy_parser_set_string(parser_.get(), text.data(), text.size()) != 0)
    throw std::bad_alloc();
}

Document Reader::Read() {
  for (;;) {
    fy_event *event = fy_parser_parse(parser_.get());
    if (event == nullptr)
      break;
    struct Release {
      fy_parser *parser;
      fy_event *event;
      ~Release() { fy_parser_event_free(parser, event); }
    } release{parser_.get(), event};
    if (!Handle(*event))
      break;
  }
  if (fy_parser_get_stream_error(parser_.get()))
    ReportSyntaxError();
  if (document_.root == nullptr)
    document_.root = &document_.nodes.emplace_back();
  return std::move(document_);
}

bool Reader::Handle(const fy_event &event) {
  switch (event.type) {
  case FYET_DOCUMENT_START:
    MoveTo(event.document_start.document_start);
    if (++documents_ > 1)
      throw ConfigError(mark_, "a second document begins here: a configuration is one document");
    break;
  case FYET_SCALAR:
    AddScalar(event.scalar);
    break;
  case FYET_ALIAS:
    AddAlias(event.alias);
    break;
  case FYET_SEQUENCE_START:
    Begin(Node::kSequence, event.sequence_start.anchor, event.sequence_start.tag,
          event.sequence_start.sequence_start);
    break;
  case FYET_MAPPING_START:
    Begin(Node::kMap, event.mapping_start.anchor, event.mapping_start.tag,
          event.mapping_start.mapping_start);
    break;
  case FYET_SEQUENCE_END:
  case FYET_MAPPING_END:
    open_.pop_back();
    break;
  case FYET_STREAM_END:
    return false;
  default:
    break;
  }
  return true;
}

// libfyaml's marks count from 0, and `offset` characters before the mark is what people see as the
// beginning.
void Reader::MoveTo(fy_token *token, int offset) {
  if (const fy_mark *mark = token != nullptr ? fy_token_start_mark(token) : nullptr)
    mark_ = {mark->line + 1, mark->column + 1 - offset};
  ParserGuard::MoveTo(mark_);
}

int QuoteBefore(fy_token *scalar) {
  const fy_scalar_style style = scalar != nullptr ? fy_token_scalar_style(scalar) : FYSS_ANY;
  return style == FYSS_SINGLE_QUOTED || style == FYSS_DOUBLE_QUOTED ? 1 : 0;
}

Node &Reader::NewNode(Node::Kind kind, fy_token *anchor, fy_token *tag, fy_token *content) {
  Node &node = document_.nodes.emplace_back();
  node.kind = kind;
  // An empty value has no place of its own: the one before it has to do.
  MoveTo(content, kind == Node::kScalar ? QuoteBefore(content) : 0);
  MoveTo(tag);
  node.mark = mark_;
  node.tag = TextOf(tag);
  Attach(&node);
  if (anchor != nullptr)
    anchors_[TextOf(anchor)] = &node;
  return node;
}

void Reader::Attach(const Node *node) {
  if (open_.empty())
    document_.root = node;
  else
    open_.back()->items.push_back(node);
}

void Reader::AddScalar(const fy_event_scalar_data &data) {
  Node &node = NewNode(Node::kScalar, data.anchor, data.tag, data.value);
  node.text = TextOf(data.value);
  node.plain = data.value == nullptr || fy_token_scalar_style(data.value) == FYSS_PLAIN;
}

void Reader::AddAlias(const fy_event_alias_data &data) {
  MoveTo(data.anchor, 1);  // the asterisk
  const std::string name = TextOf(data.anchor);
  const auto anchor = anchors_.find(name);
  if (anchor == anchors_.end())
    throw ConfigError(mark_,
                      "*" + name + " refers to nothing: there is no &" + name + " before it");
  for (const Node *container : open_)
    if (container == anchor->second)
      throw ConfigError(mark_, "*" + name + " refers to a value that it is itself a part of");
  Attach(anchor->second);
}

void Reader::Begin(Node::Kind kind, fy_token *anchor, fy_token *tag, fy_token *start) {
  Node &node = NewNode(kind, anchor, tag, start);
  open_.push_back(&node);
  if (open_.size() > kMaxNesting)
    throw ConfigError(node.mark,
                      "nested more than " + std::to_string(kMaxNesting) + " levels deep");
}

void Reader::ReportSyntaxError() {
  void *previous = nullptr;
  if (const fy_diag_error *error = fy_diag_errors_iterate(diag_.get(), &previous)) {
    // libfyaml knows no remedy for this one, which happens when the first line was left out.
    std::string message = error->msg;
    if (message == "undefined tag prefix")
      message += ": a %TAG line at the top has to say what it stands for";
    throw ConfigError({error->line > 0 ? error->line : 1, error->column > 0 ? error->column : 1},
                      message);
  }
  throw ConfigError(mark_, "the text isn't YAML from here on");
}

}  // namespace

Document ReadYaml(std::string_view text) {
  CheckUtf8(text);
  const ParserGuard guard;  // goes after the reader, which frees the parser
  Reader reader(text);
  return reader.Read();
}

}  // namespace cloudabi
