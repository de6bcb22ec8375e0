#include "hyper/training/swap.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <map>
#include <tuple>

#include "hyper/units/named.h"

namespace hyper::training {
namespace {

constexpr std::array<std::string_view, 4> provocation_names = {"extension", "flexion", "axial",
                                                               "prone"};
constexpr std::array<std::string_view, score_parts> part_names = {
    "pattern", "muscle", "peak", "spine", "skill", "progress", "lumbar-evidence"};

bool has_flag(const SwapCandidate& candidate, const std::string& flag) {
    return std::find(candidate.flags.begin(), candidate.flags.end(), flag) != candidate.flags.end();
}

bool provokes(const SwapCandidate& candidate, Provocation by, const CoachNumbers& numbers) {
    const Demands& demands = candidate.demands;
    switch (by) {
        case Provocation::extension:
            return demands.peak && *demands.peak <= numbers.provoke_extension_peak;
        case Provocation::flexion:
            return demands.peak && *demands.peak >= numbers.provoke_flexion_peak;
        case Provocation::axial:
            return demands.axial >= numbers.provoke_axial;
        case Provocation::prone:
            return has_flag(candidate, "prone-pressure");
    }
    return false;
}

bool avoided(const ExerciseRef& exercise, const std::vector<ExerciseRef>& list) {
    return std::any_of(list.begin(), list.end(), [&](const ExerciseRef& one) {
        return one.exercise == exercise.exercise &&
               (one.variation.empty() || one.variation == exercise.variation);
    });
}

/// What hurt the last time is no help against pain; what hurt severely is none at all.
std::optional<Obstacle> pain_obstacle(const SwapCandidate& candidate, const SwapRequest& request) {
    const bool pain = request.purpose == SwapPurpose::pain;
    if (pain)
        for (const Provocation by : request.provoked_by)
            if (provokes(candidate, by, request.numbers)) return ProvokesPain{by};
    const int most = pain ? request.numbers.pain_ease : request.numbers.pain_stop;
    const auto& felt = candidate.experience.felt;
    if (!felt.empty() && felt.front().pain >= most) return HurtLastTime{felt.front()};
    return std::nullopt;
}

/// As the user says of themselves; a little above it can be learned.
bool is_too_skilled(const SwapCandidate& candidate, const SwapRequest& request) {
    return candidate.demands.skill > request.skill + request.numbers.swap_skill_above;
}

std::optional<Obstacle> obstacle(const SwapCandidate& candidate, const SwapRequest& request) {
    if (avoided(candidate.exercise, request.avoid)) return Avoided{};
    if (candidate.swapped_until) return SwappedAway{*candidate.swapped_until};
    if (auto pain = pain_obstacle(candidate, request)) return pain;
    for (const std::string& flag : candidate.flags)
        if (request.unsafe_positions.contains(flag)) return UnsafePosition{flag};
    if (is_too_skilled(candidate, request) && !is_practised(candidate.experience, request.numbers))
        return TooSkilled{candidate.demands.skill, request.skill};
    if (!request.have) return std::nullopt;
    MissingEquipment equipment;
    for (const std::string& need : candidate.needs)
        if (!request.have->contains(need)) equipment.missing.push_back(need);
    if (equipment.missing.empty()) return std::nullopt;
    return equipment;
}

/// Weighted Jaccard overlap.
double muscle_overlap(const Demands& a, const Demands& b) {
    double shared = 0;
    double all = 0;
    for (std::size_t i = 0; i < a.muscles.size(); ++i) {
        shared += std::min(a.muscles[i], b.muscles[i]);
        all += std::max(a.muscles[i], b.muscles[i]);
    }
    return all > 0 ? shared / all : 1;
}

double peak_likeness(const Demands& a, const Demands& b, const CoachNumbers& numbers) {
    if (!a.peak || !b.peak) return numbers.swap_peak_unknown;
    return std::max(0.0, 1 - std::abs(*a.peak - *b.peak) / 90.0);
}

/// In pain the less load the better; otherwise the more alike the better.
double spine_factor(const Demands& a, const Demands& b, SwapPurpose purpose) {
    if (purpose == SwapPurpose::pain) return 1 - (b.axial + b.moment) / 6.0;
    return 1 - std::abs(std::max(a.axial, a.moment) - std::max(b.axial, b.moment)) / 3.0;
}

/// In the order of ScorePart.
std::array<double, score_parts> factors(const SwapCandidate& original, const SwapCandidate& other,
                                        const SwapRequest& request) {
    const Demands& a = original.demands;
    const Demands& b = other.demands;
    return {other.likeness,
            muscle_overlap(a, b),
            peak_likeness(a, b, request.numbers),
            spine_factor(a, b, request.purpose),
            1 - std::max(0, b.skill - request.skill) / 4.0,
            b.progress,
            b.lumbar_evidence};
}

std::array<PartScore, score_parts> parts_of(const SwapCandidate& original,
                                            const SwapCandidate& other,
                                            const SwapRequest& request) {
    const auto theirs = factors(original, other, request);
    const auto own = factors(original, original, request);
    std::array<PartScore, score_parts> parts;
    for (std::size_t i = 0; i < score_parts; ++i)
        parts[i] = {static_cast<ScorePart>(i), request.weights[i], theirs[i], own[i]};
    return parts;
}

int score_of(const SwapOption& option) {
    double points = 0;
    for (const PartScore& part : option.parts) points += part.points();
    for (const OwnEffect& effect : option.own) points += effect.points;
    return static_cast<int>(std::lround(std::clamp(points, 0.0, 100.0)));
}

void heaviest_first(std::vector<Trade>& trades) {
    std::stable_sort(trades.begin(), trades.end(),
                     [](const Trade& a, const Trade& b) { return a.points > b.points; });
}

/// Movement and muscles are worth a word when most of them is kept, everything else only when it is
/// as good as before.
bool is_kept(const PartScore& part, const CoachNumbers& numbers) {
    const bool in_part = part.part == ScorePart::pattern || part.part == ScorePart::muscle;
    return part.weight > 0 && part.factor > numbers.swap_kept_share &&
           (in_part || part.change() > -numbers.swap_word_points);
}

/// Small changes are not worth a word. What is given up is no gain as well.
void weigh(SwapOption& option, const CoachNumbers& numbers) {
    const int word = numbers.swap_word_points;
    std::vector<Trade> kept;
    for (const PartScore& part : option.parts)
        if (part.change() <= -word)
            option.losses.push_back({part.part, Trade::Kind::worse, -part.change()});
    heaviest_first(option.losses);
    option.losses.resize(std::min<std::size_t>(option.losses.size(), 1));
    for (const PartScore& part : option.parts) {
        if (!option.losses.empty() && option.losses.front().part == part.part) continue;
        if (part.change() >= word)
            option.gains.push_back({part.part, Trade::Kind::better, part.change()});
        else if (is_kept(part, numbers))
            kept.push_back({part.part, Trade::Kind::kept, part.points()});
    }
    heaviest_first(option.gains);
    heaviest_first(kept);
    option.gains.insert(option.gains.end(), kept.begin(), kept.end());
    option.gains.resize(std::min<std::size_t>(option.gains.size(), 2));
}

SwapOption option_of(const SwapCandidate& original, const SwapCandidate& candidate,
                     const SwapRequest& request) {
    SwapOption option{
        .candidate = candidate,
        .parts = parts_of(original, candidate, request),
        .gains = {},
        .losses = {},
        .own = own_effects(candidate.experience, request.purpose, request.today, request.numbers)};
    if (is_too_skilled(candidate, request))
        option.own.push_back({.kind = OwnEffect::Kind::practised,
                              .sessions = request.numbers.swap_practised_sessions});
    option.score = score_of(option);
    weigh(option, request.numbers);
    return option;
}

bool ranks_before(const SwapOption& a, const SwapOption& b) {
    // Nothing (never done) orders before every day.
    const auto key = [](const SwapOption& one) {
        return std::tuple(-one.score, one.candidate.experience.last_done,
                          -one.candidate.demands.home, one.candidate.exercise);
    };
    return key(a) < key(b);
}

/// What becomes of a candidate: an obstacle or none.
struct Judged {
    const SwapCandidate* candidate;
    std::optional<Obstacle> obstacle;
};

/// One verdict a candidate for the original's own exercise, one an exercise for the others.
std::vector<Judged> verdicts(const SwapCandidate& original,
                             std::span<const SwapCandidate> candidates,
                             const SwapRequest& request) {
    std::vector<Judged> all;
    std::map<std::string, std::size_t> place;  // of the verdict on another exercise
    for (const SwapCandidate& candidate : candidates) {
        if (candidate.exercise == original.exercise) continue;
        const Judged verdict{&candidate, obstacle(candidate, request)};
        const std::string& id = candidate.exercise.exercise;
        const auto [found, is_new] = place.try_emplace(id, all.size());
        if (is_new || id == original.exercise.exercise)
            all.push_back(verdict);
        else if (all[found->second].obstacle && !verdict.obstacle)
            all[found->second] = verdict;
    }
    return all;
}

}  // namespace

std::string_view name(Provocation by) {
    return provocation_names.at(static_cast<std::size_t>(by));
}
std::optional<Provocation> provocation_from(std::string_view word) {
    return named<Provocation>(provocation_names, word);
}
std::string_view name(ScorePart part) {
    return part_names.at(static_cast<std::size_t>(part));
}

Swap swap(const SwapCandidate& original, std::span<const SwapCandidate> candidates,
          const SwapRequest& request) {
    Swap result{.original = original, .options = {}, .removed = {}};
    for (const Judged& verdict : verdicts(original, candidates, request)) {
        if (verdict.obstacle)
            result.removed.push_back({verdict.candidate->exercise, *verdict.obstacle});
        else
            result.options.push_back(option_of(original, *verdict.candidate, request));
    }
    std::sort(result.options.begin(), result.options.end(), ranks_before);
    return result;
}

}  // namespace hyper::training
