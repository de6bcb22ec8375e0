#include "hyper/exchange/foreign_row.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <string>

#include "hyper/exchange/plain_text.h"

namespace hyper::exchange {
namespace {

constexpr double longest_way = static_cast<double>(longest_foreign.millimetres) / 1000;  // metres
constexpr Day last_day{std::chrono::year(2200) / 12 / 31};

/// `text` as a number; it holds a point, no comma.
std::optional<double> number_from(std::string_view text) {
    const auto digits = text.substr(text.starts_with('-') ? 1 : 0);
    if (digits.find_first_of("0123456789.") != 0) return std::nullopt;  // "inf", "nan"
    double value = 0;
    const char* end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data(), end, value);
    if (error != std::errc() || stop != end || !std::isfinite(value)) return std::nullopt;
    return value;
}

double metres(DistanceUnit unit) {
    switch (unit) {
        case DistanceUnit::m:
            return 1;
        case DistanceUnit::km:
            return 1000;
        case DistanceUnit::mi:
            return 1609.344;
    }
    return 1;
}

/// A unit that may be written as an abbreviation: "mi.".
std::string_view without_dot(std::string_view unit) {
    unit = trimmed(unit);
    if (unit.ends_with('.')) unit.remove_suffix(1);
    return unit;
}

/// How it stands in a sentence: "42.5", "1200".
std::string shown(double number) {
    return fmt::format("{:.10g}", number);
}

}  // namespace

Error ForeignRow::error(std::string_view sentence) const {
    return refused(fmt::format("{}, row {}: {}", file_.name, number_, sentence),
                   "Nothing was imported. Export the file again, or correct that row.");
}

std::optional<double> ForeignRow::number(std::string_view cell, char point) const {
    cell = trimmed(cell);
    if (cell.empty()) return std::nullopt;
    std::array<char, 40> copy{};
    std::optional<double> value;
    if (point == '.') {
        value = number_from(cell);
    } else if (cell.size() <= copy.size()) {
        // A point is no decimal sign here, so it is made something that no number holds.
        std::transform(cell.begin(), cell.end(), copy.begin(), [&](char c) {
            return c == point ? '.' : c == '.' ? '?' : c;
        });
        value = number_from({copy.data(), cell.size()});
    }
    if (!value) throw error(fmt::format("\"{}\" is no number.", cell.substr(0, 40)));
    return value;
}

std::optional<Reps> ForeignRow::reps(std::optional<double> number) const {
    if (!number) return std::nullopt;
    if (*number < 0 || *number > most_reps.value || *number != std::floor(*number))
        throw error(fmt::format("{} repetitions cannot be.", shown(*number)));
    return Reps(static_cast<int>(*number));
}

std::optional<Seconds> ForeignRow::seconds(std::optional<double> number) const {
    if (!number) return std::nullopt;
    if (*number < 0 || *number > longest_hold.value)
        throw error(fmt::format("{} seconds cannot be.", shown(*number)));
    return Seconds(static_cast<int>(std::lround(*number)));
}

std::optional<Seconds> ForeignRow::duration(std::string_view cell) const {
    cell = trimmed(cell);
    if (cell.empty()) return std::nullopt;
    const auto written = written_duration(cell);
    if (!written) throw error(fmt::format("\"{}\" is no duration.", cell.substr(0, 40)));
    return seconds(written);
}

std::optional<ForeignMass> ForeignRow::mass(std::optional<double> number,
                                            std::optional<MassUnit> unit) const {
    if (!number) return std::nullopt;
    // A number without a unit may be one of pounds.
    const double heaviest = static_cast<double>(heaviest_foreign.grams) /
                            (unit == MassUnit::kg ? 1000.0 : grams_per_pound);
    if (*number < 0 || *number > heaviest)
        throw error(fmt::format("A weight of {} cannot be.", shown(*number)));
    return ForeignMass{std::llround(*number * 1000), unit};
}

std::optional<ForeignMass> ForeignRow::converted_mass(std::optional<double> kilograms,
                                                      double pounds_per_kilogram) const {
    const auto as_written = mass(kilograms, MassUnit::kg);
    if (!as_written) return std::nullopt;
    const double typed = *kilograms * 1000;
    const double quarters = std::round(*kilograms * pounds_per_kilogram * 4);
    const bool typed_as_kilograms = std::abs(typed - std::round(typed)) < 1e-6;
    if (typed_as_kilograms || std::abs(*kilograms * pounds_per_kilogram - quarters / 4) > 0.001)
        return as_written;
    return ForeignMass{std::llround(quarters * 250), MassUnit::lb};
}

