#pragma once

// What was said about pain beside the sets: a setting a day, and one for each symptom.

#include <string>

#include "hyper/store/database.h"
#include "hyper/training/pain.h"

namespace hyper::store {

/// The key of a report of that day; its value is the pain, "0" to "10".
[[nodiscard]] std::string pain_key(Day day);
/// The key of a symptom; its value is the day since when, "2026-11-22".
[[nodiscard]] std::string symptom_key(training::Symptom symptom);

/// What is stored. A value that is not understood reads as not said.
[[nodiscard]] training::PainLog pain_log(Database& database);

}  // namespace hyper::store
