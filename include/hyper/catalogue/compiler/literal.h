#pragma once

#include <string>
#include <string_view>

namespace hyper::catalogue::compiler {

/// `text` as a string_view literal of C++: "…"sv.
[[nodiscard]] std::string literal(std::string_view text);
/// `number` as a double of C++, with a point.
[[nodiscard]] std::string literal(double number);

}  // namespace hyper::catalogue::compiler
