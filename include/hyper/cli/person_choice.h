#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "hyper/training/person.h"

namespace hyper::cli {

/// One thing that somebody can say of themselves, as it is to be stored.
struct PersonChoice {
    std::string_view key;              ///< of the setting
    std::optional<std::string> value;  ///< nothing: it is to be forgotten
};

/// Reads `hyper me NAME VALUE`: unit, sex, height, leg, skill, day-start; "none" forgets. Nothing
/// when `name` is none of them. Throws Error (refused) for a value that cannot be.
[[nodiscard]] std::optional<PersonChoice> person_choice(std::string_view name,
                                                        const std::string& value,
                                                        const training::Person& person);

}  // namespace hyper::cli
