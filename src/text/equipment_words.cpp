#include "hyper/text/equipment_words.h"

#include <vector>

#include "hyper/catalogue/exercise.h"
#include "hyper/text/named_things.h"

namespace hyper::text {
namespace {

std::vector<NamedThing> things() {
    std::vector<NamedThing> all;
    for (const auto& one : catalogue::equipment()) all.push_back({one.id, one.name, one.aliases});
    return all;
}

}  // namespace

Parsed<std::set<std::string>> parse_equipment(std::string_view list) {
    return parse_names(list, things(), "equipment");
}

Parsed<std::set<std::string>> parse_equipment(std::span<const std::string> words) {
    return parse_names(words, things(), "equipment");
}

}  // namespace hyper::text
