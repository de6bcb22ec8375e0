#include "hyper/training/band_ladder.h"

#include <algorithm>
#include <charconv>
#include <tuple>
#include <utility>

#include "hyper/training/band_force.h"

namespace hyper::training {
namespace {

/// So that a drawer full of bands costs no time.
constexpr std::size_t most_combinations = 4000;

using Uses = std::vector<BandUse>;

int pieces_of(const Uses& uses) {
    int pieces = 0;
    for (const BandUse& use : uses) pieces += use.count * (use.folded ? 2 : 1);
    return pieces;
}

int count_of(const Uses& uses) {
    int count = 0;
    for (const BandUse& use : uses) count += use.count;
    return count;
}

bool same(std::span<const BandUse> a, std::span<const BandUse> b) {
    return a.size() == b.size() && std::all_of(a.begin(), a.end(), [&](const BandUse& one) {
               return std::any_of(b.begin(), b.end(), [&](const BandUse& other) {
                   return one.band == other.band && one.count == other.count &&
                          one.folded == other.folded;
               });
           });
}

/// Every way to take from `bands`, the empty one left out.
std::vector<Uses> combinations(std::span<const Band> bands, bool assists, int most) {
    std::vector<Uses> all = {{}};
    for (const Band& band : bands) {
        const std::size_t before = all.size();
        for (std::size_t i = 0; i < before && all.size() < most_combinations; ++i)
            for (int count = 1; count <= band.owned; ++count)
                for (const bool folded : {false, true}) {
                    Uses more = all[i];
                    more.push_back({band.id, band.label, count, folded, assists});
                    if (count_of(more) <= most) all.push_back(std::move(more));
                }
    }
    all.erase(all.begin());
    return all;
}

/// What the scale read in that set-up; where the band was read once only, that.
const BandReading* reading_of(const Band& band, const std::optional<std::string>& setup) {
    for (const BandReading& one : band.readings)
        if (one.setup == setup.value_or("")) return &one;
    return band.readings.size() == 1 && !setup ? &band.readings.front() : nullptr;
}

struct Pull {
    Force force;
    BandQuality quality = BandQuality::measured;
};

std::optional<Pull> pull_of(const BandUse& use, std::span<const Band> bands,
                            const std::optional<std::string>& setup, int stretch) {
    const auto band = std::find_if(bands.begin(), bands.end(),
                                   [&](const Band& one) { return one.id == use.band; });
    if (band == bands.end()) return std::nullopt;
    if (const auto* read = reading_of(*band, setup)) {
        // Folded it was not read: two strands, at the same stretch twice the force.
        const auto quality = use.folded ? BandQuality::guess : BandQuality::measured;
        return Pull{read->top * (use.count * (use.folded ? 2 : 1)), quality};
    }
    const auto estimate = force_at_stretch(BandInUse{&*band, use.count, use.folded}, stretch);
    if (!estimate) return std::nullopt;
    return Pull{estimate->force, estimate->quality};
}

Rung rung_of(Uses uses, std::span<const Band> bands, const std::optional<std::string>& setup,
             int stretch) {
    Rung rung{std::move(uses), Force(0), BandQuality::measured};
    for (const BandUse& use : rung.uses) {
        const auto pull = pull_of(use, bands, setup, stretch);
        if (!pull) return {std::move(rung.uses), std::nullopt, BandQuality::guess};
        rung.top = *rung.top + pull->force;
        rung.quality = std::min(rung.quality, pull->quality);
    }
    std::sort(rung.uses.begin(), rung.uses.end(),
              [](const BandUse& a, const BandUse& b) { return a.label < b.label; });
    return rung;
}

/// By force, the simplest first; unknown ones behind, by the number in the label and the label.
bool stands_before(const Rung& a, const Rung& b) {
    if (a.top.has_value() != b.top.has_value()) return a.top.has_value();
    const auto key = [](const Rung& rung) {
        const auto& first = rung.uses.front();
        return std::tuple(rung.top.value_or(Force()), number_in(first.label).value_or(1e9),
                          pieces_of(rung.uses), rung.uses.size(), first.label, first.folded);
    };
    return key(a) < key(b);
}

std::vector<Rung> merged(std::vector<Rung> rungs, std::span<const BandUse> now, double closer) {
    std::vector<Rung> kept;
    for (Rung& rung : rungs) {
        const bool in_use = same(rung.uses, now);
        if (!rung.top || kept.empty() || !kept.back().top) {
            kept.push_back(std::move(rung));
            continue;
        }
        const double gap = static_cast<double>(rung.top->grams) /
                           std::max<double>(1, static_cast<double>(kept.back().top->grams));
        if (gap >= 1 + closer) {
            kept.push_back(std::move(rung));
            continue;
        }
        const bool simpler = pieces_of(rung.uses) < pieces_of(kept.back().uses);
        if (in_use || (simpler && !same(kept.back().uses, now))) kept.back() = std::move(rung);
    }
    return kept;
}

BandStep step_between(const Rung& from, const Rung& to) {
    BandStep step{to, std::nullopt, false};
    if (!from.top || !to.top || from.top->grams == 0) return step;
    step.gap = static_cast<double>(to.top->grams) / static_cast<double>(from.top->grams) - 1;
    step.verified = from.quality == BandQuality::measured && to.quality == BandQuality::measured;
    return step;
}

/// Whether labels alone tell that `to` is harder than `from`.
bool numbered(const Rung& from, const Rung& to) {
    if (from.uses.size() != 1 || to.uses.size() != 1) return false;
    return number_in(from.uses.front().label) && number_in(to.uses.front().label);
}

}  // namespace

std::optional<std::size_t> BandLadder::place_of(std::span<const BandUse> uses) const {
    for (std::size_t i = 0; i < rungs.size(); ++i)
        if (same(rungs[i].uses, uses)) return i;
    return std::nullopt;
}

std::optional<double> number_in(std::string_view label) {
    const auto start = label.find_first_of("0123456789");
    if (start == std::string_view::npos) return std::nullopt;
    double value = 0;
    const auto rest = label.substr(start);
    const auto [stop, error] = std::from_chars(rest.data(), rest.data() + rest.size(), value);
    static_cast<void>(stop);
    return error == std::errc() ? std::optional(value) : std::nullopt;
}

BandLadder band_ladder(std::span<const Band> bands, std::span<const BandUse> now,
                       const std::optional<std::string>& setup, const CoachNumbers& numbers) {
    const bool assists = !now.empty() && now.front().assists;
    std::vector<Rung> known;
    std::vector<Rung> unknown;
    for (Uses& uses : combinations(bands, assists, numbers.band_most)) {
        const bool single = uses.size() == 1 && uses.front().count == 1 && !uses.front().folded;
        const bool in_use = same(uses, now);
        Rung rung = rung_of(std::move(uses), bands, setup, numbers.band_stretch);
        if (rung.top)
            known.push_back(std::move(rung));
        else if (single || in_use)
            unknown.push_back(std::move(rung));
    }
    std::sort(known.begin(), known.end(), stands_before);
    std::sort(unknown.begin(), unknown.end(), stands_before);
    BandLadder ladder{merged(std::move(known), now, numbers.rung_merge)};
    ladder.rungs.insert(ladder.rungs.end(), unknown.begin(), unknown.end());
    return ladder;
}

std::optional<BandStep> rung_up(const BandLadder& ladder, std::span<const BandUse> now,
                                const CoachNumbers& numbers) {
    const auto place = ladder.place_of(now);
    if (!place) return std::nullopt;
    const Rung& from = ladder.rungs[*place];
    std::optional<BandStep> best;
    for (std::size_t i = *place + 1; i < ladder.rungs.size(); ++i) {
        const Rung& to = ladder.rungs[i];
        if (!from.top) {
            if (numbered(from, to)) return step_between(from, to);
            continue;
        }
        if (!to.top) break;
        const auto step = step_between(from, to);
        if (step.gap > numbers.band_step_most && best) break;
        best = step;
        if (step.gap >= numbers.band_step_usual) break;
    }
    return best;
}

std::optional<BandStep> rung_down(const BandLadder& ladder, std::span<const BandUse> now) {
    const auto place = ladder.place_of(now);
    if (!place) return std::nullopt;
    const Rung& from = ladder.rungs[*place];
    for (std::size_t i = *place; i-- > 0;) {
        const Rung& to = ladder.rungs[i];
        const bool comparable = from.top ? to.top.has_value() : !to.top && numbered(from, to);
        if (comparable) return step_between(from, to);
    }
    return std::nullopt;
}

}  // namespace hyper::training
