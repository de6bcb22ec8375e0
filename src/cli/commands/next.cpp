#include <algorithm>
#include <array>
#include <utility>

#include "hyper/catalogue/coach.h"
#include "hyper/cli/coach_case.h"
#include "hyper/cli/commands.h"
#include "hyper/cli/exercise_choice.h"
#include "hyper/cli/moment_options.h"
#include "hyper/store/own_names.h"
#include "hyper/store/swaps.h"
#include "hyper/training/coach.h"
#include "hyper/view/next.h"
#include "hyper/view/next_json.h"

namespace hyper::cli {
namespace {

constexpr std::array options = {
    Option{"on", "DAY", "answer as of that day"},
    Option{"why", "", "the whole reasoning: rule, sets, arithmetic, what was rejected"},
    Option{"sources", "", "what the rule rests on, in full"},
    Option{"json", "", "print one JSON object"},
};
constexpr std::array<std::string_view, 4> examples = {
    "hyper next",
    "hyper next machine",
    "hyper next machine --why",
    "hyper next bench --on tomorrow --json",
};

struct Question {
    Day day;
    Day today;
    training::OwnNames own;
    std::vector<training::TakenSwap> swaps;
};

/// What a swap has to do with the answer to `asked`, which is about `decision`'s exercise.
std::optional<view::SwapNote> note_of(const training::ExerciseRef& asked,
                                      const training::CoachCase& answered,
                                      const Question& question) {
    using Kind = view::SwapNote::Kind;
    const auto& exercise = answered.lift.exercise;
    const auto note = [](Kind kind, const std::optional<training::TakenSwap>& swap) {
        return swap ? std::optional(view::SwapNote{kind, *swap}) : std::nullopt;
    };
    if (exercise != asked) {
        auto swap = training::swap_of(question.swaps, asked, question.day);
        if (swap) swap->substitute = exercise;  // where it was swapped on
        return note(Kind::asked, swap);
    }
    if (auto swaps = training::swaps_to(question.swaps, exercise, question.day); !swaps.empty())
        return view::SwapNote{Kind::stands_in, swaps.front(), {swaps.begin() + 1, swaps.end()}};
    const auto last =
        answered.sessions.empty() ? std::nullopt : std::optional(answered.sessions.back().day);
    return note(Kind::over, training::swap_over(question.swaps, exercise, last, question.day,
                                                catalogue::coach_numbers().due_memory_days));
}

view::NextPage answer_page(const training::ExerciseRef& asked, const Question& question,
                           const Args& args, store::Database& log) {
    const auto exercise = training::followed(question.swaps, asked, question.day);
    const auto answered = coach_case(log, exercise, question.day);
    const auto decision = training::coach(answered, catalogue::coach_numbers());
    return {decision,
            text::title(decision.exercise, question.own.exercises),
            question.today,
            args.has("why"),
            args.has("sources"),
            note_of(asked, answered, question)};
}

/// One exercise: what is next in it.
Reply next_of(const training::ExerciseRef& exercise, const Question& question, const Args& args,
              Context& context) {
    const auto page = answer_page(exercise, question, args, context.read());
    if (args.has("json")) return {view::next_json({&page, 1}, {}), false};
    return {view::next_text(page, context.style()), true};
}

/// Whether it was done so lately that the day after may be asked for.
bool felt_since(const training::Due& one, Day day) {
    return day - one.last <= std::chrono::days(catalogue::coach_numbers().next_day_days);
}

/// All that is being trained: what is due, in order, and what comes later.
Reply next_of_all(const std::vector<training::Due>& all, const Question& question, const Args& args,
                  Context& context) {
    view::DayPage page{{}, {}, question.day, question.today};
    for (const auto& one : all) {
        const bool later = one.on > question.day;
        if (later) page.later.push_back({one, text::title(one.exercise, question.own.exercises)});
        if (later && !felt_since(one, question.day)) continue;
        auto answer = answer_page(one.exercise, question, args, context.read());
        const auto& asks = answer.decision.asks;
        const auto asked = std::find(asks.begin(), asks.end(), training::Ask::next_day_pain);
        page.asks_next_day = page.asks_next_day || asked != asks.end();
        if (!later) page.due.push_back(std::move(answer));
    }
    // A symptom stops what is not due, too.
    if (page.due.empty()) {
        auto first = answer_page(all.front().exercise, question, args, context.read());
        if (!first.decision.flags.empty()) page.due.push_back(std::move(first));
    }
    if (args.has("json")) return {view::next_json(page.due, page.later), false};
    return {view::next_day_text(page, context.style()), true};
}

Reply next(const Args& args, Context& context) {
    auto& log = context.read();
    const Day today = context.today();
    const auto on = args.value("on");
    const Question question{on ? day_from(*on, today) : today, today, store::own_names(log),
                            store::taken_swaps(log)};
    const auto named = whole_exercise(args.words(), question.own);
    if (named.exercise.empty())
        if (const auto all = due_exercises(log, question.day); !all.empty())
            return next_of_all(all, question, args, context);
    return next_of(meant(named, log, question.day), question, args, context);
}

}  // namespace

const Command next_command = {
    .name = "next",
    .group = "Every day",
    .summary = "what to do next, and why",
    .usage = "[EXERCISE] [--on DAY] [--why]",
    .about =
        "Reads the log of the exercise and says the next dose: sets, repetitions, load, effort, "
        "rest and tempo, and the rule behind it. Without EXERCISE it is all that is due today, in "
        "order: by your own rhythm, with two days between what is hard on the lower back. Pain can "
        "only hold or lower; nothing is raised on what is not known. A swap that was taken is "
        "followed until its weeks are over.",
    .examples = examples,
    .options = options,
    .needs = Needs::read,
    .run = next,
};

}  // namespace hyper::cli
