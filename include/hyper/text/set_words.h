#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "hyper/training/set.h"
#include "hyper/units/count.h"
#include "hyper/units/mass.h"

namespace hyper::text {

/// A mass as typed; without a unit it is in the user's own.
struct MassWord {
    std::int64_t thousandths = 0;
    std::optional<MassUnit> unit;

    friend bool operator==(const MassWord&, const MassWord&) = default;
};

/// A band as typed. Whether the user owns one of that label is not known here.
struct BandWord {
    std::string label;
    int count = 1;
    bool folded = false;
    std::size_t start = 0;  ///< where the label stands; no part of the meaning

    friend bool operator==(const BandWord& a, const BandWord& b) {
        return a.label == b.label && a.count == b.count && a.folded == b.folded;
    }
};

/// A load as typed. No part at all is the body alone, said with "bw".
struct LoadWords {
    std::vector<MassWord> masses;
    std::vector<BandWord> bands;
    bool assists = false;  ///< the one part takes weight off

    friend bool operator==(const LoadWords&, const LoadWords&) = default;
};

/// One set as typed: reps or seconds, and a load where one was given.
struct SetWords {
    std::optional<Reps> reps;
    std::optional<Seconds> seconds;
    std::optional<LoadWords> load;

    friend bool operator==(const SetWords&, const SetWords&) = default;
};

inline constexpr int most_sets = 100;            ///< in one line
inline constexpr int most_alike = 20;            ///< before an x: 60x10 is rather 10 @ 60
inline constexpr Mass heaviest_load{2'000'000};  ///< two tonnes

/// The set as it could have been typed; every mass in the unit that it was entered in.
[[nodiscard]] SetWords words_of(const training::Set& set);

/// Writes sets so that text::parse_sets reads the same again.
[[nodiscard]] std::string notation(const std::vector<SetWords>& sets);
/// Writes a load so that parse_load reads the same again.
[[nodiscard]] std::string notation(const LoadWords& load);
/// "kg", "lbs" and the like in any case; nothing for any other word.
[[nodiscard]] std::optional<MassUnit> mass_unit_from(std::string_view word);
/// Thousandths of a decimal from the digits before and after its point; nothing when it is finer or
/// has more than seven digits before the point.
[[nodiscard]] std::optional<std::int64_t> thousandths_from(std::string_view before,
                                                           std::string_view after);
/// "42.5": a decimal without trailing zeros.
[[nodiscard]] std::string decimal(std::int64_t thousandths);

/// Whether a band may be called that: it begins with a letter or #, goes on with letters, digits,
/// - _ # or dots, has at most 32 bytes and means nothing else in a line.
[[nodiscard]] bool is_band_label(std::string_view label);

}  // namespace hyper::text
