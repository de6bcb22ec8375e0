#pragma once

#include <array>
#include <cstddef>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "hyper/training/own_exercise.h"
#include "hyper/training/set.h"
#include "hyper/view/style.h"

namespace hyper::view {

/// A file as it was understood.
struct ImportedFile {
    std::string name;
    std::string format;         ///< "Strong, Android"
    bool by_columns = false;    ///< the format was seen by its columns alone
    bool guessed_text = false;  ///< its encoding was a guess
    std::string not_kept{};     ///< what it has beside and the log has no place for
};

/// One exercise of the files: its name there, and what it is here.
struct ImportedExercise {
    std::string name;
    std::size_t sets = 0;
    training::ExerciseRef exercise;
    bool known = false;  ///< in the guide or the user's own; else it becomes the user's own
};

/// Rows of the files that are no sets.
struct LeftOutRows {
    std::string one;   ///< what one of them is called: "rest timer"
    std::string many;  ///< "rest timers"
    std::size_t count = 0;
};

/// What speaks for a unit where the file has none: of how many masses how many are whole multiples.
struct UnitEvidence {
    std::size_t masses = 0;
    std::size_t of_5 = 0;
    std::size_t of_2_5 = 0;
    std::size_t of_1_25 = 0;
    bool bare = false;   ///< there are masses without a unit
    std::string file{};  ///< the first that has some
};

/// A set that is different in the file.
struct ImportChange {
    training::Set before;
    training::Set after;
};

/// A session that another app has too.
struct ImportNeighbour {
    std::string app;
    Day day;
    TimeOfDay at;
    std::string workout;
};

/// An import as it will be or was done.
struct ImportReport {
    bool stored = false;
    std::vector<ImportedFile> files;
    std::size_t sessions = 0;
    std::size_t sets = 0;
    std::optional<Day> first;
    std::optional<Day> last;
    std::array<std::size_t, 4> kinds{};  ///< by SetKind
    std::size_t assisted = 0;
    std::size_t timed = 0;
    std::size_t distances = 0;
    std::size_t failed = 0;
    std::vector<LeftOutRows> left_out;
    std::vector<ImportedExercise> exercises;  ///< the most frequent first
    std::optional<MassUnit> unit;             ///< of the masses that have none
    UnitEvidence evidence;
    std::size_t assumed_distances = 0;  ///< distances without a unit went by that of the masses
    std::size_t added = 0;
    std::size_t known = 0;
    std::size_t removed = 0;
    std::size_t restored = 0;
    bool updated = false;                        ///< what changed was taken over
    std::size_t changes = 0;                     ///< sets that are different in the file
    std::vector<ImportChange> changed;           ///< the first of them
    std::size_t neighbours = 0;                  ///< sessions that another app brought too
    std::vector<ImportNeighbour> near;           ///< the first of them
    std::map<std::string, std::size_t> renamed;  ///< new sets of unknown exercises in sessions that
                                                 ///< the log has, by the name in the file
    std::size_t body_masses = 0;
    // What hyper's own exports hold beside.
    std::size_t settings = 0;       ///< taken over
    std::size_t bands = 0;          ///< taken over
    std::size_t own_exercises = 0;  ///< taken over
    std::size_t different = 0;      ///< settings and bands that are different here and stay

    /// Whether the log becomes another by it.
    [[nodiscard]] bool changes_the_log() const {
        return added + restored + body_masses + settings + bands + own_exercises > 0 ||
               (updated && changes > 0);
    }
};

[[nodiscard]] std::string import_report(const ImportReport& report, const training::OwnNames& own,
                                        Day today, const Style& style);
/// The last line of it: what became of the sets.
[[nodiscard]] std::string import_result(const ImportReport& report, const Style& style);
/// "The file", or its name where there are several: which says nothing of the unit.
[[nodiscard]] std::string file_without_unit(const ImportReport& report);
/// What speaks for kilograms or pounds, to decide by.
[[nodiscard]] std::string unit_question(const ImportReport& report, const Style& style);
/// {"schema","stored","files":[…],"sessions","sets","first","last",…}; docs/json.md has all.
[[nodiscard]] std::string import_json(const ImportReport& report);

}  // namespace hyper::view
