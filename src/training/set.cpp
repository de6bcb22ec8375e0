#include "hyper/training/set.h"

#include <array>

#include "hyper/units/named.h"

namespace hyper::training {
namespace {

constexpr std::array<std::string_view, 4> kind_names = {"work", "warmup", "drop", "failure"};
constexpr std::array<std::string_view, 3> side_names = {"both", "left", "right"};

}  // namespace

std::string_view name(SetKind kind) {
    return kind_names.at(static_cast<std::size_t>(kind));
}
std::optional<SetKind> set_kind_from(std::string_view word) {
    return named<SetKind>(kind_names, word);
}
std::string_view name(Side side) {
    return side_names.at(static_cast<std::size_t>(side));
}
std::optional<Side> side_from(std::string_view word) {
    return named<Side>(side_names, word);
}

}  // namespace hyper::training
