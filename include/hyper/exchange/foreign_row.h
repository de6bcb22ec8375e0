#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "hyper/exchange/foreign_set.h"
#include "hyper/exchange/moments.h"
#include "hyper/exchange/reader.h"
#include "hyper/units/error.h"

namespace hyper::exchange {

/// A row of somebody's file while it is read: what stands in its cells, or an error that names file
/// and row. An empty cell is nothing. Every function throws Error (refused) for what cannot be.
class ForeignRow {
  public:
    ForeignRow(const ForeignFile& file, std::size_t number) : file_(file), number_(number) {}

    [[nodiscard]] std::size_t row() const { return number_; }

    /// `sentence` is whole: "\"12x\" is no number."
    [[nodiscard]] Error error(std::string_view sentence) const;

    /// A number with `point` before its decimals.
    [[nodiscard]] std::optional<double> number(std::string_view cell, char point = '.') const;
    /// 0 to 1000, whole.
    [[nodiscard]] std::optional<Reps> reps(std::optional<double> number) const;
    /// 0 to 36000; parts of a second are rounded.
    [[nodiscard]] std::optional<Seconds> seconds(std::optional<double> number) const;
    /// "0:32:32" or "32:32".
    [[nodiscard]] std::optional<Seconds> duration(std::string_view cell) const;
    /// 0 to heaviest_foreign.
    [[nodiscard]] std::optional<ForeignMass> mass(std::optional<double> number,
                                                  std::optional<MassUnit> unit) const;
    /// A mass in kg of a program that keeps pounds as kilograms: where it is a quarter of a pound
    /// to a thousandth, and no number that anybody types as kilograms, it is in pounds.
    [[nodiscard]] std::optional<ForeignMass> converted_mass(std::optional<double> kilograms,
                                                            double pounds_per_kilogram) const;
    /// 0 to 1000 km.
    [[nodiscard]] std::optional<ForeignDistance> distance(std::optional<double> number,
                                                          std::optional<DistanceUnit> unit) const;
    /// The same with the word of its unit: "km", "mi", "m"; feet and yards become metres.
    [[nodiscard]] std::optional<ForeignDistance> distance(std::optional<double> number,
                                                          std::string_view unit) const;
    /// 10 - RPE. 0 is no RPE.
    [[nodiscard]] std::optional<training::Rir> rir_of_rpe(std::optional<double> rpe) const;
    [[nodiscard]] std::optional<training::Rir> rir(std::optional<double> number) const;
    /// `day`, read from `cell`, when it is a day of 1950 to 2200.
    [[nodiscard]] Day day(std::optional<Day> day, std::string_view cell) const;
    [[nodiscard]] WrittenMoment moment(std::optional<WrittenMoment> moment,
                                       std::string_view cell) const;

    /// "kg", "kgs", "lb", "lbs"; nothing for an empty cell.
    [[nodiscard]] std::optional<MassUnit> mass_unit(std::string_view cell) const;

  private:
    const ForeignFile& file_;
    std::size_t number_;
};

/// Pounds in a kilogram, exactly.
inline constexpr double exact_pounds = 1000.0 / grams_per_pound;

/// Nothing for 0, which some programs write where there is nothing.
[[nodiscard]] std::optional<double> unless_zero(double number);

/// What every reader does at the end of a row: 0 seconds and a distance of 0 are nothing; 0
/// repetitions with a load are an attempt that failed, and without one nothing; 0 of assistance is
/// no assistance. False when nothing was done.
[[nodiscard]] bool settle(ForeignSet& set);
/// Settles `set` and gives it to `records`, or tells them that nothing was done.
void hand_over(ForeignSet& set, Records& records);

}  // namespace hyper::exchange
