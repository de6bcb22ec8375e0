#include "hyper/store/intake.h"

#include <algorithm>

#include "hyper/store/command_writer.h"
#include "hyper/store/connection.h"
#include "hyper/store/keyed.h"
#include "hyper/store/query.h"

namespace hyper::store {
namespace {

using training::Set;

/// Where the set would stand if it had been logged when it was done, never behind now.
std::int64_t logged(const Set& set, std::size_t place, Instant now) {
    const auto when = std::min<std::int64_t>(milliseconds(set), now.time_since_epoch().count());
    return (when << counter_bits) + static_cast<std::int64_t>(place);
}

/// The part of an id that all sets of a session have.
std::uint64_t session_of(const Uuid& id) {
    return hash_of({reinterpret_cast<const char*>(group_of(id).first.data()), id.size()});
}

/// The same as far as a file can tell.
bool same_work(const Set& a, const Set& b) {
    return a.kind == b.kind && a.reps == b.reps && a.seconds == b.seconds &&
           a.distance == b.distance && a.load.added == b.load.added &&
           a.load.assist == b.load.assist;
}

/// `ours` with the work of `theirs`; what was noted here stays.
Set updated(const Set& ours, const Set& theirs) {
    Set set = ours;
    take_work(theirs, set);
    if (theirs.rir) set.rir = theirs.rir;
    if (theirs.origin) set.origin = theirs.origin;
    return set;
}

}  // namespace

Intake::Intake(Database& database, Instant now, std::string line, IntakePolicy policy)
    : database_(database),
      now_(now),
      policy_(policy),
      reader_(database),
      operations_(database),
      there_(database, "SELECT id FROM set_entry WHERE id BETWEEN ?1 AND ?2 ORDER BY logged, id"),
      near_(database,
            "SELECT coalesce(origin_app, 'hyper'), day, at_min, coalesce(workout, '') "
            "FROM set_entry WHERE logged BETWEEN ?1 AND ?2 AND at_min IS NOT NULL "
            "ORDER BY logged LIMIT 1") {
    if (!policy.store) return;
    use_bulk_cache(database);
    change_.emplace(database, now, std::move(line), std::nullopt);
}

Intake::~Intake() = default;

std::vector<Intake::Known> Intake::known_of(std::span<const Set> sets) {
    std::vector<Known> known;
    UuidRange last;
    std::vector<UuidRange> groups;
    for (const Set& set : sets)
        if (const auto group = group_of(set.id.uuid); group != last) {
            last = group;
            if (std::find(groups.begin(), groups.end(), group) == groups.end())
                groups.push_back(group);
        }
    for (const auto& group : groups) {
        add_known(group, known);
        for (const auto& trace : foreseen_.session(group)) {
            const auto gone = std::find_if(known.begin(), known.end(),
                                           [&](const Known& one) { return one.id == trace.id; });
            if (gone != known.end()) known.erase(gone);
            known.push_back({trace.id, Standing::there, 0, false, trace});
        }
    }
    return known;
}

void Intake::add_known(const UuidRange& group, std::vector<Known>& known) {
    auto ever = operations_.ever(group);
    if (ever.empty()) return;
    if (change_) change_->write_rows();
    there_.with(group.first, group.last);
    while (there_.next()) {
        const Uuid id = there_.uuid(0);
        known.push_back({id, Standing::there});
        const auto found = std::lower_bound(ever.begin(), ever.end(), id);
        if (found != ever.end() && *found == id) ever.erase(found);
    }
    there_.restart();
    if (ever.empty()) return;
    const auto last = operations_.newest_of_session(group);
    std::set<Uuid> taken_back;  // all of a row at once, because none of them was there before it
    for (const Left& left : operations_.sets(last->body.value_or("{}")))
        if (!left.body) taken_back.insert(left.id);
    for (const Uuid& id : ever)
        known.push_back(taken_back.contains(id) ? Known{id, Standing::taken_back, last->hlc}
                                                : known_by_journal(id));
}

Intake::Known Intake::known_by_journal(const Uuid& id) {
    const auto newest = operations_.newest(id);
    if (!newest) return {id};
    if (newest->body) return {id, Standing::there};
    // An undo left no will of the user's to be without it: it is as it was before.
    auto last = newest;
    while (last && last->undone) last = operations_.newest(id, last->undone);
    return {id, last ? Standing::removed : Standing::taken_back, newest->hlc};
}

Taken Intake::take(std::span<const Set> sets, std::size_t first) {
    Taken taken;
    if (sets.empty()) return taken;
    auto known = known_of(sets);
    std::vector<std::size_t> fresh;
    for (std::size_t i = 0; i < sets.size(); ++i) {
        const auto found = std::find_if(known.begin(), known.end(), [&](const Known& one) {
            return one.id == sets[i].id.uuid;
        });
        if (found == known.end()) {
            fresh.push_back(i);
            continue;
        }
        found->matched = true;
        const bool back = found->standing == Standing::removed && policy_.restore;
        if (found->standing == Standing::there) {
            ++taken.known;
        } else if (found->standing == Standing::removed && !back) {
            ++taken.removed;
        } else {
            ++(back ? taken.restored : taken.added);
            add(sets[i], first + i, *found);
        }
    }
    const bool whole = seen_.insert(session_of(sets.front().id.uuid)).second;
    if (!whole) known.clear();
    take_new(sets, first, fresh, known, taken);
    if (change_) change_->put_new(new_, first, newest_);
    new_.clear();
    newest_ = 0;
    return taken;
}

void Intake::take_new(std::span<const Set> sets, std::size_t first,
                      const std::vector<std::size_t>& fresh, std::vector<Known>& known,
                      Taken& taken) {
    for (const std::size_t i : fresh) {
        if (paired_.contains(sets[i].id.uuid)) {
            ++taken.known;
            continue;
        }
        if (pair(sets[i], known, taken)) continue;
        ++taken.added;
        add(sets[i], first + i, {});
    }
}

/// Whether a set of the same exercise is left over here; then the two are one that has changed.
bool Intake::pair(const Set& set, std::vector<Known>& known, Taken& taken) {
    for (Known& one : known) {
        if (one.matched || one.standing != Standing::there) continue;
        if (!pair_with(one, set, taken)) continue;
        one.matched = true;
        paired_.insert(set.id.uuid);
        return true;
    }
    return false;
}

bool Intake::pair_with(Known& one, const Set& set, Taken& taken) {
    if (one.foreseen) {
        if (!one.foreseen->of_exercise(set)) return false;
        ++(one.foreseen->same_work(set) ? taken.known : taken.changed_again);
        return true;
    }
    const auto ours = reader_.read(SetId(one.id));
    if (!ours || ours->exercise != set.exercise) return false;
    if (same_work(*ours, set)) {
        ++taken.known;
        return true;
    }
    taken.changed.push_back({*ours, updated(*ours, set)});
    if (policy_.update && change_) change_->put(taken.changed.back().after);
    return true;
}

void Intake::add(const Set& set, std::size_t place, const Known& known) {
    if (!change_) {
        if (policy_.several) foreseen_.add(set);
        return;
    }
    new_.push_back({&set, logged(set, place, now_)});
    newest_ = std::max(newest_, known.newest);
}

Taken Intake::take_own(const Set& set, std::size_t place) {
    Taken taken;
    if (take_foreseen(set, taken)) return taken;
    const Known known = known_by_journal(set.id.uuid);
    if (known.standing == Standing::there) {
        take_there(set, taken);
        return taken;
    }
    const bool back = known.standing == Standing::removed && policy_.restore;
    if (known.standing == Standing::removed && !back) {
        ++taken.removed;
        return taken;
    }
    ++(back ? taken.restored : taken.added);
    if (!change_) foreseen_.add_own(set);
    if (!change_) return taken;
    // The order of the export within a day, whatever the times.
    Set at_midnight;
    at_midnight.day = set.day;
    change_->put_new({&set, logged(at_midnight, place, now_)}, known.newest);
    return taken;
}

/// Whether an earlier file has the set, where they are only looked at.
bool Intake::take_foreseen(const Set& set, Taken& taken) {
    const auto standing = foreseen_.standing(set);
    if (standing == Foreseen::Standing::unknown) return false;
    ++(standing == Foreseen::Standing::same ? taken.known : taken.changed_again);
    if (policy_.update) foreseen_.add_own(set);
    return true;
}

/// What a CSV cannot say is as it is here.
void Intake::take_there(Set set, Taken& taken) {
    if (change_) change_->write_rows();
    const auto ours = reader_.read(set.id);
    if (ours && !set.origin) set.origin = ours->origin;
    if (ours && !set.at) set.offset = ours->offset;
    if (!ours || *ours == set) {
        ++taken.known;
        return;
    }
    taken.changed.push_back({*ours, set});
    if (policy_.update && change_) change_->put(set);
    if (policy_.update && !change_) foreseen_.add_own(set);
}

Intake::Beside Intake::take(const training::Band& band) {
    const bool there = known_by_journal(band.id.uuid).standing == Standing::there;
    if (there && !policy_.update) return Beside::different;
    if (change_) change_->put(band);
    return Beside::taken;
}

Intake::Beside Intake::take_setting(const std::string& key, const std::string& value) {
    const auto ours = setting(database_, key);
    if (ours == value) return Beside::same;
    if (ours && !policy_.update) return Beside::different;
    if (change_) change_->put_setting(key, value);
    return Beside::taken;
}

bool Intake::take(const training::BodyMass& mass) {
    const auto standing = known_by_journal(keyed_id("mass", iso(mass.day))).standing;
    if (standing != Standing::unknown && standing != Standing::taken_back) return false;
    if (!change_) return foreseen_.add_weigh_in(mass.day);
    change_->put(mass);
    return true;
}

void Intake::put_file(const std::string& app, const std::string& name, const std::string& sha256) {
    if (change_) change_->put_file(app, name, sha256);
}

std::optional<Neighbour> Intake::neighbour(const Set& set) {
    if (!set.at) return std::nullopt;
    constexpr std::int64_t minute = 60'000;
    const std::int64_t when = milliseconds(set);
    const std::int64_t since = (when - minute) << counter_bits;
    const std::int64_t until = ((when + minute + 1) << counter_bits) - 1;
    if (change_) change_->write_rows(since, until);
    std::optional<Neighbour> found;
    if (near_.with(since, until).next())
        if (const auto day = day_from_iso(near_.text(1)))
            found = Neighbour{near_.text(0), *day, TimeOfDay{static_cast<int>(near_.integer(2))},
                              near_.text(3)};
    near_.restart();
    return found ? found : foreseen_.neighbour(when, minute);
}

void Intake::commit() {
    if (change_) change_->commit();
}

}  // namespace hyper::store
