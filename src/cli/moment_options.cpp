#include "hyper/cli/moment_options.h"

#include <fmt/format.h>

#include <array>

#include "hyper/cli/pointed.h"
#include "hyper/text/day_words.h"

namespace hyper::cli {
namespace {

using training::Set;

constexpr std::array options = {
    Option{"on", "DAY", "another day: yesterday, monday, -3d, 2026-11-20, with a time or without"},
    Option{"at", "TIME", "another time of day: 18:30; none forgets it"},
};

constexpr Day first_day(std::chrono::year(1950) / 1 / 1);

/// `said` is what named the moment; empty where no words did.
void check_moment(const Set& set, const LocalTime& now, const std::string& said = "") {
    std::optional<Place> place;
    if (!said.empty()) place = Place{said, 0, said.size()};
    const bool later_today = set.day == now.day && set.at && *set.at > now.time;
    if (set.day > now.day || later_today)
        throw refused("Sets are logged once they are done; that moment is still to come.",
                      "Give a day up to today, for example yesterday", place);
    if (set.day < first_day)
        throw refused(fmt::format("{} is too long ago to be logged.", iso(set.day)),
                      "Days from 1950 on are kept.", place);
}

/// How far the clock was from UTC on the set's day; a set of another zone keeps what it had.
void apply_offset(const Context& context, Set& set) {
    const Zone& zone = *context.world().zone;
    if (set.zone != zone.name()) return;
    set.offset = zone.at(zone.instant(set.day, set.at.value_or(TimeOfDay{12 * 60}))).offset;
}

void forget_time_to_come(const Context& context, Set& set) {
    const LocalTime now = context.local_now();
    if (set.day == now.day && set.at && *set.at > now.time) set.at.reset();
}

}  // namespace

std::span<const Option> moment_options() {
    return options;
}

void apply_moment(const Args& args, Context& context, Set& set) {
    const LocalTime now = context.local_now();
    set.day = context.today();
    set.zone = context.world().zone->name();
    set.offset = now.offset;
    if (!args.has("on")) set.at = now.time;
    change_moment(args, context, set);
}

void change_moment(const Args& args, Context& context, Set& set) {
    const auto on = args.value("on");
    const auto at = args.value("at");
    if (on) {
        const auto moment = text::parse_moment(*on, context.today());
        if (!moment.ok()) throw pointed(moment.problem(), *on);
        if (moment.value().time) set.at = moment.value().time;
        const bool time_is_said = moment.value().time || at;
        set.day = moment.value().day;
        if (!time_is_said) forget_time_to_come(context, set);
    }
    if (at == "none") {
        set.at.reset();
    } else if (at) {
        const auto time = text::parse_time(*at);
        if (!time.ok()) throw pointed(time.problem(), *at);
        set.at = time.value();
    }
    if (!on && !at) return;
    check_moment(set, context.local_now(), on && !at ? *on : at.value_or(""));
    apply_offset(context, set);
}

Day day_from(const std::string& words, Day today) {
    const auto moment = text::parse_moment(words, today);
    if (!moment.ok()) throw pointed(moment.problem(), words);
    return moment.value().day;
}

std::optional<Day> day_option(const Args& args, std::string_view option, Day today) {
    const auto value = args.value(option);
    if (!value) return std::nullopt;
    return day_from(*value, today);
}

void move_to(Day day, const Context& context, Set& set) {
    set.day = day;
    forget_time_to_come(context, set);
    check_moment(set, context.local_now());
    apply_offset(context, set);
}

}  // namespace hyper::cli
