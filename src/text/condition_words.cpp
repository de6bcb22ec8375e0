#include "hyper/text/condition_words.h"

#include <vector>

#include "hyper/catalogue/condition.h"
#include "hyper/text/named_things.h"

namespace hyper::text {

Parsed<std::set<std::string>> parse_conditions(std::span<const std::string> words) {
    std::vector<NamedThing> things;
    for (const auto& one : catalogue::conditions())
        things.push_back({one.id, one.name, one.aliases});
    return parse_names(words, things, "condition");
}

}  // namespace hyper::text
