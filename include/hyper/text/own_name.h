#pragma once

#include <string>
#include <string_view>

#include "hyper/text/parsed.h"
#include "hyper/training/own_exercise.h"

namespace hyper::text {

/// A name that somebody types for an exercise of their own: up to 64 characters, none of them a
/// control character, a letter first, and no name of anything else yet. A problem says which.
[[nodiscard]] Parsed<std::string> parse_own_name(const std::string& name,
                                                 const training::OwnNames& own);

/// The key for an exercise called `name`, however it is written ("Pull-up (wide)": pull-up-wide,
/// "21s": my-21s): one word of lower case letters, digits and dashes that begins with a letter and
/// names nothing else yet.
[[nodiscard]] std::string own_key(std::string_view name, const training::OwnNames& own);

}  // namespace hyper::text
