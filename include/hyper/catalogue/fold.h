#pragma once

#include <string>
#include <string_view>

namespace hyper::catalogue {

/// `name` as names are compared: lower case, one space where there were blanks, dashes or other
/// signs, no apostrophe, no degree sign, no accent on Latin, Greek and Cyrillic letters, no plural
/// s
/// ("Deadlifts" is "deadlift", "Press" stays, nothing gets shorter than three letters). Bytes that
/// are no UTF-8 count as blanks. Folding what is folded changes nothing.
[[nodiscard]] std::string folded(std::string_view name);

}  // namespace hyper::catalogue
