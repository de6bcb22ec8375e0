#pragma once

#include <span>
#include <string>
#include <vector>

#include "hyper/training/own_exercise.h"
#include "hyper/training/records.h"
#include "hyper/view/style.h"

namespace hyper::view {

/// "35 reps at 40 kg", "42.5 kg for 10 reps", "a hold of 45 s with red + black".
[[nodiscard]] std::string record_text(const training::Record& record, const training::Setup& setup);
/// The same with what it was before: "35 reps at 40 kg (33 on 16 Nov)".
[[nodiscard]] std::string broken_text(const training::Record& record, const training::Setup& setup,
                                      Day today);

/// "16 Nov", with the year where it is another one.
[[nodiscard]] std::string short_date(Day day, Day today);

/// What makes the set-up different; empty for a load on both sides where that is `plain`, because
/// nothing stands above it.
[[nodiscard]] std::string setup_text(const training::Setup& setup, bool plain);

/// What one day broke in one set-up, the most telling first.
struct BrokenRecords {
    Day day;
    training::Setup setup;
    std::vector<training::Record> records;
};

/// What stands in one set-up.
struct SetupRecords {
    training::Setup setup;
    bool own_machine = false;  ///< kilograms of this one machine
    std::vector<training::Record> records;
    std::vector<SetId> sets;  ///< in which each was done; zero where that is not known
};

struct RecordsPage {
    std::span<const SetupRecords> setups;
    std::span<const training::OwnExercise> own;
    Day today;
};

/// Records by set-up with their days; says so when there is none.
[[nodiscard]] std::string records_text(const RecordsPage& page, const Style& style);

/// {"schema","records":[{"exercise","variation","setup","metric","value","unit","load","reps",
/// "day","set"}]}; an estimate also has "low", "high" and "confidence".
[[nodiscard]] std::string records_json(const RecordsPage& page);

}  // namespace hyper::view
