#pragma once

// What the user's own log says of an exercise that may stand in for another: when it was done last
// and how it felt. Each effect on the score is one value with the numbers that it was made of.

#include <optional>
#include <span>
#include <vector>

#include "hyper/training/coach_numbers.h"
#include "hyper/training/pain.h"
#include "hyper/training/set.h"
#include "hyper/training/swap_purpose.h"

namespace hyper::training {

/// How a session felt: the worst of its sets, or the day after where that was worse.
struct Felt {
    Day day;  ///< of the session
    int pain = 0;
    bool day_after = false;

    friend bool operator==(const Felt&, const Felt&) = default;
};

struct Experience {
    std::optional<Day> last_done;
    int sessions = 0;        ///< of the last that were looked at
    std::vector<Felt> felt;  ///< the last rated sessions, newest first

    friend bool operator==(const Experience&, const Experience&) = default;
};

/// `sessions` are of one exercise in one variation, newest first. A report on a day counts for what
/// was done on the day before it, and only above what is usual on days after, or where it is
/// severe.
[[nodiscard]] Experience experience_of(std::span<const Session> sessions,
                                       std::span<const PainReport> reports,
                                       const CoachNumbers& numbers);

/// What an experience does to the score of a candidate.
struct OwnEffect {
    enum class Kind {
        hurt,       ///< it hurt: fewer points
        painless,   ///< it did not, and pain is the reason: more points
        lately,     ///< done lately, and variety is wanted: fewer points
        long_ago,   ///< not done lately, and variety is wanted: worth a word
        practised,  ///< more skilled than the user says of themselves, but done often
    };
    Kind kind = Kind::hurt;
    double points = 0;  ///< added to the score
    Felt felt{};        ///< hurt: the last time
    int median = 0;     ///< hurt: of the last rated sessions
    int sessions = 0;   ///< that were looked at; practised: that are enough
    int days = 0;       ///< lately, long ago: since it was done

    friend bool operator==(const OwnEffect&, const OwnEffect&) = default;
};

/// Whether its skill is there, whatever the user said of themselves.
[[nodiscard]] bool is_practised(const Experience& experience, const CoachNumbers& numbers);

/// Nothing for a candidate of which the log knows nothing.
[[nodiscard]] std::vector<OwnEffect> own_effects(const Experience& experience, SwapPurpose purpose,
                                                 Day today, const CoachNumbers& numbers);

}  // namespace hyper::training
