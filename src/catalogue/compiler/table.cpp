#include "hyper/catalogue/compiler/table.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "hyper/units/utf8.h"

namespace hyper::catalogue::compiler {
namespace {

struct Measure {
    int columns = 0;
    bool has_control = false;
    bool is_utf8 = true;
};

Measure measure(std::string_view text) {
    Measure result;
    while (!text.empty()) {
        const auto point = take_code_point(text);
        result.is_utf8 = result.is_utf8 && point.valid();
        result.has_control = result.has_control || point.is_control();
        result.columns += point.columns();
    }
    return result;
}

bool is_id(std::string_view text) {
    const bool known_letters = std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
    });
    return !text.empty() && known_letters && text.front() != '-' && text.back() != '-';
}

std::vector<std::string_view> lines_of(std::string_view text) {
    std::vector<std::string_view> lines;
    while (!text.empty()) {
        const auto end = std::min(text.find('\n'), text.size());
        lines.push_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return lines;
}

}  // namespace

std::string fault_of(std::string_view text) {
    if (text.empty()) return "is empty";
    const auto found = measure(text);
    if (!found.is_utf8) return "is no UTF-8";
    if (found.has_control) return "holds a control character";
    if (text.front() == ' ' || text.back() == ' ') return "begins or ends with a blank";
    if (text.find("  ") != std::string_view::npos) return "holds two blanks in a row";
    return {};
}

Table::Table(const Node& node, std::string what, Problems& problems)
    : node_(node), what_(std::move(what)), problems_(problems) {
    if (node.kind != Node::Kind::table) wrong(node, fmt::format("{} must be a table.", what_));
}

void Table::wrong(const Node& node, std::string sentence) {
    problems_.add(node.where, std::move(sentence));
}

const Node* Table::value(std::string_view key, Need need) {
    asked_.push_back(key);
    const auto* found = node_.find(key);
    if (found == nullptr && need == Need::needed && node_.kind == Node::Kind::table)
        wrong(node_, fmt::format("\"{}\" is missing in {}.", key, what_));
    return found;
}

Word Table::checked_text(const Node& node, std::string_view key) {
    if (node.kind != Node::Kind::text) {
        wrong(node, fmt::format("\"{}\" must be a text.", key));
        return {"", node.where};
    }
    const auto fault = fault_of(node.text);
    if (fault.empty()) return {node.text, node.where};
    wrong(node, fmt::format("A text of \"{}\" {}.", key, fault));
    return {"", node.where};
}

Word Table::text(std::string_view key) {
    const auto* node = value(key);
    return node != nullptr ? checked_text(*node, key) : Word{"", where()};
}

std::string Table::drawing(std::string_view key, int columns) {
    const auto* node = value(key, Need::optional);
    if (node == nullptr) return {};
    if (node->kind != Node::Kind::text || node->text.empty()) {
        wrong(*node, fmt::format("\"{}\" must be a text with something in it.", key));
        return {};
    }
    auto line_number = 0;
    for (const auto line : lines_of(node->text)) {
        ++line_number;
        const auto found = measure(line);
        if (!found.is_utf8 || found.has_control)
            wrong(*node,
                  fmt::format("Line {} of \"{}\" holds a control character.", line_number, key));
        if (found.columns > columns)
            wrong(*node, fmt::format("Line {} of \"{}\" is {} columns wide, more than {}.",
                                     line_number, key, found.columns, columns));
    }
    return node->text.ends_with('\n') ? node->text.substr(0, node->text.size() - 1) : node->text;
}

Word Table::id(std::string_view key) {
    auto word = text(key);
    if (word.text.empty() || is_id(word.text)) return word;
    problems_.add(word.where, fmt::format("\"{}\" is no {}: small letters, digits and dashes only.",
                                          word.text, key));
    return {"", word.where};
}

std::string Table::choice(std::string_view key, std::span<const std::string_view> choices) {
    const auto word = text(key);
    if (word.text.empty()) return {};
    if (std::find(choices.begin(), choices.end(), word.text) != choices.end()) return word.text;
    problems_.add(word.where, fmt::format("\"{}\" is no {}; there are {}.", word.text, key,
                                          fmt::join(choices, ", ")));
    return {};
}

Words Table::texts(std::string_view key, Need content) {
    const auto* node = value(key);
    if (node == nullptr) return {};
    if (node->kind != Node::Kind::list) {
        wrong(*node, fmt::format("\"{}\" must be a list of texts.", key));
        return {};
    }
    if (node->items.empty() && content == Need::needed)
        wrong(*node, fmt::format("\"{}\" needs something in it.", key));
    Words words;
    for (const auto& item : node->items)
        if (auto word = checked_text(item, key); !word.text.empty())
            words.push_back(std::move(word));
    return words;
}

double Table::number(std::string_view key, Bounds bounds) {
    const auto* node = value(key);
    if (node == nullptr) return bounds.low;
    if (node->kind != Node::Kind::whole && node->kind != Node::Kind::real) {
        wrong(*node, fmt::format("\"{}\" must be a number.", key));
    } else if (!(node->real >= bounds.low && node->real <= bounds.high)) {
        wrong(*node, fmt::format("\"{}\" is {}, which is not from {} to {}.", key, node->real,
                                 bounds.low, bounds.high));
    } else {
        return node->real;
    }
    return bounds.low;
}

std::vector<const Node*> Table::tables(std::string_view key, Need content) {
    const auto* node = value(key, content);
    std::vector<const Node*> found;
    if (node == nullptr) return found;
    if (node->kind != Node::Kind::list) {
        wrong(*node, fmt::format("\"{0}\" must be written as [[{0}]].", key));
        return found;
    }
    for (const auto& item : node->items) found.push_back(&item);
    return found;
}

void Table::finish() {
    for (const auto& item : node_.items)
        if (std::find(asked_.begin(), asked_.end(), item.key) == asked_.end())
            wrong(item, fmt::format("\"{}\" is no key of {}.", item.key, what_));
}

}  // namespace hyper::catalogue::compiler
