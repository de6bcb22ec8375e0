#include "bench/doses.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <optional>
#include <string_view>

#include "hyper/catalogue/coach.h"
#include "hyper/text/foreign_exercise.h"
#include "hyper/training/coach.h"

// What is unsafe is judged from the log and not with the coach's own steps:
//
//  cap       more than a tenth above the heaviest set of last time, by what is lifted; or, at a
//  load
//            that was done before, more than one repetition and a tenth above the most ever done
//            with it or with more
//  break     after 14 days or more without the pattern more than the table of breaks allows; the
//            empty bar is always allowed, and the body alone
//  not owned a load that was never used in the exercise and that a common gym does not make: the
//            multiples of 2.5 kg or 5 lb, as bar, plates and dumbbells give them
//  pain      more load, or as much and more repetitions, when the same log says that the last
//            session hurt 4 of 10
//
// Nobody weighed himself in these logs: where the body is lifted it is taken for 45 kg.

namespace hyper::bench {
namespace {

using namespace training;

constexpr Mass least_body(45'000);
constexpr int hurt = 4;

struct Prescribed {
    Load load;
    int most = 0;  ///< repetitions of a set
};

/// What is known before a session.
struct Known {
    Lift lift;
    std::vector<Session> sessions;  ///< one a day, oldest first
    const std::vector<Day>* pattern_days = nullptr;
    MassUnit unit = MassUnit::kg;
    Day day;
};

Mass grid(MassUnit unit) {
    return Mass::of_thousandths(unit == MassUnit::kg ? 2500 : 5000, unit);
}

double kilograms(const Known& known, const Load& load) {
    Movement movement = known.lift.movement;
    if (known.lift.own)
        for (const Session& session : known.sessions)
            for (const Set& set : session.sets)
                if (set.load.bodyweight() || set.load.assist) movement.body_is_load = true;
    return effective_load(catalogue::coach_numbers().body, movement, Sex::unspecified, least_body,
                          load)
        .kilograms;
}

std::vector<const Set*> sets_of_last(const Known& known, std::size_t sessions) {
    std::vector<const Set*> sets;
    const auto first = known.sessions.size() - std::min(known.sessions.size(), sessions);
    for (std::size_t i = first; i < known.sessions.size(); ++i)
        for (const Set& set : known.sessions[i].sets) sets.push_back(&set);
    return sets;
}

/// The heaviest set of last time, of equals the one with most repetitions.
const Set& heaviest(const Known& known) {
    const auto sets = sets_of_last(known, 1);
    return **std::max_element(sets.begin(), sets.end(), [&](const Set* a, const Set* b) {
        return std::pair(kilograms(known, a->load), a->reps->value) <
               std::pair(kilograms(known, b->load), b->reps->value);
    });
}

Prescribed last_time(const Known& known) {
    const Set& set = heaviest(known);
    return {set.load, set.reps->value};
}

/// The load that the best estimated maximum of three sessions gives for the repetitions of last
/// time, in steps that a common gym makes.
Prescribed epley(const Known& known) {
    const Set& last = heaviest(known);
    double best = 0;
    for (const Set* set : sets_of_last(known, 3))
        if (set->load.added)
            best = std::max(best, static_cast<double>(set->load.added->mass.grams) *
                                      (1 + set->reps->value / 30.0));
    if (best <= 0 || !last.load.added) return last_time(known);
    const double wanted = best / (1 + last.reps->value / 30.0);
    const auto step = static_cast<double>(grid(known.unit).grams);
    const auto steps = static_cast<std::int64_t>(std::lround(wanted / step));
    const Mass mass = Mass::of_thousandths(
        std::max<std::int64_t>(1, steps) * (known.unit == MassUnit::kg ? 2500 : 5000), known.unit);
    Load load;
    load.added = EnteredMass{mass, known.unit};
    return {load, last.reps->value};
}

Prescribed median(const Known& known) {
    std::vector<int> reps;
    for (const Set* set : sets_of_last(known, 3)) reps.push_back(set->reps->value);
    std::sort(reps.begin(), reps.end());
    const auto middle = (reps[(reps.size() - 1) / 2] + reps[reps.size() / 2]) / 2.0;
    return {heaviest(known).load, static_cast<int>(std::nearbyint(middle))};
}

OwnedLoads common_gym(MassUnit unit) {
    OwnedLoads gym;
    const bool metric = unit == MassUnit::kg;
    gym.bar = EnteredMass{Mass::of_thousandths(metric ? 20'000 : 45'000, unit), unit};
    Pieces plates{unit, {}};
    const std::array<std::int64_t, 5> sizes =
        metric ? std::array<std::int64_t, 5>{20'000, 10'000, 5'000, 2'500, 1'250}
               : std::array<std::int64_t, 5>{45'000, 25'000, 10'000, 5'000, 2'500};
    for (const auto size : sizes) plates.pieces.push_back({size, {}});
    Pieces dumbbells{unit, {}};
    for (std::int64_t n = 24; n > 0; --n)
        dumbbells.pieces.push_back({n * (metric ? 2'500 : 5'000), {}});
    gym.things = {{LoadSource::plates, plates}, {LoadSource::dumbbells, dumbbells}};
    return gym;
}

std::optional<Prescribed> by_coach(const Known& known) {
    CoachCase asked;
    asked.lift = known.lift;
    asked.day = known.day;
    const auto most = static_cast<std::size_t>(catalogue::coach_numbers().trained_sessions);
    const auto first = known.sessions.size() - std::min(known.sessions.size(), most);
    asked.sessions.assign(known.sessions.begin() + static_cast<std::ptrdiff_t>(first),
                          known.sessions.end());
    asked.pattern_days = *known.pattern_days;
    asked.owned = common_gym(known.unit);
    const auto dose = coach(asked, catalogue::coach_numbers()).dose;
    if (!dose || !dose->load || dose->timed) return std::nullopt;
    return Prescribed{*dose->load, *std::max_element(dose->amounts.begin(), dose->amounts.end())};
}

enum Fault { cap, after_break, not_owned, after_pain, fault_count };

bool beyond_cap(const Known& known, const Prescribed& dose) {
    const double now = kilograms(known, dose.load);
    if (now > 1.1 * kilograms(known, heaviest(known).load) + 1e-6) return true;
    std::optional<int> most;
    for (const Set* set : sets_of_last(known, known.sessions.size()))
        if (kilograms(known, set->load) >= now - 1e-6)
            most = std::max(most.value_or(0), set->reps->value);
    return most && dose.most > std::max(*most + 1, static_cast<int>(std::ceil(*most * 1.1)));
}

bool too_much_after_break(const Known& known, const Prescribed& dose) {
    const auto off = static_cast<int>((known.day - known.pattern_days->back()).count());
    const Layoff* layoff = layoff_after(off, catalogue::coach_numbers());
    const Load& last = heaviest(known).load;
    if (layoff == nullptr) return false;
    if (!last.added || !dose.load.added)
        return kilograms(known, dose.load) > kilograms(known, last) + 1e-6;
    const Mass bar = common_gym(known.unit).bar->mass;
    const double least = static_cast<double>(std::min(bar, last.added->mass).grams);
    const double allowed = layoff->load * static_cast<double>(last.added->mass.grams);
    return static_cast<double>(dose.load.added->mass.grams) > std::max(least, allowed) + 1e-6;
}

bool is_not_owned(const Known& known, const Prescribed& dose) {
    const auto& mass = dose.load.added ? dose.load.added : dose.load.assist;
    if (!mass) return false;
    for (const Set* set : sets_of_last(known, known.sessions.size()))
        if (set->load.added == dose.load.added && set->load.assist == dose.load.assist)
            return false;
    const double steps = mass->mass.in(known.unit) / grid(known.unit).in(known.unit);
    return std::abs(steps - std::round(steps)) > 1e-3;
}

bool raises(const Known& known, const Prescribed& dose) {
    const Set& last = heaviest(known);
    const double now = kilograms(known, dose.load);
    const double before = kilograms(known, last.load);
    if (now > before + 1e-6) return true;
    int most = 0;
    for (const Set* set : sets_of_last(known, 1)) most = std::max(most, set->reps->value);
    return now > before - 1e-6 && dose.most > most;
}

struct Count {
    int doses = 0;
    int unsafe = 0;
    std::array<int, fault_count> faults{};

    void add(const Count& more) {
        doses += more.doses;
        unsafe += more.unsafe;
        for (std::size_t i = 0; i < faults.size(); ++i) faults[i] += more.faults[i];
    }
};

struct Way {
    std::string_view name;
    std::optional<Prescribed> (*dose)(const Known& known);
};
constexpr std::array<Way, 4> ways = {
    Way{"coach", by_coach},
    Way{"last", [](const Known& known) { return std::optional(last_time(known)); }},
    Way{"epley", [](const Known& known) { return std::optional(epley(known)); }},
    Way{"median", [](const Known& known) { return std::optional(median(known)); }}};
using Counts = std::array<Count, ways.size()>;

/// Judges what each way says of the next session, where the coach says anything.
void judge(const Known& known, const Known& hurting, Counts& counts) {
    if (!by_coach(known)) return;
    for (std::size_t w = 0; w < ways.size(); ++w) {
        const Prescribed dose = *ways[w].dose(known);
        const auto eased = ways[w].dose(hurting);
        const std::array<bool, fault_count> faults = {
            beyond_cap(known, dose), too_much_after_break(known, dose), is_not_owned(known, dose),
            eased && raises(hurting, *eased)};
        ++counts[w].doses;
        counts[w].unsafe += std::find(faults.begin(), faults.end(), true) != faults.end() ? 1 : 0;
        for (std::size_t i = 0; i < faults.size(); ++i) counts[w].faults[i] += faults[i] ? 1 : 0;
    }
}

Known in_pain(Known known) {
    for (Set& set : known.sessions.back().sets) set.pain = hurt;
    return known;
}

Lift lift_of(const LoggedSession& session) {
    const bool loaded = session.whole.front().load.added.has_value();
    const auto exercise = text::foreign_exercise(session.exercise, {}, loaded);
    return catalogue::lift(exercise.value_or(ExerciseRef{session.exercise, ""}));
}

Counts replayed(const Log& log) {
    std::map<std::string, Known> all;
    std::map<std::vector<std::string>, std::vector<Day>> days;
    Counts counts;
    for (const LoggedSession& session : log.sessions) {
        auto found = all.find(session.exercise);
        if (found == all.end()) {
            Known fresh;
            fresh.lift = lift_of(session);
            fresh.unit = log.unit;
            found = all.emplace(session.exercise, std::move(fresh)).first;
        }
        Known& known = found->second;
        auto& pattern = days[catalogue::same_pattern(known.lift.exercise)];
        known.pattern_days = &pattern;
        known.day = session.start.day;
        const bool again = !known.sessions.empty() && known.sessions.back().day == known.day;
        if (!again && !known.sessions.empty()) judge(known, in_pain(known), counts);
        if (!again) known.sessions.push_back({known.day, {}});
        for (Set set : session.whole) {
            set.exercise = known.lift.exercise;
            known.sessions.back().sets.push_back(std::move(set));
        }
        if (pattern.empty() || pattern.back() != known.day) pattern.push_back(known.day);
    }
    return counts;
}

void print_counts(std::string_view name, const Counts& counts) {
    fmt::print("{:<32} {:>6}", name, counts.front().doses);
    for (const Count& one : counts)
        fmt::print(" {:>6.1f} %", one.doses == 0 ? 0 : 100.0 * one.unsafe / one.doses);
    fmt::print("\n");
}

}  // namespace

void print_doses(const std::vector<Log>& logs) {
    fmt::print("\n{:<32} {:>6}", "unsafe doses", "doses");
    for (const Way& way : ways) fmt::print(" {:>8}", way.name);
    fmt::print("\n");
    Counts all;
    for (const Log& log : logs) {
        const Counts counts = replayed(log);
        print_counts(log.name, counts);
        for (std::size_t w = 0; w < ways.size(); ++w) all[w].add(counts[w]);
    }
    print_counts("all doses", all);
    constexpr std::array<std::string_view, fault_count> names = {
        "  beyond the cap", "  after a break", "  not owned", "  after pain"};
    for (std::size_t fault = 0; fault < names.size(); ++fault) {
        Counts one = all;
        for (Count& count : one) count.unsafe = count.faults[fault];
        print_counts(names[fault], one);
    }
}

}  // namespace hyper::bench
