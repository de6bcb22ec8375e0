#include "hyper/view/swap_own.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "hyper/view/set_text.h"

namespace hyper::view {
namespace {

using training::OwnEffect;

std::string days_ago(int days) {
    if (days == 0) return "today";
    return days == 1 ? "yesterday" : fmt::format("{} days ago", days);
}

}  // namespace

std::string hurt_text(const training::Felt& felt, Day today) {
    if (!felt.day_after)
        return fmt::format("hurt {} of 10 {}", felt.pain, on_day_text(felt.day, today));
    return fmt::format("hurt {} of 10 on the day after {}", felt.pain, date_text(felt.day, today));
}

std::string own_text(const training::OwnEffect& effect, Day today) {
    switch (effect.kind) {
        case OwnEffect::Kind::hurt:
            if (effect.felt.pain >= effect.median) return hurt_text(effect.felt, today);
            return fmt::format("usually hurt {} of 10 in your last {} sessions of it",
                               effect.median, effect.sessions);
        case OwnEffect::Kind::painless:
            return fmt::format("no pain in your last {} sessions of it", effect.sessions);
        case OwnEffect::Kind::lately:
            return "you did it " + days_ago(effect.days);
        case OwnEffect::Kind::long_ago:
            return "a change: you did it last " + days_ago(effect.days);
        case OwnEffect::Kind::practised:
            return fmt::format("more skill than you say you have, but done {} times or more",
                               effect.sessions);
    }
    return "";
}

std::string own_points_text(const training::OwnEffect& effect,
                            const training::CoachNumbers& numbers) {
    switch (effect.kind) {
        case OwnEffect::Kind::hurt:
            return fmt::format("your pain {} × −{} = −{:.1f}",
                               std::max(effect.felt.pain, effect.median), numbers.swap_pain_cost,
                               -effect.points);
        case OwnEffect::Kind::painless:
            return fmt::format("no pain of yours +{:.1f}", effect.points);
        case OwnEffect::Kind::lately:
            return fmt::format("done {} (1 − {} ÷ {}) × −{} = −{:.1f}", days_ago(effect.days),
                               effect.days, numbers.swap_recent_days, numbers.swap_recent_cost,
                               -effect.points);
        case OwnEffect::Kind::long_ago:
            return fmt::format("done {}, more than {}: 0.0", days_ago(effect.days),
                               numbers.swap_recent_days);
        case OwnEffect::Kind::practised:
            return fmt::format("done {} times or more: not left out for its skill",
                               effect.sessions);
    }
    return "";
}

std::string_view code(OwnEffect::Kind kind) {
    constexpr std::array<std::string_view, 5> codes = {"hurt", "painless", "lately", "long-ago",
                                                       "practised"};
    return codes.at(static_cast<std::size_t>(kind));
}

}  // namespace hyper::view
