#include "hyper/catalogue/condition.h"

#include <algorithm>

#include "hyper/catalogue/data.h"

namespace hyper::catalogue {

std::span<const Condition> conditions() {
    return data::conditions;
}

const Condition* condition(std::string_view id) {
    const auto all = conditions();
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const Condition& one) { return one.id == id; });
    return found == all.end() ? nullptr : &*found;
}

}  // namespace hyper::catalogue
