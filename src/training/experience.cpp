#include "hyper/training/experience.h"

#include <algorithm>

namespace hyper::training {
namespace {

std::optional<int> worst_of_sets(const Session& session) {
    std::optional<int> worst;
    for (const Set& set : session.sets)
        if (set.pain) worst = std::max(*set.pain, worst.value_or(0));
    return worst;
}

/// Nothing where the session was not rated in any way.
std::optional<Felt> felt_in(const Session& session, std::span<const PainReport> reports,
                            const CoachNumbers& numbers) {
    const auto worst = worst_of_sets(session);
    const auto report = report_after(reports, session.day, numbers.next_day_days);
    if (!worst && !report) return std::nullopt;
    Felt felt{session.day, worst.value_or(0), false};
    if (!report || report->pain <= felt.pain) return felt;
    const int usual = usual_pain(reports, report->day, numbers.pain_memory_days);
    const bool counts =
        report->pain >= usual + numbers.next_day_rise || report->pain >= numbers.pain_stop;
    return counts ? Felt{session.day, report->pain, true} : felt;
}

/// Of an even number the worse of the two in the middle.
int median_pain(std::span<const Felt> felt) {
    std::vector<int> pains;
    for (const Felt& one : felt) pains.push_back(one.pain);
    const auto middle = pains.begin() + static_cast<std::ptrdiff_t>(pains.size() / 2);
    std::nth_element(pains.begin(), middle, pains.end());
    return *middle;
}

std::optional<OwnEffect> effect_of_pain(std::span<const Felt> felt, SwapPurpose purpose,
                                        const CoachNumbers& numbers) {
    if (felt.empty()) return std::nullopt;
    OwnEffect effect{.felt = felt.front(),
                     .median = median_pain(felt),
                     .sessions = static_cast<int>(felt.size())};
    const int pain = std::max(effect.felt.pain, effect.median);
    if (pain > 0) {
        effect.points = -1.0 * numbers.swap_pain_cost * pain;
        return effect;
    }
    const bool none =
        std::all_of(felt.begin(), felt.end(), [](const Felt& one) { return one.pain == 0; });
    if (purpose != SwapPurpose::pain || !none || effect.sessions < numbers.swap_painless_sessions)
        return std::nullopt;
    effect.kind = OwnEffect::Kind::painless;
    effect.points = numbers.swap_painless_gain;
    return effect;
}

std::optional<OwnEffect> effect_of_use(std::optional<Day> last_done, SwapPurpose purpose, Day today,
                                       const CoachNumbers& numbers) {
    if (purpose != SwapPurpose::variety || !last_done) return std::nullopt;
    OwnEffect effect{.kind = OwnEffect::Kind::long_ago,
                     .days = static_cast<int>((today - *last_done).count())};
    const double share = 1 - static_cast<double>(effect.days) / numbers.swap_recent_days;
    if (share <= 0) return effect;
    effect.kind = OwnEffect::Kind::lately;
    effect.points = -numbers.swap_recent_cost * share;
    return effect;
}

}  // namespace

Experience experience_of(std::span<const Session> sessions, std::span<const PainReport> reports,
                         const CoachNumbers& numbers) {
    Experience found;
    if (!sessions.empty()) found.last_done = sessions.front().day;
    found.sessions = static_cast<int>(sessions.size());
    for (const Session& session : sessions) {
        if (static_cast<int>(found.felt.size()) == numbers.swap_felt_sessions) break;
        if (auto felt = felt_in(session, reports, numbers)) found.felt.push_back(*felt);
    }
    return found;
}

bool is_practised(const Experience& experience, const CoachNumbers& numbers) {
    return experience.sessions >= numbers.swap_practised_sessions;
}

std::vector<OwnEffect> own_effects(const Experience& experience, SwapPurpose purpose, Day today,
                                   const CoachNumbers& numbers) {
    std::vector<OwnEffect> effects;
    if (const auto pain = effect_of_pain(experience.felt, purpose, numbers))
        effects.push_back(*pain);
    if (const auto use = effect_of_use(experience.last_done, purpose, today, numbers))
        effects.push_back(*use);
    return effects;
}

}  // namespace hyper::training
