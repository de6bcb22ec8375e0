#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <limits>

#include "hyper/catalogue/swap_candidates.h"
#include "hyper/cli/accepted.h"
#include "hyper/cli/coach_case.h"
#include "hyper/cli/commands.h"
#include "hyper/cli/exercise_choice.h"
#include "hyper/cli/swap_answer.h"
#include "hyper/cli/swap_request.h"
#include "hyper/store/own_names.h"
#include "hyper/store/person.h"
#include "hyper/store/query.h"
#include "hyper/store/swaps.h"
#include "hyper/text/day_words.h"
#include "hyper/training/coach.h"
#include "hyper/units/digits.h"
#include "hyper/units/error.h"
#include "hyper/view/layout.h"
#include "hyper/view/swap.h"
#include "hyper/view/swap_json.h"
#include "hyper/view/swap_note.h"

namespace hyper::cli {
namespace {

using training::ExerciseRef;

constexpr std::array options = {
    Option{"because", "WHY", "equipment, pain, variety or lumbar-strength"},
    Option{"have", "LIST", "this equipment for once: bench,band, nothing, everything; +band adds"},
    Option{"avoid", "LIST", "exercises or variations that you do not want"},
    Option{"provoked-by", "WHAT", "with pain: extension, flexion, axial or prone"},
    Option{"take", "N", "do that from now on: a number or a name of the list"},
    Option{"end", "", "end a swap that was taken: the exercise is back"},
    Option{"on", "DAY", "answer as of that day; with --take, since when"},
    Option{"limit", "N", "how many to tell in full (5)"},
    Option{"why", "", "every part of each score, with your own log's"},
    Option{"json", "", "print one JSON object"},
};
constexpr std::array<std::string_view, 7> examples = {
    "hyper swap",
    "hyper swap machine --have bench,band",
    "hyper swap --because pain --provoked-by flexion",
    "hyper swap deadlift --because variety --avoid good-morning",
    "hyper swap --because lumbar-strength --why",
    "hyper swap machine --because pain --take 1",
    "hyper swap machine --end",
};

Day day_of(const Args& args, Context& context) {
    const auto typed = args.value("on");
    return typed ? accepted(text::parse_moment(*typed, context.today()), *typed).day
                 : context.today();
}

std::size_t limit_of(const Args& args) {
    const auto typed = args.value("limit");
    if (!typed) return args.has("json") ? std::numeric_limits<std::size_t>::max() : 5;
    const auto number = typed->empty() ? std::nullopt : whole_number(*typed);
    if (!number || *number < 1)
        throw refused(fmt::format("--limit takes a number from 1 on, not \"{}\".", *typed),
                      "Leave it out: five are told in full, the others in a line.");
    return static_cast<std::size_t>(*number);
}

/// The newest session of `exercise` until `day`; nothing when there is none.
std::optional<training::Session> last_session(store::Database& log, const ExerciseRef& exercise,
                                              Day day) {
    store::SetFilter filter;
    filter.exercise = exercise.exercise;
    if (!exercise.variation.empty()) filter.variation = exercise.variation;
    filter.until = day;
    auto page = store::sessions(log, filter, 1);
    if (page.sessions.empty()) return std::nullopt;
    return std::move(page.sessions.front());
}

/// What is to be replaced: the exercise that was named, else the reverse hyper; in the variation
/// that was named, else the one done last, else the first.
catalogue::Way original_of(ExerciseRef named, store::Database& log, Day day) {
    if (named.exercise.empty()) named.exercise = catalogue::exercises().front().id;
    if (named.variation.empty())
        if (const auto session = last_session(log, named, day))
            named.variation = session->sets.back().exercise.variation;
    if (const auto way = catalogue::way(named)) return *way;
    throw refused(
        fmt::format("\"{}\" is an exercise of your own: what it trains is not known to me.",
                    named.exercise),
        "hyper guide --list shows what hyper swap can replace.");
}

void check_together(const Args& args) {
    if (args.has("take") && args.has("end"))
        throw refused("--take begins a swap and --end ends one.", "Give one of the two.");
    const bool asks = args.has("because") || args.has("have") || args.has("avoid") ||
                      args.has("provoked-by") || args.has("limit") || args.has("why") ||
                      args.has("on");
    if (args.has("end") && asks)
        throw refused("--end goes with the exercise that is to be back, and nothing else.",
                      "For example hyper swap machine --end");
}

Reply end_swap(const Args& args, Context& context) {
    store::Database& log = context.before_write();
    const auto swap =
        swap_to_end(log, whole_exercise(args.words(), store::own_names(log)), context.today());
    store::Change change(context.write(), context.world().now, context.line(), std::nullopt);
    store::remove_swap(change, swap);
    change.commit();
    if (args.has("json")) return {view::ended_json(swap), false};
    return {view::block(view::ended_text(swap), context.style().width, "", "  "), false};
}

/// Remembers the option that was chosen, and says what to do first.
Reply take_swap(const std::string& typed, const Args& args, const view::SwapPage& page,
                Context& context) {
    if (page.today > context.today())
        throw refused("That day is still to come.", "Leave --on out, or give a day up to today.");
    store::Database& log = context.before_write();
    const auto& option = chosen_option(page.swap, typed, store::own_names(log), page.today);
    const auto swap = swap_taken(page.swap, option.candidate.exercise, page.request);
    store::Change change(context.write(), context.world().now, context.line(), std::nullopt);
    store::put_swap(change, swap);
    change.commit();
    const auto first = training::coach(coach_case(context.write(), swap.substitute, page.today),
                                       page.request.numbers);
    const view::NextPage next{first, text::title(swap.substitute, {}), context.today()};
    if (args.has("json")) return {view::taken_json(swap, first), false};
    return {view::block(view::taken_text(swap, page.today), context.style().width, "", "  ") +
                "\n" + view::next_text(next, context.style()),
            false};
}

Reply swap(const Args& args, Context& context) {
    check_together(args);
    if (args.has("end")) return end_swap(args, context);
    const auto typed = args.value("take");
    if (typed) static_cast<void>(context.before_write());
    store::Database& log = context.read();
    const Day day = day_of(args, context);
    const std::size_t limit = limit_of(args);
    const auto own = store::own_names(log);
    const auto original = original_of(whole_exercise(args.words(), own), log, day);
    const ExerciseRef replaced{std::string(original.exercise->id),
                               std::string(original.variation->id)};
    const auto request = swap_request(args, replaced, log, day);
    const auto flags = coach_case(log, replaced, day).pain.flags;
    if (!flags.empty() && typed)
        throw refused("You noted a symptom that is not for a training program to judge.",
                      "hyper next says where to turn; hyper pain --clear when it was looked at.");
    if (!flags.empty() && args.has("json"))
        return {view::no_swap_json(replaced, request, flags), false};
    if (!flags.empty()) return {view::no_swap_text(flags, day, context.style()), true};
    view::SwapPage page{request,
                        ranked_swap(log, original, request),
                        {},
                        day,
                        limit,
                        args.has("why"),
                        !args.has("have"),
                        store::person(log).conditions,
                        training::swap_of(store::taken_swaps(log), replaced, day)};
    if (typed) return take_swap(*typed, args, page, context);
    page.starts = starts_of(log, page.swap, request, limit);
    if (args.has("json")) return {view::swap_json(page), false};
    return {view::swap_text(page, context.style()), true};
}

}  // namespace

const Command swap_command = {
    .name = "swap",
    .group = "Every day",
    .summary = "what to do instead, ranked, and how to start",
    .usage = "[EXERCISE] [--because WHY] [--take N] | [EXERCISE] --end",
    .about =
        "Ranks the other variations of the exercise and the other exercises as substitutes for "
        "today. Without EXERCISE it is the reverse hyper in the variation that you logged last; "
        "without --because the reason is pain where it hurt you the last time, else the equipment. "
        "What cannot be done is left out, with the reason: hyper gear says what you have, hyper me "
        "what you can and what speaks against a position. What hurt you and what you did lately "
        "count. A load is never converted from one exercise to another: each option says how to "
        "start. --take remembers the choice and says until when; hyper next follows it, and then "
        "the exercise is back by itself.",
    .examples = examples,
    .options = options,
    .needs = Needs::write,
    .run = swap,
};

}  // namespace hyper::cli
