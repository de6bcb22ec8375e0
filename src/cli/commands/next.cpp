#include <array>

#include "hyper/catalogue/coach.h"
#include "hyper/cli/coach_case.h"
#include "hyper/cli/commands.h"
#include "hyper/cli/exercise_choice.h"
#include "hyper/cli/moment_options.h"
#include "hyper/store/own_names.h"
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

Reply next(const Args& args, Context& context) {
    auto& log = context.read();
    const Day today = context.today();
    const auto on = args.value("on");
    const Day day = on ? day_from(*on, today) : today;
    const auto own = store::own_names(log);
    const auto exercise = meant(whole_exercise(args.words(), own), log, day);
    const auto decision =
        training::coach(coach_case(log, exercise, day), catalogue::coach_numbers());
    if (args.has("json")) return {view::next_json({&decision, 1}), false};
    const view::NextPage page{decision, text::title(exercise, own.exercises), today,
                              args.has("why"), args.has("sources")};
    return {view::next_text(page, context.style()), true};
}

}  // namespace

const Command next_command = {
    .name = "next",
    .group = "Every day",
    .summary = "what to do next, and why",
    .usage = "[EXERCISE] [--on DAY] [--why]",
    .about =
        "Reads the log of the exercise and says the next dose: sets, repetitions, load, effort, "
        "rest and tempo, and the rule behind it. Without EXERCISE it is the reverse hyper as you "
        "did it last. Pain can only hold or lower; nothing is raised on what is not known.",
    .examples = examples,
    .options = options,
    .needs = Needs::read,
    .run = next,
};

}  // namespace hyper::cli
