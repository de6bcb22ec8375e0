#include "hyper/view/swap_words.h"

#include <fmt/format.h>

#include <array>

#include "hyper/catalogue/swap_candidates.h"
#include "hyper/view/next_reason.h"
#include "hyper/view/next_words.h"
#include "hyper/view/person.h"
#include "hyper/view/set_text.h"
#include "hyper/view/swap_own.h"

namespace hyper::view {
namespace {

using training::Demands;
using training::PartScore;
using training::Provocation;
using training::ScorePart;
using training::SwapPurpose;
using training::Trade;
using Kind = training::Trade::Kind;

/// What moves, for somebody who comes from another pattern.
std::string_view pattern_words(const training::ExerciseRef& exercise) {
    const auto way = catalogue::way(exercise);
    if (!way) return "another exercise";
    switch (way->exercise->pattern) {
        case catalogue::Pattern::reverse_hyper:
            return "your legs move, your torso rests";
        case catalogue::Pattern::back_extension:
            return "your torso moves, your legs are held";
        case catalogue::Pattern::hinge:
            return "you hinge at the hips, standing";
        case catalogue::Pattern::deadlift:
            return "you lift from the floor, with the knees as well";
        case catalogue::Pattern::lumbar_extension:
            return "only your lower back works, the hips are held";
    }
    return "";
}

std::string pattern_text(Kind kind, const PartScore& part, const training::ExerciseRef& exercise) {
    if (kind == Kind::worse) return fmt::format("another movement: {}", pattern_words(exercise));
    return part.factor >= 1 ? "the same movement" : "a close relative of the movement";
}

/// The muscle that loses most; where none loses, the one that gains most.
std::string muscle_change(const Demands& a, const Demands& b) {
    constexpr std::array<std::string_view, 5> names = {"lower back", "glutes", "hamstrings",
                                                       "front thighs", "arms and grip"};
    std::size_t lost = 0;
    std::size_t gained = 0;
    const auto change = [&](std::size_t i) { return b.muscles.at(i) - a.muscles.at(i); };
    for (std::size_t i = 1; i < names.size(); ++i) {
        if (change(i) < change(lost)) lost = i;
        if (change(i) > change(gained)) gained = i;
    }
    if (change(lost) < 0) return fmt::format("less work for the {}", names.at(lost));
    return fmt::format("more work for the {}", names.at(gained));
}

std::string muscle_text(Kind kind, const PartScore& part, const Demands& a, const Demands& b) {
    if (kind == Kind::worse) return muscle_change(a, b);
    if (part.factor >= 0.9) return "nearly all of the same muscles";
    return part.factor >= 0.75 ? "most of the same muscles" : "a good part of the same muscles";
}

/// Where in a movement the hips are bent by so many degrees.
std::string_view place(int hip_flexion) {
    if (hip_flexion <= 20) return "near the top";
    return hip_flexion <= 60 ? "half way" : "near the bottom";
}

std::string peak_text(Kind kind, const Demands& a, const Demands& b) {
    if (!a.peak || !b.peak) return "nobody knows where it is hardest";
    if (kind != Kind::worse) return fmt::format("hardest {}, as before", place(*b.peak));
    if (place(*a.peak) == place(*b.peak)) return "hardest at another point";
    return fmt::format("hardest {}, not {}", place(*b.peak), place(*a.peak));
}

std::string spine_text(Kind kind, const Demands& a, const Demands& b) {
    if (kind != Kind::worse && b.axial == 0 && (kind == Kind::kept || a.axial > 0))
        return "nothing loads the spine from above";
    if (kind == Kind::better) return "easier on your lower back";
    if (kind == Kind::kept) return "the spine is loaded as before";
    if (b.axial > a.axial) return "it loads the spine from above";
    return b.moment > a.moment ? "your lower back has to hold more"
                               : "your lower back has less to do";
}

std::string skill_text(Kind kind) {
    if (kind == Kind::better) return "easier to learn";
    return kind == Kind::kept ? "no harder than you can" : "harder to learn";
}

std::string progress_text(Kind kind) {
    if (kind == Kind::better) return "it can be loaded further, in finer steps";
    return kind == Kind::kept ? "it can be loaded as finely" : "harder to load in small steps";
}

std::string evidence_text(Kind kind, const Demands& b) {
    if (b.lumbar_evidence >= 0.8) return "trials show a stronger lower back";
    if (kind == Kind::kept) return "some evidence for a stronger lower back";
    return b.lumbar_evidence < 0.2 ? "in trials the lower back alone got no stronger"
                                   : "no trial shows a stronger lower back";
}

std::string missing_text(const std::vector<std::string>& missing) {
    std::string list;
    for (const auto& id : missing) list += (list.empty() ? "no " : ", no ") + equipment_text(id);
    return list;
}

std::string_view provocation_text(Provocation by) {
    switch (by) {
        case Provocation::extension:
            return "works at full extension";
        case Provocation::flexion:
            return "hardest bent forward";
        case Provocation::axial:
            return "loads the spine from above";
        case Provocation::prone:
            return "presses on the belly";
    }
    return "";
}

std::string range_text(training::Range range) {
    return range.low == range.high ? fmt::format("{}", range.low)
                                   : fmt::format("{}–{}", range.low, range.high);
}

template <typename... Cases>
struct Either : Cases... {
    using Cases::operator()...;
};
template <typename... Cases>
Either(Cases...) -> Either<Cases...>;

}  // namespace

std::string trade_text(const Trade& trade, const training::SwapOption& option,
                       const training::SwapCandidate& original) {
    const PartScore& part = option.parts.at(static_cast<std::size_t>(trade.part));
    const Demands& a = original.demands;
    const Demands& b = option.candidate.demands;
    switch (trade.part) {
        case ScorePart::pattern:
            return pattern_text(trade.kind, part, option.candidate.exercise);
        case ScorePart::muscle:
            return muscle_text(trade.kind, part, a, b);
        case ScorePart::peak:
            return peak_text(trade.kind, a, b);
        case ScorePart::spine:
            return spine_text(trade.kind, a, b);
        case ScorePart::skill:
            return skill_text(trade.kind);
        case ScorePart::progress:
            return progress_text(trade.kind);
        case ScorePart::lumbar_evidence:
            return evidence_text(trade.kind, b);
    }
    return "";
}

std::string obstacle_text(const training::Obstacle& obstacle, Day today) {
    return std::visit(
        Either{[](const training::Avoided&) { return std::string("you avoid it"); },
               [](const training::ProvokesPain& pain) {
                   return std::string(provocation_text(pain.by));
               },
               [&](const training::SwappedAway& swapped) {
                   return "swapped until " + date_text(swapped.until, today);
               },
               [&](const training::HurtLastTime& pain) { return hurt_text(pain.felt, today); },
               [](const training::UnsafePosition& position) {
                   return std::string(position_text(position.flag));
               },
               [](const training::TooSkilled& skill) {
                   return fmt::format("skill {} of 5, yours is {}", skill.skill, skill.own);
               },
               [](const training::MissingEquipment& equipment) {
                   return missing_text(equipment.missing);
               }},
        obstacle);
}

std::string_view obstacle_code(const training::Obstacle& obstacle) {
    constexpr std::array<std::string_view, std::variant_size_v<training::Obstacle>> codes = {
        "avoided", "swapped", "provokes-pain", "hurt-last-time", "position", "skill", "equipment"};
    return codes.at(obstacle.index());
}

std::string start_text(const training::SwapOption& option, const training::Decision& start,
                       bool pain) {
    const training::Dose& dose = *start.dose;
    const bool first = start.rule == training::Rule::start;
    std::string text =
        fmt::format("{}, leave {}, rest {} s.", amounts_text(dose),
                    first ? fmt::format("{} or more", dose.rir.low) : range_text(dose.rir),
                    range_text(dose.rest_seconds));
    const auto way = catalogue::way(option.candidate.exercise);
    if (first && !dose.load && way)
        text += fmt::format(" {}", way->variation->prescription.first_load.value);
    if (!first) text += " " + reason_text(start);
    if (first && option.candidate.heavier_body)
        text += " Half the usual reps: your torso weighs nearly twice what your legs did.";
    if (!first)
        for (const auto remark : start.remarks)
            if (const auto one = remark_text(remark, start); !one.empty()) text += " " + one;
    if (pain) text += " No pain above 2.";
    return text;
}

std::string equipment_text(std::string_view id) {
    for (const auto& equipment : catalogue::equipment())
        if (equipment.id == id) return std::string(equipment.name);
    return std::string(id);
}

std::string_view purpose_text(SwapPurpose purpose) {
    switch (purpose) {
        case SwapPurpose::equipment:
            return "because of the equipment";
        case SwapPurpose::pain:
            return "because of pain";
        case SwapPurpose::variety:
            return "for variety";
        case SwapPurpose::lumbar_strength:
            return "for a stronger lower back";
    }
    return "";
}

std::string_view part_text(ScorePart part) {
    constexpr std::array<std::string_view, training::score_parts> names = {
        "movement", "muscles",      "hardest point",      "spine load",
        "skill",    "fine loading", "lower-back evidence"};
    return names.at(static_cast<std::size_t>(part));
}

}  // namespace hyper::view
