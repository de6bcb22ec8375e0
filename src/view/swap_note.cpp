#include "hyper/view/swap_note.h"

#include <fmt/format.h>

#include "hyper/catalogue/swap_candidates.h"
#include "hyper/text/exercise_name.h"
#include "hyper/view/set_text.h"
#include "hyper/view/swap_words.h"

namespace hyper::view {
namespace {

std::string weeks_text(const training::TakenSwap& swap) {
    const auto weeks = (swap.until - swap.since).count() / 7;
    return weeks == 1 ? "week" : fmt::format("{} weeks", weeks);
}

std::string end_text(const training::TakenSwap& swap) {
    return fmt::format("hyper swap {} --end", text::typed_name(swap.original));
}

/// What is to be kept in mind while they last.
std::string care_text(std::span<const training::TakenSwap> swaps) {
    bool pain = false;
    bool heavier = false;
    for (const auto& swap : swaps) {
        pain = pain || swap.because == training::SwapPurpose::pain;
        const auto substitute = catalogue::way(swap.substitute);
        const auto original = catalogue::way(swap.original);
        heavier = heavier || (substitute && original &&
                              catalogue::swap_candidate(*substitute, *original).heavier_body);
    }
    std::string text;
    if (pain) text += " Keep pain at 2 of 10 or less.";
    if (heavier)
        text +=
            " It begins at half the usual reps: your torso weighs nearly twice what your legs did.";
    return text;
}

/// "Instead of Reverse hyper, machine until Sun 20 Dec, because of pain".
std::string instead_text(const SwapNote& note, Day today) {
    std::vector<training::TakenSwap> all = {note.swap};
    all.insert(all.end(), note.also.begin(), note.also.end());
    std::string text;
    for (const auto& swap : all)
        text += fmt::format("{} {} until {}, {}", text.empty() ? "Instead of" : ", and of",
                            text::title(swap.original, {}), date_text(swap.until, today),
                            purpose_text(swap.because));
    return text + "." + care_text(all);
}

}  // namespace

std::string swap_note_text(const SwapNote& note, Day today) {
    const auto& swap = note.swap;
    const auto original = text::title(swap.original, {});
    const auto substitute = text::title(swap.substitute, {});
    const auto until = date_text(swap.until, today);
    switch (note.kind) {
        case SwapNote::Kind::asked:
            return fmt::format("{} is swapped for {} until {}, {}. {} brings it back now.{}",
                               original, substitute, until, purpose_text(swap.because),
                               end_text(swap), care_text({&swap, 1}));
        case SwapNote::Kind::stands_in:
            return instead_text(note, today);
        case SwapNote::Kind::over: {
            auto text = fmt::format("Back since {}: the {} of {} are over.", until,
                                    weeks_text(swap), substitute);
            if (swap.because == training::SwapPurpose::pain)
                text +=
                    " Rate how it feels with --pain. If it still hurts, have it looked at before "
                    "you go on.";
            return text;
        }
        case SwapNote::Kind::taken:
            return fmt::format("Already swapped for {} until {}; another one takes its place.",
                               substitute, until);
    }
    return "";
}

std::string taken_text(const training::TakenSwap& swap, Day today) {
    return fmt::format(
        "Taken: {} instead of {} until {}, {}. hyper next follows it; {} ends it early.{}",
        text::title(swap.substitute, {}), text::title(swap.original, {}),
        date_text(swap.until, today), purpose_text(swap.because), end_text(swap),
        care_text({&swap, 1}));
}

std::string ended_text(const training::TakenSwap& swap) {
    return fmt::format("{} is back; {} no longer stands in for it.", text::title(swap.original, {}),
                       text::title(swap.substitute, {}));
}

}  // namespace hyper::view
