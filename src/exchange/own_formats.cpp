#include <algorithm>
#include <array>

#include "hyper/exchange/own_records.h"

namespace hyper::exchange {
namespace {

constexpr std::array formats = {
    OwnFormat{"hyper, JSON Lines", is_json_lines, read_json_lines},
    OwnFormat{"hyper, CSV", is_sets_csv, read_sets_csv},
};

}  // namespace

const OwnFormat* own_format_for(std::string_view bytes) {
    const auto* const found =
        std::find_if(formats.begin(), formats.end(),
                     [&](const OwnFormat& one) { return one.recognises(bytes); });
    return found == formats.end() ? nullptr : found;
}

}  // namespace hyper::exchange
