#include "hyper/catalogue/compiler/node.h"

// The header alone: Debian's compiled library is shared, and the program may be linked statically.
#define TOML_HEADER_ONLY 1
#include <fmt/format.h>
#include <toml++/toml.h>

#include <string>

namespace hyper::catalogue::compiler {
namespace {

Node node_of(const toml::node& source, const std::string& file, const toml::key* key) {
    Node node;
    const auto& place = key != nullptr ? key->source() : source.source();
    node.where = {file, static_cast<int>(place.begin.line)};
    if (key != nullptr) node.key = key->str();
    if (const auto* text = source.as_string()) {
        node.kind = Node::Kind::text;
        node.text = text->get();
    } else if (const auto* whole = source.as_integer()) {
        node.kind = Node::Kind::whole;
        node.whole = whole->get();
        node.real = static_cast<double>(whole->get());
    } else if (const auto* real = source.as_floating_point()) {
        node.kind = Node::Kind::real;
        node.real = real->get();
    } else if (const auto* list = source.as_array()) {
        node.kind = Node::Kind::list;
        for (const auto& item : *list) node.items.push_back(node_of(item, file, nullptr));
    } else if (const auto* table = source.as_table()) {
        node.kind = Node::Kind::table;
        for (const auto& [name, value] : *table) node.items.push_back(node_of(value, file, &name));
    }
    return node;
}

}  // namespace

const Node* Node::find(std::string_view name) const {
    for (const auto& item : items)
        if (item.key == name) return &item;
    return nullptr;
}

std::optional<Node> parsed_toml(const File& file, Problems& problems) {
    try {
        auto node = node_of(toml::parse(file.bytes, file.name), file.name, nullptr);
        node.where.line = 1;
        return node;
    } catch (const toml::parse_error& error) {
        problems.add({file.name, static_cast<int>(error.source().begin.line)},
                     fmt::format("This is no TOML: {}.", error.description()));
    }
    return std::nullopt;
}

}  // namespace hyper::catalogue::compiler
