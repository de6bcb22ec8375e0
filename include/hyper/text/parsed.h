#pragma once

#include <cstddef>
#include <string>
#include <utility>
#include <variant>

namespace hyper::text {

/// Why typed words were not understood, and where.
struct Problem {
    std::string sentence;
    std::string hint;
    std::size_t start = 0;  ///< first byte of the place in what was parsed
    std::size_t size = 1;   ///< bytes
};

/// What was typed as a value, or the problem with it.
template <typename T>
class Parsed {
  public:
    Parsed(T value) : content_(std::move(value)) {}  // NOLINT(google-explicit-constructor)
    Parsed(Problem problem)
        : content_(std::move(problem)) {}  // NOLINT(google-explicit-constructor)

    [[nodiscard]] bool ok() const { return std::holds_alternative<T>(content_); }
    [[nodiscard]] const T& value() const { return std::get<T>(content_); }
    [[nodiscard]] const Problem& problem() const { return std::get<Problem>(content_); }

  private:
    std::variant<T, Problem> content_;
};

}  // namespace hyper::text