std::optional<ForeignDistance> ForeignRow::distance(std::optional<double> number,
                                                    std::optional<DistanceUnit> unit) const {
    if (!number) return std::nullopt;
    if (*number < 0 || *number * metres(unit.value_or(DistanceUnit::m)) > longest_way)
        throw error(fmt::format("A distance of {} cannot be.", shown(*number)));
    return ForeignDistance{std::llround(*number * 1000), unit};
}

std::optional<ForeignDistance> ForeignRow::distance(std::optional<double> number,
                                                    std::string_view unit) const {
    struct Word {
        std::string_view word;
        DistanceUnit unit;
        double times;
    };
    constexpr std::array words = {
        Word{"km", DistanceUnit::km, 1},    Word{"kms", DistanceUnit::km, 1},
        Word{"mi", DistanceUnit::mi, 1},    Word{"miles", DistanceUnit::mi, 1},
        Word{"m", DistanceUnit::m, 1},      Word{"meters", DistanceUnit::m, 1},
        Word{"ft", DistanceUnit::m, .3048}, Word{"yd", DistanceUnit::m, .9144}};
    if (!number || *number == 0) return std::nullopt;
    unit = without_dot(unit);
    if (unit.empty()) return distance(number, std::nullopt);
    for (const Word& word : words)
        if (word.word == unit) return distance(*number * word.times, word.unit);
    throw error(fmt::format("\"{}\" is no unit of distance.", unit.substr(0, 40)));
}

std::optional<training::Rir> ForeignRow::rir_of_rpe(std::optional<double> rpe) const {
    if (!rpe || *rpe == 0) return std::nullopt;
    if (*rpe < 0 || *rpe > 10) throw error(fmt::format("An RPE of {} cannot be.", shown(*rpe)));
    return training::Rir{static_cast<int>(std::lround((10 - *rpe) * 10))};
}

std::optional<training::Rir> ForeignRow::rir(std::optional<double> number) const {
    if (!number) return std::nullopt;
    if (*number < 0 || *number > 10)
        throw error(fmt::format("A reserve of {} cannot be.", shown(*number)));
    return training::Rir{static_cast<int>(std::lround(*number * 10))};
}

Day ForeignRow::day(std::optional<Day> day, std::string_view cell) const {
    if (!day) throw error(fmt::format("\"{}\" is no day.", trimmed(cell).substr(0, 40)));
    if (*day < earliest_day || *day > last_day)
        throw error(fmt::format("{} cannot be the day of a session.", iso(*day)));
    return *day;
}

WrittenMoment ForeignRow::moment(std::optional<WrittenMoment> moment, std::string_view cell) const {
    static_cast<void>(day(moment ? std::optional(moment->day) : std::nullopt, cell));
    return *moment;
}

std::optional<MassUnit> ForeignRow::mass_unit(std::string_view cell) const {
    cell = without_dot(cell);
    if (cell.empty()) return std::nullopt;
    if (cell == "kg" || cell == "kgs" || cell == "KG") return MassUnit::kg;
    if (cell == "lb" || cell == "lbs" || cell == "LB") return MassUnit::lb;
    throw error(fmt::format("\"{}\" is no unit of weight.", cell.substr(0, 40)));
}

std::optional<double> unless_zero(double number) {
    return number == 0 ? std::nullopt : std::optional(number);
}

bool settle(ForeignSet& set) {
    if (set.assists && set.mass && set.mass->thousandths == 0) set.mass.reset();
    if (!set.mass) set.assists = false;
    if (set.seconds == Seconds(0)) set.seconds.reset();
    if (set.distance && set.distance->thousandths == 0) set.distance.reset();
    if (set.reps == Reps(0)) {
        const bool loaded = set.mass && set.mass->thousandths > 0;
        if (loaded && !set.seconds && !set.distance)
            set.kind = training::SetKind::failure;
        else
            set.reps.reset();
    }
    return set.reps || set.seconds || set.distance;
}

void hand_over(ForeignSet& set, Records& records) {
    if (settle(set))
        records.set(set);
    else
        records.left_out(set.row, LeftOut::nothing_done);
}

}  // namespace hyper::exchange
