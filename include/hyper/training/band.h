#pragma once

#include <optional>
#include <string>

#include "hyper/units/id.h"

namespace hyper::training {

/// One kind of band that the user owns. What it is called is the user's own word; colours mean
/// nothing across makers.
struct Band {
    BandId id;
    std::string label;
    std::string kind = "loop";           ///< loop, flat or tube
    std::optional<std::string> brand{};  ///< display only
    std::optional<std::string> color{};  ///< display only
    int owned = 1;

    friend bool operator==(const Band&, const Band&) = default;
};

}  // namespace hyper::training
