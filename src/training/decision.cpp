#include "hyper/training/decision.h"

#include <array>

namespace hyper::training {
namespace {

constexpr std::array<std::string_view, rule_count> rule_names = {
    "STOP",     "EASE",      "RESUME", "START",   "DELOAD",   "REDUCE",
    "ADD LOAD", "NEXT BAND", "EXTEND", "LOAD IT", "ADD REPS", "HOLD"};
constexpr std::array<std::string_view, rule_count> rule_codes = {
    "stop",     "ease",      "resume",      "start",   "deload",   "reduce",
    "add-load", "next-band", "extend-reps", "load-it", "add-reps", "hold"};

constexpr std::array<std::string_view, 54> ground_codes = {
    "symptom",
    "severe-pain",
    "severe-next-day",
    "pain",
    "next-day-pain",
    "pain-again",
    "pain-long-ago",
    "layoff",
    "never-done",
    "stalled",
    "deload-week",
    "below-twice",
    "top-twice",
    "top-once",
    "surplus",
    "step-too-big",
    "rung-too-far",
    "rung-unearned",
    "no-step",
    "extended-fully",
    "body-alone-at-top",
    "in-range",
    "one-miss",
    "little-in-reserve",
    "once-more",
    "after-pain",
    "pain-elsewhere",
    "pain-unrated",
    "just-back",
    "just-swapped",
    "no-plan",
    "long-ago",
    "deload-over",
    "unknown-body-mass",
    "unknown-bands",
    "as-far-as-it-goes",
    "begun",
    "no-pain",
    "trained-lately",
    "done-before",
    "progressing",
    "too-few",
    "at-top",
    "trained-seldom",
    "much-in-reserve",
    "pain-explains",
    "not-below",
    "not-at-top",
    "not-bands",
    "bands",
    "step-fits",
    "has-load",
    "nothing-to-add",
    "outranked",
};

}  // namespace

std::string_view name(Rule rule) {
    return rule_names.at(static_cast<std::size_t>(rule));
}

std::string_view code(Rule rule) {
    return rule_codes.at(static_cast<std::size_t>(rule));
}

std::string_view code(Ground ground) {
    return ground_codes.at(static_cast<std::size_t>(ground));
}

double of(const Facts& facts, Figure figure) {
    for (const Fact& fact : facts)
        if (fact.figure == figure) return fact.value;
    return 0;
}

}  // namespace hyper::training
