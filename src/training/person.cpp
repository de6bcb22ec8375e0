#include "hyper/training/person.h"

#include <array>

namespace hyper::training {
namespace {

constexpr std::array<std::string_view, 3> sex_names = {"m", "f", "unspecified"};

}  // namespace

std::string_view name(Sex sex) {
    return sex_names.at(static_cast<std::size_t>(sex));
}

std::optional<Sex> sex_from(std::string_view word) {
    for (std::size_t i = 0; i < sex_names.size(); ++i)
        if (sex_names.at(i) == word) return static_cast<Sex>(i);
    return std::nullopt;
}

}  // namespace hyper::training
