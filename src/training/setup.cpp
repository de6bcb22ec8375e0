#include "hyper/training/setup.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace hyper::training {
namespace {

bool same_bands(const std::vector<BandUse>& a, const std::vector<BandUse>& b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](const BandUse& one, const BandUse& other) {
                          return one.band == other.band && one.count == other.count &&
                                 one.folded == other.folded && one.assists == other.assists;
                      });
}

bool same_tempo(const std::optional<int>& a, const std::optional<int>& b, double apart) {
    if (!a || !b) return a == b;
    return std::max(*a, *b) <= (1 + apart) * std::min(*a, *b);
}

}  // namespace

std::string_view name(LoadKind kind) {
    switch (kind) {
        case LoadKind::added:
            return "added";
        case LoadKind::assist:
            return "assist";
        case LoadKind::bands:
            return "bands";
        case LoadKind::body:
            break;
    }
    return "body";
}

LoadKind load_kind(const Load& load) {
    if (!load.bands.empty()) return LoadKind::bands;
    if (load.assist) return LoadKind::assist;
    return load.added ? LoadKind::added : LoadKind::body;
}

std::optional<int> rep_seconds(const std::optional<Tempo>& tempo) {
    if (!tempo) return std::nullopt;
    std::optional<int> sum;
    for (const auto& phase : {tempo->lift, tempo->top, tempo->lower, tempo->bottom})
        if (phase) sum = sum.value_or(0) + *phase;
    return sum;
}

Setup setup_of(const ExerciseRef& exercise, const Load& load, Side side,
               std::optional<std::string> setup, std::optional<int> rep_seconds) {
    Setup found{exercise, load_kind(load), load.bands, side, std::move(setup), rep_seconds};
    std::sort(found.bands.begin(), found.bands.end(), [](const BandUse& a, const BandUse& b) {
        return std::tie(a.band, a.folded, a.count) < std::tie(b.band, b.folded, b.count);
    });
    return found;
}

Setup setup_of(const Set& set) {
    return setup_of(set.exercise, set.load, set.side, set.setup, rep_seconds(set.tempo));
}

bool comparable(const Setup& a, const Setup& b, const StrengthNumbers& numbers) {
    return a.exercise == b.exercise && a.kind == b.kind && a.side == b.side && a.setup == b.setup &&
           same_bands(a.bands, b.bands) &&
           same_tempo(a.rep_seconds, b.rep_seconds, numbers.tempo_apart);
}

}  // namespace hyper::training
