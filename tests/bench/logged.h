#pragma once

// Logs that other programs exported, as the measurements replay them.

#include <filesystem>
#include <string>
#include <vector>

#include "hyper/exchange/foreign_set.h"
#include "hyper/training/forecast.h"
#include "hyper/training/set.h"

namespace hyper::bench {

/// One exercise in one session of the other program: its working sets that have repetitions. What
/// was not lifted to plan (warm-ups, drops, holds, distances, attempts that failed) is left out.
struct LoggedSession {
    exchange::ForeignMoment start;
    std::string exercise;
    std::vector<training::DoneSet> sets;
    std::vector<training::Set> whole;  ///< the same sets
};

struct Log {
    std::string name;
    MassUnit unit = MassUnit::kg;         ///< of the first set with a mass
    std::vector<LoggedSession> sessions;  ///< oldest first
};

/// The log in that file; refuses a file that no reader knows.
[[nodiscard]] Log log_of(const std::filesystem::path& path);

}  // namespace hyper::bench
