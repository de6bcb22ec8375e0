#include "hyper/training/owned_loads.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <set>
#include <utility>

namespace hyper::training {
namespace {

/// No load of a body is heavier.
constexpr std::int64_t heaviest_thousandths = 1'000'000;

constexpr std::array<std::pair<LoadSource, std::string_view>, 8> gear_names = {{
    {LoadSource::barbell, "barbell"},
    {LoadSource::dumbbells, "dumbbell"},
    {LoadSource::plates, "plates"},
    {LoadSource::ankle_weights, "ankle-weights"},
    {LoadSource::medicine_ball, "medicine-ball"},
    {LoadSource::reverse_hyper_machine, "reverse-hyper-machine"},
    {LoadSource::lumbar_machine, "lumbar-machine"},
    {LoadSource::kettlebells, "kettlebell"},
}};

using Sums = std::set<std::int64_t>;

/// All sums of the pieces, each taken `together` at a time.
Sums sums_of(const Pieces& pieces, int together) {
    Sums sums = {0};
    for (const Piece& piece : pieces.pieces) {
        const std::int64_t step = piece.thousandths * together;
        const Sums before = sums;
        if (piece.count) {
            for (const auto sum : before)
                for (std::int64_t n = 1; n <= *piece.count / together; ++n)
                    if (sum + n * step <= heaviest_thousandths) sums.insert(sum + n * step);
        } else {
            // What is added stands further on and is visited, too.
            for (const auto sum : sums)
                if (step > 0 && sum + step <= heaviest_thousandths) sums.insert(sum + step);
        }
    }
    return sums;
}

std::vector<EnteredMass> entered(const Sums& sums, MassUnit unit) {
    std::vector<EnteredMass> loads;
    for (const auto sum : sums)
        if (sum > 0) loads.push_back({Mass::of_thousandths(sum, unit), unit});
    return loads;
}

Sums sizes_of(const Pieces& pieces) {
    Sums sizes;
    for (const Piece& piece : pieces.pieces) sizes.insert(piece.thousandths);
    return sizes;
}

const Pieces* find(const OwnedLoads& owned, LoadSource source) {
    const auto found = owned.things.find(source);
    return found == owned.things.end() ? nullptr : &found->second;
}

/// Plates on both sides of something that weighs `empty` itself.
std::vector<EnteredMass> on_both_sides(const Pieces& plates, const EnteredMass& empty) {
    std::vector<EnteredMass> loads;
    if (empty.mass > Mass()) loads.push_back(empty);
    for (auto& load : entered(sums_of(plates, 2), plates.unit))
        loads.push_back({load.mass + empty.mass, plates.unit});
    return loads;
}

bool makes(const std::vector<EnteredMass>& loads, const std::optional<EnteredMass>& now) {
    return now && std::any_of(loads.begin(), loads.end(),
                              [&](const EnteredMass& one) { return one.mass == now->mass; });
}

/// One dumbbell, or two of a size where the load is written for both.
std::vector<EnteredMass> of_dumbbells(const Pieces& sizes, const std::optional<EnteredMass>& now) {
    auto single = entered(sizes_of(sizes), sizes.unit);
    if (!now || makes(single, now)) return single;
    Sums doubled;
    for (const auto size : sizes_of(sizes)) doubled.insert(2 * size);
    auto both = entered(doubled, sizes.unit);
    return makes(both, now) ? both : single;
}

/// What one kind of thing makes; empty when nothing is known of it.
std::vector<EnteredMass> loads_of(LoadSource source, const OwnedLoads& owned,
                                  const std::optional<EnteredMass>& now) {
    const Pieces* things = find(owned, source);
    const Pieces* plates = find(owned, LoadSource::plates);
    switch (source) {
        case LoadSource::barbell:
            if (plates == nullptr || !owned.bar) return {};
            return on_both_sides(*plates, *owned.bar);
        case LoadSource::reverse_hyper_machine:
            if (things == nullptr && plates != nullptr) return on_both_sides(*plates, {});
            break;
        case LoadSource::plates:
            return plates == nullptr ? std::vector<EnteredMass>{}
                                     : entered(sums_of(*plates, 1), plates->unit);
        case LoadSource::ankle_weights: {
            if (things == nullptr) return {};
            Pieces cuffs = *things;
            for (Piece& cuff : cuffs.pieces) cuff.count = cuff.count.value_or(2);
            return entered(sums_of(cuffs, 2), cuffs.unit);
        }
        case LoadSource::dumbbells:
            return things == nullptr ? std::vector<EnteredMass>{} : of_dumbbells(*things, now);
        case LoadSource::medicine_ball:
        case LoadSource::lumbar_machine:
        case LoadSource::kettlebells:
            break;
    }
    return things == nullptr ? std::vector<EnteredMass>{}
                             : entered(sizes_of(*things), things->unit);
}

/// The usual step in the unit of the load: pounds go by a grid of their own, at least by one of it.
std::int64_t step_thousandths(Mass step, MassUnit unit, double pound_grid) {
    if (unit == MassUnit::kg) return step.grams;
    const double steps = std::max(1.0, std::round(step.in(MassUnit::lb) / pound_grid));
    return std::llround(1000 * steps * pound_grid);
}

std::vector<EnteredMass> by_steps(Mass step, const EnteredMass& now, double pound_grid) {
    constexpr int most_up = 12;
    const auto by = step_thousandths(step, now.unit, pound_grid);
    const auto at = static_cast<std::int64_t>(now.mass.in(now.unit) * 1000 + 0.5);
    std::vector<EnteredMass> loads;
    for (auto down = at - by; down > 0; down -= by)
        loads.push_back({Mass::of_thousandths(down, now.unit), now.unit});
    std::reverse(loads.begin(), loads.end());
    loads.push_back(now);
    for (int n = 1; n <= most_up; ++n)
        loads.push_back({Mass::of_thousandths(at + n * by, now.unit), now.unit});
    return loads;
}

/// What is held in the hands, whatever the exercise.
constexpr std::array hand_held = {LoadSource::barbell, LoadSource::dumbbells,
                                  LoadSource::kettlebells};

std::vector<LoadSource> sources_of(const Lift& lift) {
    if (!lift.own) return lift.sources;
    return {hand_held[0], hand_held[1], hand_held[2], LoadSource::plates};
}

/// Nobody knows what an exercise of the user's own is done with: below the lightest load of one
/// thing there are those of the others.
void add_lighter(LoadLadder& ladder, const OwnedLoads& owned) {
    const Mass lightest = ladder.loads.front().mass;
    std::vector<EnteredMass> lighter;
    for (const LoadSource source : hand_held)
        for (const EnteredMass& one : loads_of(source, owned, std::nullopt))
            if (one.mass < lightest) lighter.push_back(one);
    std::sort(lighter.begin(), lighter.end(),
              [](const EnteredMass& a, const EnteredMass& b) { return a.mass < b.mass; });
    ladder.loads.insert(ladder.loads.begin(), lighter.begin(), lighter.end());
}

}  // namespace

std::string_view gear_of(LoadSource source) {
    for (const auto& [one, gear] : gear_names)
        if (one == source) return gear;
    return {};
}

std::optional<LoadSource> load_source_of(std::string_view gear) {
    for (const auto& [source, name] : gear_names)
        if (name == gear && source != LoadSource::barbell) return source;
    return std::nullopt;
}

bool LoadLadder::makes(Mass mass) const {
    return std::any_of(loads.begin(), loads.end(),
                       [&](const EnteredMass& one) { return one.mass == mass; });
}

std::optional<EnteredMass> LoadLadder::above(Mass mass) const {
    for (const EnteredMass& one : loads)
        if (one.mass > mass) return one;
    return std::nullopt;
}

std::optional<EnteredMass> LoadLadder::below(Mass mass) const {
    for (auto one = loads.rbegin(); one != loads.rend(); ++one)
        if (one->mass < mass) return *one;
    return std::nullopt;
}

LoadLadder load_ladder(const Lift& lift, const OwnedLoads& owned,
                       const std::optional<EnteredMass>& now, const CoachNumbers& numbers) {
    LoadLadder ladder;
    ladder.from_nothing = lift.usual.body_alone && (!lift.own || !now);
    for (const LoadSource source : sources_of(lift)) {
        auto loads = loads_of(source, owned, now);
        if (loads.empty()) continue;
        const bool first = ladder.loads.empty();
        const bool fits = makes(loads, now);
        if (first || fits) ladder.loads = std::move(loads);
        if (fits || (first && !now)) break;
    }
    if (lift.own && now && ladder.makes(now->mass)) add_lighter(ladder, owned);
    const bool strange = lift.own && now && !ladder.makes(now->mass);
    if ((ladder.loads.empty() || strange) && now) {
        ladder.assumed = true;
        ladder.loads = by_steps(lift.usual.step.value_or(Mass(numbers.usual_step_grams)), *now,
                                numbers.pound_grid);
    }
    return ladder;
}

}  // namespace hyper::training
