#include <fmt/format.h>

#include <array>

#include "hyper/cli/commands.h"
#include "hyper/cli/moment_options.h"
#include "hyper/store/journal.h"
#include "hyper/store/own_names.h"
#include "hyper/store/pain.h"
#include "hyper/store/query.h"
#include "hyper/text/exercise_name.h"
#include "hyper/units/digits.h"
#include "hyper/units/error.h"
#include "hyper/view/pain.h"
#include "hyper/view/set_text.h"

namespace hyper::cli {
namespace {

constexpr std::array options = {
    Option{"next-day", "", "how the day after the session is, today unless --on says"},
    Option{"on", "DAY", "with --next-day: that day"},
    Option{"flag", "SYMPTOM", "a symptom that stops the coach: numbness, weakness, bladder …"},
    Option{"clear", "", "it was looked at: the coach may dose again"},
    Option{"json", "", "print JSON"},
};
constexpr std::array<std::string_view, 5> examples = {
    "hyper pain",         "hyper pain 2", "hyper pain 1 --next-day", "hyper pain --flag numbness",
    "hyper pain --clear",
};

int pain_from(const std::string& typed) {
    const auto pain = typed.empty() ? std::nullopt : whole_number(typed);
    if (pain && *pain <= 10) return *pain;
    throw refused(fmt::format("Pain goes from 0 (none) to 10 (worst), not \"{}\".", typed),
                  "For example hyper pain 2",
                  Place{typed, 0, std::max<std::size_t>(1, typed.size())});
}

Error not_understood() {
    return refused("pain takes a number from 0 to 10, --flag SYMPTOM or --clear.",
                   "hyper pain 2 rates the last set, hyper pain 2 --next-day how today feels.");
}

std::string rate_last_set(int pain, Context& context) {
    const auto last = store::set_by_handle(context.before_write(), 1);
    if (!last)
        throw refused("Nothing is logged yet, so there is nothing to rate.",
                      "The first set: hyper log 3x12 --pain 0");
    training::Set set = *last;
    set.pain = pain;
    store::Change change(context.write(), context.world().now, context.line(), std::nullopt);
    change.put(set);
    change.commit();
    const auto own = store::own_names(context.before_write());
    return fmt::format("{} {}", text::title(set.exercise, own.exercises),
                       view::day_text(set.day, context.today()));
}

std::string rate_day(int pain, const Args& args, Context& context) {
    const Day today = context.today();
    const auto on = args.value("on");
    const Day day = on ? day_from(*on, today) : today;
    if (day > today) throw refused("That day is still to come.", "Give a day up to today.");
    store::Change change(context.write(), context.world().now, context.line(), std::nullopt);
    change.put_setting(store::pain_key(day), fmt::format("{}", pain));
    change.commit();
    return "the day after, " + view::day_text(day, today);
}

void flag(const std::string& word, Context& context) {
    const auto symptom = training::symptom_from(word);
    if (!symptom) {
        std::string list;
        for (std::size_t i = 0; i < training::symptom_count; ++i)
            list += fmt::format("{}{}", i == 0 ? "" : ", ",
                                training::name(static_cast<training::Symptom>(i)));
        throw refused(fmt::format("\"{}\" is no symptom that I know.", word),
                      "They are " + list + "; hyper pain says what each means.");
    }
    store::Change change(context.write(), context.world().now, context.line(), std::nullopt);
    change.put_setting(store::symptom_key(*symptom), iso(context.today()));
    change.commit();
}

void clear(Context& context) {
    const auto log = store::pain_log(context.before_write());
    if (log.flags.empty()) return;
    store::Change change(context.write(), context.world().now, context.line(), std::nullopt);
    for (const auto& one : log.flags) change.remove_setting(store::symptom_key(one.symptom));
    change.commit();
}

/// Does what was asked; what is to be said then.
std::string answer(const Args& args, Context& context) {
    const auto& words = args.words();
    const auto symptom = args.value("flag");
    if (symptom) {
        flag(*symptom, context);
        return view::symptom_noted(store::pain_log(context.before_write()), context.style());
    }
    if (args.has("clear")) {
        clear(context);
        return view::symptoms_cleared(context.style());
    }
    const int pain = pain_from(words.front());
    const auto of =
        args.has("next-day") ? rate_day(pain, args, context) : rate_last_set(pain, context);
    return view::pain_noted(pain, of, context.style());
}

Reply pain(const Args& args, Context& context) {
    const auto& words = args.words();
    const int asked =
        (args.has("flag") ? 1 : 0) + (args.has("clear") ? 1 : 0) + (words.empty() ? 0 : 1);
    const bool day_alone = (args.has("next-day") || args.has("on")) && words.empty();
    if (asked > 1 || words.size() > 1 || day_alone || (args.has("on") && !args.has("next-day")))
        throw not_understood();
    if (asked == 0) {
        const auto log = store::pain_log(context.read());
        if (args.has("json")) return {view::pain_json(log)};
        return {view::pain_text(log, context.today(), context.style())};
    }
    const auto text = answer(args, context);
    if (args.has("json")) return {view::pain_json(store::pain_log(context.before_write()))};
    return {text};
}

}  // namespace

const Command pain_command = {
    .name = "pain",
    .group = "Every day",
    .summary = "how it felt: the last set, the day after, or a symptom",
    .usage = "[0-10 [--next-day]] | --flag SYMPTOM | --clear",
    .about =
        "A number rates the last set; with --next-day it says how the back is on the day after. "
        "The coach holds or lowers on pain and never raises on it. A symptom that is not for a "
        "program stops it until you say that somebody has looked at it.",
    .examples = examples,
    .options = options,
    .needs = Needs::write,
    .run = pain,
};

}  // namespace hyper::cli
