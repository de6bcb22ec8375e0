#pragma once

#include <optional>
#include <string>
#include <vector>

#include "hyper/training/decision.h"
#include "hyper/training/due.h"
#include "hyper/training/taken_swap.h"
#include "hyper/view/style.h"

namespace hyper::view {

/// What a swap that was taken has to do with an answer.
struct SwapNote {
    enum class Kind {
        asked,      ///< the original was asked for; the answer is about what stands in for it
        stands_in,  ///< the answer is about the substitute
        over,       ///< the answer is about the original, which is back
        taken,      ///< another is looked for while this one is in force
    };
    Kind kind = Kind::stands_in;
    training::TakenSwap swap;
    std::vector<training::TakenSwap> also{};  ///< others with the same substitute
};

/// One answer of the coach and how much of it to show.
struct NextPage {
    training::Decision decision;
    std::string title;  ///< of the exercise
    Day today;
    bool why = false;      ///< the whole reasoning
    bool sources = false;  ///< what it rests on, in full
    std::optional<SwapNote> swap{};
};

/// What `hyper next EXERCISE` says: the dose and why; for a stop where to turn.
[[nodiscard]] std::string next_text(const NextPage& page, const Style& style);

/// An exercise that is not due yet.
struct Later {
    training::Due due;
    std::string title;
};

/// What is due on a day, in order, and what comes later.
struct DayPage {
    std::vector<NextPage> due;
    std::vector<Later> later;
    Day day;
    Day today;
    bool asks_next_day = false;  ///< how what comes later was felt the day after
};

/// What `hyper next` says: each dose that is due, and when the others are.
[[nodiscard]] std::string next_day_text(const DayPage& page, const Style& style);

/// The same in a line, for `hyper log`: "12, 12, 12 @ 40 kg. 42.5 kg after 15s on two days."
[[nodiscard]] std::string next_line(const training::Decision& decision);

}  // namespace hyper::view
