#include "hyper/training/session_reading.h"

#include <algorithm>
#include <array>
#include <limits>
#include <numeric>

namespace hyper::training {
namespace {

bool is_work(const Set& set) {
    const bool counted = set.reps || (set.seconds && !set.distance);
    return counted && (set.kind == SetKind::work || set.kind == SetKind::failure);
}

Setup of_both_sides(Setup setup) {
    setup.side = Side::both;
    return setup;
}

/// Sets that differ in nothing but the amount and the side.
struct Group {
    Setup setup;
    Load load;
    std::vector<const Set*> sets;

    [[nodiscard]] std::vector<const Set*> on(Side side) const {
        std::vector<const Set*> found;
        for (const Set* set : sets)
            if (set->side == side) found.push_back(set);
        return found;
    }
};

std::vector<Group> groups_of(const Session& session, const StrengthNumbers& numbers,
                             const Setup* only) {
    std::vector<Group> groups;
    for (const Set& set : session.sets) {
        if (!is_work(set)) continue;
        const Setup setup = of_both_sides(setup_of(set));
        if (only != nullptr && !comparable(setup, of_both_sides(*only), numbers)) continue;
        auto found = std::find_if(groups.begin(), groups.end(), [&](const Group& one) {
            return one.load == set.load && comparable(one.setup, setup, numbers);
        });
        if (found == groups.end()) found = groups.insert(groups.end(), {setup, set.load, {}});
        found->sets.push_back(&set);
    }
    return groups;
}

int amount_of(const Set& set, bool timed) {
    if (timed) return set.seconds.value_or(Seconds(0)).value;
    return set.reps.value_or(Reps(0)).value;
}

/// Each set once: pairs of left and right as their weaker side.
std::vector<int> amounts_of(const Group& group, bool timed) {
    std::vector<int> amounts;
    for (const Set* set : group.on(Side::both)) amounts.push_back(amount_of(*set, timed));
    const auto left = group.on(Side::left);
    const auto right = group.on(Side::right);
    const bool one_sided = left.empty() || right.empty();
    const auto pairs =
        one_sided ? std::max(left.size(), right.size()) : std::min(left.size(), right.size());
    for (std::size_t i = 0; i < pairs; ++i) {
        const int on_left = i < left.size() ? amount_of(*left[i], timed) : most_reps.value * 100;
        const int on_right = i < right.size() ? amount_of(*right[i], timed) : most_reps.value * 100;
        amounts.push_back(std::min(on_left, on_right));
    }
    return amounts;
}

/// The loads of the sets that led up to those of `main`, where no set was lighter than one before.
std::optional<std::vector<Load>> led_up(const Session& session, const Group& main,
                                        const StrengthNumbers& numbers) {
    std::vector<Load> lighter;
    const Load* before = nullptr;
    for (const Set& set : session.sets) {
        if (!is_work(set) || !comparable(of_both_sides(setup_of(set)), main.setup, numbers))
            continue;
        if (before != nullptr && lighter_than(set.load, *before)) return std::nullopt;
        if (lighter_than(set.load, main.load)) lighter.push_back(set.load);
        before = &set.load;
    }
    return lighter;
}

std::optional<Rir> least_rir(const Group& group) {
    std::optional<Rir> least;
    for (const Set* set : group.sets) {
        const auto rir = set->kind == SetKind::failure ? std::optional(Rir{0}) : set->rir;
        if (rir && (!least || *rir < *least)) least = rir;
    }
    return least;
}

std::optional<int> worst_pain(const Session& session) {
    std::optional<int> worst;
    for (const Set& set : session.sets)
        if (set.pain) worst = std::max(*set.pain, worst.value_or(0));
    return worst;
}

enum class Stray { none, below, above };

/// Whether every amount of the day lies on one side of what is planned.
Stray stray_of(const WorkDay& day, const Range& range) {
    const auto [least, most] = std::minmax_element(day.amounts.begin(), day.amounts.end());
    if (*most < range.low) return Stray::below;
    return *least > range.high ? Stray::above : Stray::none;
}

Range amounts_in(std::span<const WorkDay> days) {
    Range range{days.front().amounts.front(), 0};
    for (const WorkDay& day : days)
        for (const int amount : day.amounts) {
            range.low = std::min(range.low, amount);
            range.high = std::max(range.high, amount);
        }
    return range;
}

/// Makes what `days` have in common the plan, where they have something in common.
void follow(Plan& plan, std::span<const WorkDay> days, const CoachNumbers& numbers) {
    const auto all = [&](auto is) { return std::all_of(days.begin(), days.end(), is); };
    int fewest = std::numeric_limits<int>::max();
    int most = 0;
    for (const WorkDay& day : days) {
        fewest = std::min(fewest, static_cast<int>(day.amounts.size()));
        most = std::max(most, day.counted);
    }
    // Lighter sets on the way up keep a plan from shrinking; they do not make it grow.
    if (fewest > plan.sets || most < plan.sets) {
        plan.sets = fewest > plan.sets ? fewest : most;
        plan.from_log = true;
    }
    // More than the range is what an extended range asks for, up to its cap.
    const Range wide{plan.amounts.low, std::max(plan.amounts.high, numbers.extend_cap)};
    const Range& bounds = plan.timed ? plan.amounts : wide;
    const Stray first = stray_of(days.front(), bounds);
    if (first == Stray::none) return;
    if (!all([&](const WorkDay& day) { return stray_of(day, bounds) == first; })) return;
    plan.amounts = amounts_in(days);
    plan.from_log = true;
}

}  // namespace

bool lighter_than(const Load& a, const Load& b) {
    if (a.assist && b.assist) return a.assist->mass > b.assist->mass;
    const auto mass = [](const Load& load) { return load.added ? load.added->mass : Mass(); };
    return mass(a) < mass(b);
}

std::optional<WorkDay> work_day(const Session& session, const CoachNumbers& numbers,
                                const Setup* only) {
    const auto groups = groups_of(session, numbers.strength, only);
    const Group* main = nullptr;
    std::size_t most = 0;
    for (const Group& group : groups) {
        const bool timed = !group.sets.front()->reps;
        const auto size = amounts_of(group, timed).size();
        if (size >= most) {
            main = &group;
            most = size;
        }
    }
    if (main == nullptr) return std::nullopt;
    const bool timed = !main->sets.front()->reps;
    WorkDay day{.day = session.day,
                .setup = main->setup,
                .load = main->load,
                .amounts = amounts_of(*main, timed),
                .sets = {},
                .all_sets = 0,
                .led_up = {},
                .counted = 0,
                .timed = timed,
                .least_rir = least_rir(*main),
                .pain = worst_pain(session)};
    for (const Set* set : main->sets) day.sets.push_back(set->id);
    for (const Group& group : groups)
        if (comparable(group.setup, main->setup, numbers.strength))
            day.all_sets += static_cast<int>(amounts_of(group, !group.sets.front()->reps).size());
    const auto lighter = led_up(session, *main, numbers.strength);
    day.led_up = lighter.value_or(std::vector<Load>());
    day.counted = lighter ? day.all_sets : static_cast<int>(day.amounts.size());
    return day;
}

Plan working_plan(const Prescription& usual, std::span<const WorkDay> days, bool timed,
                  const CoachNumbers& numbers) {
    Plan plan{usual.sets.low, usual.reps, timed, false};
    if (timed) plan.amounts = {numbers.hold_low_seconds, numbers.hold_high_seconds};
    const auto running = static_cast<std::size_t>(numbers.plan_sessions);
    for (std::size_t end = running; end <= days.size(); ++end) {
        const auto last = days.subspan(end - running, running);
        const bool alike = std::all_of(last.begin(), last.end(),
                                       [&](const WorkDay& day) { return day.timed == plan.timed; });
        if (alike) follow(plan, last, numbers);
    }
    return plan;
}

std::string_view name(Outcome outcome) {
    constexpr std::array<std::string_view, 3> names = {"top", "in-range", "miss"};
    return names.at(static_cast<std::size_t>(outcome));
}

int Reading::total() const {
    return std::accumulate(amounts.begin(), amounts.end(), 0);
}

bool Reading::led_up() const {
    return !work.led_up.empty() && static_cast<int>(amounts.size()) < planned;
}

Reading reading(const WorkDay& day, const Plan& plan, int planned, const Prescription& usual,
                const CoachNumbers& numbers) {
    Reading read{.work = day, .planned = planned};
    const auto count = std::min(day.amounts.size(), static_cast<std::size_t>(planned));
    read.amounts.assign(day.amounts.begin(),
                        day.amounts.begin() + static_cast<std::ptrdiff_t>(count));
    const bool by_choice = day.least_rir && day.least_rir->tenths > usual.rir.high * 10;
    bool all_at_top = true;
    bool all_in_range = true;
    for (const int amount : read.amounts) {
        all_at_top = all_at_top && amount >= plan.amounts.high;
        all_in_range = all_in_range && amount >= plan.amounts.low;
        if (amount < plan.amounts.low && !by_choice) ++read.below;
    }
    const bool complete = day.counted >= planned;
    const bool nothing_left = day.least_rir && day.least_rir->tenths < 10 * numbers.top_rir;
    if (complete && all_in_range)
        read.outcome =
            all_at_top && (!nothing_left || usual.rir.low == 0) ? Outcome::top : Outcome::in_range;
    read.surplus =
        complete && all_in_range && read.amounts.back() >= plan.amounts.high + numbers.surplus_reps;
    return read;
}

}  // namespace hyper::training
