#include "hyper/exchange/unread.h"

#include <algorithm>
#include <array>

#include "hyper/exchange/csv.h"
#include "hyper/exchange/plain_text.h"

namespace hyper::exchange {
namespace {

constexpr std::string_view export_csv = "Export your workouts as CSV and import that file.";

bool holds(std::string_view bytes, std::string_view words) {
    return bytes.find(words) != std::string_view::npos;
}

bool is_json(std::string_view bytes) {
    const auto begin = trimmed(bytes.substr(0, 4096));
    return begin.starts_with('{') || begin.starts_with('[');
}

bool is_xml(std::string_view bytes) {
    return trimmed(bytes.substr(0, 4096)).starts_with("<?xml");
}

bool is_measurements(std::string_view bytes) {
    const auto header = csv_header(bytes);
    const bool of_hevy = header.column("date") == 0 && !header.has({"exercise"}) &&
                         (header.has({"weight_kg"}) || header.has({"weight_lbs"}));
    return of_hevy || header.has({"Date", "Measurement", "Value", "Unit"});
}

bool is_flexify_plans(std::string_view bytes) {
    return csv_header(bytes).has({"id", "days", "title", "exercises"});
}

bool is_other_stronglifts(std::string_view bytes) {
    const auto header = csv_header(bytes);
    return !header.names.empty() && header.names.front().starts_with("Date (") &&
           header.has({"Workout"});
}

/// The more exact ones first.
constexpr std::array unread = {
    Unread{"Liftosaur's JSON, which hyper does not read",
           "Export the history in Liftosaur as CSV and import that file.",
           [](std::string_view bytes) {
               return is_json(bytes) && holds(bytes, "\"history_record\"");
           }},
    Unread{"LiftLog's JSON, which hyper does not read",
           "Make a backup in LiftLog, or export as CSV, and import that file.",
           [](std::string_view bytes) {
               return is_json(bytes) && holds(bytes, "\"recordedExercises\"");
           }},
    Unread{"a workout log of openweight, which hyper writes and does not read",
           "From hyper to hyper takes hyper export --format jsonl.",
           [](std::string_view bytes) {
               return is_json(bytes) && holds(bytes, "\"exercises\":[{\"exercise\":");
           }},
    Unread{"JSON of a kind that hyper does not know", export_csv, is_json},
    Unread{"Apple Health's export, which holds no sets",
           "Export your workouts as CSV from the app that you log them in.",
           [](std::string_view bytes) { return is_xml(bytes) && holds(bytes, "<HealthData"); }},
    Unread{"XML, which hyper does not read", export_csv, is_xml},
    Unread{"a list of body measurements and holds no sets",
           "Import the file of the workouts; hyper me mass 80kg keeps what you weigh.",
           is_measurements},
    Unread{"a list of Flexify's plans and holds no sets",
           "Export graphs.csv or the database in Flexify and import that file.", is_flexify_plans},
    Unread{"an export of StrongLifts that has no column for each set",
           "Update StrongLifts, export again and import that file.", is_other_stronglifts},
    Unread{"a database, but none of FitNotes, LiftLog or Flexify", export_csv,
           [](std::string_view bytes) { return bytes.starts_with("SQLite format 3"); }},
};

}  // namespace

const Unread* unread_for(std::string_view bytes) {
    const auto found = std::find_if(unread.begin(), unread.end(),
                                    [&](const Unread& one) { return one.recognises(bytes); });
    return found == unread.end() ? nullptr : &*found;
}

}  // namespace hyper::exchange
