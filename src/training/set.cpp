#include "hyper/training/set.h"

#include <array>

namespace hyper::training {
namespace {

constexpr std::array<std::string_view, 4> kind_names = {"work", "warmup", "drop", "failure"};
constexpr std::array<std::string_view, 3> side_names = {"both", "left", "right"};

template <typename Enum, std::size_t size>
std::optional<Enum> from_name(const std::array<std::string_view, size>& names,
                              std::string_view word) {
    for (std::size_t i = 0; i < size; ++i)
        if (names.at(i) == word) return static_cast<Enum>(i);
    return std::nullopt;
}

}  // namespace

std::string_view name(SetKind kind) {
    return kind_names.at(static_cast<std::size_t>(kind));
}
std::optional<SetKind> set_kind_from(std::string_view word) {
    return from_name<SetKind>(kind_names, word);
}
std::string_view name(Side side) {
    return side_names.at(static_cast<std::size_t>(side));
}
std::optional<Side> side_from(std::string_view word) {
    return from_name<Side>(side_names, word);
}

}  // namespace hyper::training
