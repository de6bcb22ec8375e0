#include "hyper/exchange/flexify_row.h"

#include <fmt/format.h>

#include <cmath>

#include "hyper/exchange/plain_text.h"

namespace hyper::exchange {
namespace {

constexpr double pounds_per_stone = 14;
constexpr std::string_view weigh_in_name = "Weight";

std::optional<ForeignMass> mass(double number, std::string_view unit, const ForeignRow& row) {
    if (unit == "stone") return row.mass(unless_zero(number * pounds_per_stone), MassUnit::lb);
    return row.mass(unless_zero(number), row.mass_unit(unit));
}

std::optional<ForeignDistance> distance(double number, std::string_view unit,
                                        const ForeignRow& row) {
    if (unit == "km") return row.distance(unless_zero(number), DistanceUnit::km);
    if (unit == "mi") return row.distance(unless_zero(number), DistanceUnit::mi);
    if (unit == "m") return row.distance(unless_zero(number), DistanceUnit::m);
    return std::nullopt;  // kcal is how much, not how far
}

void fill_cardio(ForeignSet& set, const FlexifyRow& found, const ForeignRow& row) {
    set.seconds = row.seconds(unless_zero(found.minutes * 60));
    set.distance = distance(found.distance, found.unit, row);
}

void fill_strength(ForeignSet& set, const FlexifyRow& found, const ForeignRow& row) {
    set.reps = row.reps(std::floor(found.reps));  // half of one is none
    set.assists = found.weight < 0;
    set.mass = mass(std::abs(found.weight), found.unit, row);
    set.body_mass = mass(found.body_weight, found.unit, row);
}

}  // namespace

void hand_over(const FlexifyRow& found, const ForeignRow& row, Records& records) {
    if (found.hidden) return records.left_out(found.number, LeftOut::not_done);
    ForeignSet set;
    set.row = found.number;
    assign_text(set.exercise, found.name);
    if (set.exercise.empty()) throw row.error("The exercise is missing.");
    set.when = found.created;
    set.session = iso(found.created.day);
    if (set.exercise == weigh_in_name && !found.cardio) {
        const auto weighed = mass(found.weight, found.unit, row);
        if (weighed) return records.weigh_in(found.number, found.created, *weighed);
        return records.left_out(found.number, LeftOut::nothing_done);
    }
    if (found.cardio)
        fill_cardio(set, found, row);
    else
        fill_strength(set, found, row);
    set.rest = row.seconds(unless_zero(found.rest_seconds));
    assign_text(set.note, found.note);
    hand_over(set, records);
}

}  // namespace hyper::exchange
