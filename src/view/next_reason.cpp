#include "hyper/view/next_reason.h"

#include <fmt/format.h>

#include <cmath>

#include "hyper/catalogue/coach.h"
#include "hyper/text/exercise_name.h"
#include "hyper/view/next_words.h"
#include "hyper/view/set_text.h"

namespace hyper::view {
namespace {

using training::Decision;
using training::Facts;
using training::Figure;
using training::Ground;

int number(const Facts& facts, Figure figure) {
    return static_cast<int>(std::lround(training::of(facts, figure)));
}

std::string day_of(const Facts& facts, Day today) {
    return day_text(Day(std::chrono::days(number(facts, Figure::since))), today);
}

std::string on_day_of(const Facts& facts, Day today) {
    return on_day_text(Day(std::chrono::days(number(facts, Figure::since))), today);
}

std::string times_text(int count) {
    if (count == 1) return "once";
    return count == 2 ? "on two days" : fmt::format("on {} days", count);
}

std::string amount_text(int amount, const Decision& decision) {
    return fmt::format("{}{}", amount, decision.plan.timed ? " s" : "");
}

std::string_view unrated_since(const Facts& facts) {
    return number(facts, Figure::count) > 0 ? ", and how it felt since is not known" : "";
}

std::string_view easier_text(const Decision& decision) {
    return decision.plan.timed ? "lighter and shorter" : "lighter and slower";
}

/// What a break leaves of the load and of the sets.
std::string beginning_text(const Facts& facts, const Decision& decision) {
    const bool fewer = decision.dose && decision.dose->sets < decision.plan.sets;
    const std::string_view sets = fewer ? " and fewer sets" : "";
    if (!decision.cut) return fmt::format("what was easy{}", sets);
    return fmt::format("{} of the load{}", percent_text(training::of(facts, Figure::share)), sets);
}

/// Pain, breaks and beginnings.
std::string safety_text(Ground ground, const Facts& facts, const Decision& decision) {
    const int pain = number(facts, Figure::pain);
    const auto when = [&] { return day_of(facts, decision.day); };
    switch (ground) {
        case Ground::symptom:
            return "you noted something that is not for a training program to judge";
        case Ground::severe_pain:
            return fmt::format("pain {} of 10 {}{}", pain, on_day_of(facts, decision.day),
                               unrated_since(facts));
        case Ground::severe_next_day:
            return fmt::format("pain {} of 10 on the day after the session {}{}", pain, when(),
                               unrated_since(facts));
        case Ground::pain:
            return fmt::format(
                "pain {} of 10 {}: {}, and nothing rises before two sessions with pain below {}",
                pain, on_day_of(facts, decision.day), easier_text(decision),
                catalogue::coach_numbers().pain_ease);
        case Ground::next_day_pain:
            return fmt::format("pain {} of 10 on the day after the last session, usually {}: {}",
                               pain, number(facts, Figure::usual), easier_text(decision));
        case Ground::pain_again:
            return fmt::format("pain {} of 10, and pain in the session before it: {}", pain,
                               easier_text(decision));
        case Ground::pain_long_ago:
            return fmt::format("pain {} of 10 {} stopped it, long ago: much {}", pain,
                               on_day_of(facts, decision.day), easier_text(decision));
        case Ground::layoff:
            return fmt::format("{} days off: begin with {}; it comes back faster than it went",
                               number(facts, Figure::days), beginning_text(facts, decision));
        case Ground::never_done:
            return "nothing is logged here yet: the bottom of the range, with three or more in "
                   "reserve, shows where you stand";
        case Ground::after_pain:
            return fmt::format("{} of {} sessions with pain below {} since {}",
                               number(facts, Figure::count), number(facts, Figure::needed),
                               catalogue::coach_numbers().pain_ease, when());
        case Ground::pain_elsewhere:
            return fmt::format(
                "{}, the same kind of movement, hurt {} of 10 {}: nothing rises here either",
                decision.elsewhere ? text::title(decision.elsewhere->exercise, {}) : "another",
                pain, on_day_of(facts, decision.day));
        case Ground::pain_unrated:
            return fmt::format("it hurt {}, and how it felt since is not known",
                               on_day_of(facts, decision.day));
        case Ground::just_back:
            return fmt::format("the first week back after {} days off: nothing rises yet",
                               number(facts, Figure::days));
        case Ground::no_plan:
            if (facts.empty()) return "no plan: distances are logged, not dosed";
            return fmt::format(
                "no plan yet for this exercise of yours: done in the same way on {} days it gets "
                "one, from what you do; so far {}",
                number(facts, Figure::needed), number(facts, Figure::count));
        case Ground::just_swapped:
            return "the first day after the swap: as you did it last, nothing rises yet";
        case Ground::long_ago:
            return fmt::format("you last did this {} days ago: the same once more, first",
                               number(facts, Figure::days));
        case Ground::no_pain:
            return "no pain was noted";
        case Ground::trained_lately:
            return fmt::format("trained {} days ago", number(facts, Figure::days));
        case Ground::done_before:
            return "it was done before";
        default:
            return "";
    }
}

/// Why it goes up.
std::string rise_text(Ground ground, const Facts& facts, const Decision& decision) {
    const int top = decision.plan.amounts.high;
    switch (ground) {
        case Ground::top_twice:
            return fmt::format("all sets at {} or more on two days running",
                               amount_text(top, decision));
        case Ground::top_once:
            return fmt::format("all sets at {} or more, and once is enough here",
                               amount_text(top, decision));
        case Ground::surplus:
            return fmt::format("the last set went two or more beyond {}",
                               amount_text(top, decision));
        case Ground::step_too_big:
            return fmt::format(
                "the smallest step is {} of what you lift, more than 10 %: repetitions first",
                percent_text(training::of(facts, Figure::share)));
        case Ground::rung_too_far:
            return fmt::format("the next rung pulls {} more, beyond 25 %: repetitions first",
                               percent_text(training::of(facts, Figure::gap)));
        case Ground::rung_unearned:
            return fmt::format(
                "next rung +{}: earn {} reps first", percent_text(training::of(facts, Figure::gap)),
                number(facts, Figure::reps) > 0 ? fmt::format("{}", number(facts, Figure::reps))
                                                : "more");
        case Ground::no_step:
            return "nothing heavier is known that you have: repetitions first";
        case Ground::extended_fully:
            return "more repetitions would bring little: a longer hold brings more, or a harder "
                   "variation";
        case Ground::body_alone_at_top:
            return fmt::format(
                "your legs alone are easy for {}; without load the movement is short and hard to "
                "feel, so load it",
                amount_text(top, decision));
        case Ground::in_range:
            return fmt::format("every set was inside {}–{}, not all at {} yet",
                               decision.plan.amounts.low, amount_text(top, decision),
                               amount_text(top, decision));
        case Ground::unknown_bands:
            return "how hard your other bands pull is not known";
        case Ground::unknown_body_mass:
            return fmt::format("the step may be {} of what you lift; your body mass would tell",
                               percent_text(training::of(facts, Figure::share)));
        default:
            return "";
    }
}

/// " at 50 kg" where there were sets at other loads, too.
std::string at_one_load(const Decision& decision) {
    if (decision.read.empty()) return "";
    const auto& work = decision.read.front().work;
    const bool alone = work.all_sets <= work.counted;
    return alone || work.load.bodyweight() ? "" : " at " + load_text(work.load);
}

/// Whether the last session left less than a repetition.
bool is_spent(const Decision& decision) {
    if (decision.read.empty()) return false;
    const auto& left = decision.read.front().work.least_rir;
    return left && left->tenths < 10;
}

/// Why it does not go on.
std::string stay_text(Ground ground, const Facts& facts, const Decision& decision) {
    const auto when = [&] { return day_of(facts, decision.day); };
    switch (ground) {
        case Ground::stalled:
            return fmt::format(
                "nothing gained in {} sessions since {}, and nothing simpler explains it",
                number(facts, Figure::count), when());
        case Ground::deload_week:
            return fmt::format("the easy week that began {} is not over", when());
        case Ground::deload_over:
            return fmt::format("the easy week is over: back to the load before it");
        case Ground::below_twice:
            return fmt::format(
                "{} sets or more stayed below {} on {} days running", number(facts, Figure::sets),
                amount_text(number(facts, Figure::low), decision), number(facts, Figure::count));
        case Ground::one_miss:
            if (number(facts, Figure::sets) < number(facts, Figure::needed))
                return fmt::format("{} of {} planned sets {} done{}", number(facts, Figure::sets),
                                   number(facts, Figure::needed),
                                   number(facts, Figure::sets) == 1 ? "was" : "were",
                                   at_one_load(decision));
            return fmt::format("a set stayed below {}",
                               amount_text(number(facts, Figure::low), decision));
        case Ground::little_in_reserve: {
            const double left = training::of(facts, Figure::rir);
            return left > 0 ? fmt::format("only {:g} left in reserve, fewer than asked for", left)
                            : "nothing left in reserve, less than asked for";
        }
        case Ground::once_more:
            return fmt::format("{} of {} sessions with all sets at {}{}",
                               number(facts, Figure::count), number(facts, Figure::needed),
                               amount_text(number(facts, Figure::top), decision),
                               is_spent(decision) ? " and one left in reserve" : "");
        case Ground::as_far_as_it_goes:
            return "nothing heavier is known that you have";
        case Ground::begun:
            return "the session began with another load: it goes on with that";
        default:
            return "";
    }
}

/// Why a rule does not apply.
std::string against_text(Ground ground, const Facts& facts, const Decision& decision) {
    switch (ground) {
        case Ground::progressing: {
            const int more = number(facts, Figure::reps);
            const auto day = day_of(facts, decision.day);
            return more > 0 ? fmt::format("reps rose by {} since {}", more, day)
                            : fmt::format("there was progress since {}", day);
        }
        case Ground::too_few:
            return fmt::format("comparable sessions so far: {}; it takes {} to call it a stall",
                               number(facts, Figure::count), number(facts, Figure::needed));
        case Ground::at_top:
            return "you are at the top of the range: more load explains it";
        case Ground::trained_seldom:
            return fmt::format("a session every {} days explains a stall",
                               number(facts, Figure::days));
        case Ground::much_in_reserve:
            return fmt::format("{} or more in reserve explain a stall", number(facts, Figure::rir));
        case Ground::pain_explains:
            return "pain explains it";
        case Ground::not_below:
            return fmt::format("needs {} sets below {} on {} days", number(facts, Figure::sets),
                               amount_text(number(facts, Figure::low), decision),
                               number(facts, Figure::needed));
        case Ground::not_at_top:
            return fmt::format("needs all sets at {} {}",
                               amount_text(number(facts, Figure::top), decision),
                               times_text(number(facts, Figure::needed)));
        case Ground::not_bands:
            return "the load is no band";
        case Ground::bands:
            return "the load is bands";
        case Ground::step_fits:
            return "the next step is small enough";
        case Ground::has_load:
            return "that is for the legs alone, without a load";
        case Ground::nothing_to_add:
            return "every set is at the top";
        default:
            return "";
    }
}

}  // namespace

std::string percent_text(double share) {
    const double percent = std::round(share * 1000) / 10;
    return fmt::format("{:g} %", percent >= 10 ? std::round(percent) : percent);
}

std::string ground_text(Ground ground, const Facts& facts, const Decision& decision) {
    for (const auto say : {safety_text, rise_text, stay_text, against_text})
        if (auto text = say(ground, facts, decision); !text.empty()) return text;
    return "";
}

std::string reason_text(const Decision& decision) {
    std::string text = ground_text(decision.ground, decision.facts, decision) + ".";
    text.front() = static_cast<char>(std::toupper(static_cast<unsigned char>(text.front())));
    return text;
}

}  // namespace hyper::view
