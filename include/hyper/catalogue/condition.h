#pragma once

#include <span>

#include "hyper/catalogue/exercise.h"

namespace hyper::catalogue {

/// Something that somebody may have and that speaks against positions of the body: a reason to ask
/// a health professional first.
struct Condition {
    Text id;    ///< "high-blood-pressure"
    Text name;  ///< "high blood pressure", as a sentence names it
    Texts aliases;
    Texts flags;  ///< position flags of variations that it speaks against
    Text source;
};

[[nodiscard]] std::span<const Condition> conditions();
/// Nothing when there is no condition of that id.
[[nodiscard]] const Condition* condition(std::string_view id);

}  // namespace hyper::catalogue
