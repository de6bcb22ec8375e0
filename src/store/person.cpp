#include "hyper/store/person.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <string_view>

#include "hyper/store/statement.h"
#include "hyper/units/digits.h"

namespace hyper::store {
namespace {

constexpr std::string_view condition_prefix = "condition/";
constexpr std::string_view gear_prefix = "gear/";

constexpr std::string_view loads_prefix = "loads/";

std::optional<std::int64_t> whole(std::string_view digits) {
    std::int64_t value = 0;
    const char* end = digits.data() + digits.size();
    const auto [stop, error] = std::from_chars(digits.data(), end, value);
    if (error != std::errc() || stop != end || value <= 0) return std::nullopt;
    return value;
}

/// "2500x2,1250 kg".
std::optional<training::Pieces> pieces_from(std::string_view value) {
    training::Pieces pieces;
    const auto blank = value.find(' ');
    if (blank == std::string_view::npos) return std::nullopt;
    pieces.unit = value.substr(blank + 1) == symbol(MassUnit::lb) ? MassUnit::lb : MassUnit::kg;
    const std::string_view list = value.substr(0, blank);
    for (std::size_t start = 0; start < list.size();) {
        const auto end = std::min(list.find(',', start), list.size());
        const auto part = list.substr(start, end - start);
        const auto times = std::min(part.find('x'), part.size());
        const auto size = whole(part.substr(0, times));
        if (!size) return std::nullopt;
        training::Piece piece{*size, std::nullopt};
        if (times < part.size()) {
            const auto count = whole(part.substr(times + 1));
            if (!count || *count > 1000) return std::nullopt;
            piece.count = static_cast<int>(*count);
        }
        pieces.pieces.push_back(piece);
        start = end + 1;
    }
    return pieces;
}

void read_loads(const std::string& key, const std::string& value, training::OwnedLoads& loads) {
    const auto pieces = pieces_from(value);
    if (!pieces || pieces->pieces.empty()) return;
    if (key == bar_key)
        loads.bar = EnteredMass{
            Mass::of_thousandths(pieces->pieces.front().thousandths, pieces->unit), pieces->unit};
    if (const auto source =
            training::load_source_of(std::string_view(key).substr(loads_prefix.size())))
        loads.things[*source] = *pieces;
}

std::optional<int> number(const std::string& value, int low, int high) {
    const auto found = value.empty() ? std::nullopt : whole_number(value);
    if (!found || *found < low || *found > high) return std::nullopt;
    return found;
}

std::optional<TimeOfDay> time(const std::string& value) {
    if (value.size() != 5 || value[2] != ':') return std::nullopt;
    const auto hours = number(value.substr(0, 2), 0, 23);
    const auto minutes = number(value.substr(3), 0, 59);
    if (!hours || !minutes) return std::nullopt;
    return TimeOfDay{*hours * 60 + *minutes};
}

}  // namespace

std::string condition_key(std::string_view id) {
    return fmt::format("{}{}", condition_prefix, id);
}

std::string gear_key(std::string_view id) {
    return fmt::format("{}{}", gear_prefix, id);
}

void apply_setting(const std::string& key, const std::string& value, training::Person& person) {
    if (key == unit_key && value == symbol(MassUnit::kg)) person.unit = MassUnit::kg;
    if (key == unit_key && value == symbol(MassUnit::lb)) person.unit = MassUnit::lb;
    if (key == sex_key) person.sex = training::sex_from(value);
    if (key == height_key) person.height_mm = number(value, 1, 9999);
    if (key == leg_key) person.leg_mm = number(value, 1, 9999);
    if (key == skill_key) person.skill = number(value, 1, 5);
    if (key == day_start_key) person.day_start = time(value);
    if (key.starts_with(condition_prefix))
        person.conditions.insert(key.substr(condition_prefix.size()));
    if (key.starts_with(loads_prefix)) read_loads(key, value, person.loads);
    if (key.starts_with(gear_prefix)) person.gear.insert(key.substr(gear_prefix.size()));
}

std::string loads_key(training::LoadSource source) {
    return fmt::format("{}{}", loads_prefix, training::gear_of(source));
}

std::string loads_value(const training::Pieces& pieces) {
    std::string list;
    for (const auto& piece : pieces.pieces) {
        list += fmt::format("{}{}", list.empty() ? "" : ",", piece.thousandths);
        if (piece.count) list += fmt::format("x{}", *piece.count);
    }
    return fmt::format("{} {}", list, symbol(pieces.unit));
}

std::string bar_value(const EnteredMass& bar) {
    const auto thousandths = std::llround(bar.mass.in(bar.unit) * 1000);
    return fmt::format("{} {}", thousandths, symbol(bar.unit));
}

training::Person person(Database& database) {
    Statement rows(database, "SELECT key, value FROM setting ORDER BY key");
    training::Person person;
    while (rows.next()) apply_setting(rows.text(0), rows.text(1), person);
    return person;
}

}  // namespace hyper::store
