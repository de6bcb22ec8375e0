#include "hyper/store/foreseen.h"

#include <fmt/format.h>

#include <optional>

#include "hyper/store/set_values.h"

namespace hyper::store {
namespace {

using training::Set;

std::uint64_t hash_of_id(const Uuid& id) {
    return hash_of({reinterpret_cast<const char*>(id.data()), id.size()});
}

std::uint64_t hash_of_exercise(const Set& set) {
    return hash_of(set.exercise.variation, hash_of(set.exercise.exercise));
}

/// Of all that is stored of a set but the order of logging and, as a CSV has neither, where it came
/// from and the zone of a set without a time.
std::uint64_t hash_of_all(Set set) {
    set.origin.reset();
    if (!set.at) set.offset = std::chrono::minutes(0);
    std::string bands;
    for (const auto& use : set.load.bands)
        bands += fmt::format("{} {} {} {};", to_string(use.band.uuid), use.count, use.folded,
                             use.assists);
    return hash_of(new_body(SetValues(set, bands), 0));
}

/// Of what a file can tell of the work.
std::uint64_t hash_of_work(const Set& set) {
    Set work;
    take_work(set, work);
    return hash_of_all(work);
}

}  // namespace

void take_work(const Set& from, Set& to) {
    to.kind = from.kind;
    to.reps = from.reps;
    to.seconds = from.seconds;
    to.distance = from.distance;
    to.load.added = from.load.added;
    to.load.assist = from.load.assist;
}

std::int64_t milliseconds(const Set& set) {
    const auto local = set.day.since_epoch() +
                       std::chrono::minutes(set.at.value_or(TimeOfDay{}).minutes) - set.offset;
    return std::chrono::duration_cast<std::chrono::milliseconds>(local).count();
}

bool Foreseen::Trace::of_exercise(const Set& set) const {
    return exercise == hash_of_exercise(set);
}

bool Foreseen::Trace::same_work(const Set& set) const {
    return work == hash_of_work(set);
}

void Foreseen::add(const Set& set) {
    sessions_[group_of(set.id.uuid)].push_back(
        {set.id.uuid, hash_of_exercise(set), hash_of_work(set)});
    if (set.at && set.origin)
        starts_.try_emplace(milliseconds(set),
                            Neighbour{set.origin->app, set.day, *set.at, set.workout.value_or("")});
}

std::span<const Foreseen::Trace> Foreseen::session(const UuidRange& group) const {
    const auto found = sessions_.find(group);
    if (found == sessions_.end()) return {};
    return found->second;
}

std::optional<Neighbour> Foreseen::neighbour(std::int64_t when, std::int64_t apart) const {
    const auto found = starts_.lower_bound(when - apart);
    if (found == starts_.end() || found->first > when + apart) return std::nullopt;
    return found->second;
}

void Foreseen::add_own(const Set& set) {
    own_[hash_of_id(set.id.uuid)] = hash_of_all(set);
}

Foreseen::Standing Foreseen::standing(const Set& set) const {
    const auto found = own_.find(hash_of_id(set.id.uuid));
    if (found == own_.end()) return Standing::unknown;
    return found->second == hash_of_all(set) ? Standing::same : Standing::different;
}

}  // namespace hyper::store
