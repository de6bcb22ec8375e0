#include "hyper/cli/taking.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "hyper/cli/left_out_rows.h"
#include "hyper/cli/set_limits.h"
#include "hyper/store/own_names.h"
#include "hyper/text/foreign_exercise.h"
#include "hyper/text/own_name.h"

namespace hyper::cli {
namespace {

using exchange::ForeignSet;
using exchange::LeftOut;
using training::Set;

constexpr std::size_t most_at_once = 1024;  // sets of one session

std::size_t lines(std::string_view bytes) {
    std::size_t count = 0;
    for (auto at = bytes.find('\n'); at != std::string_view::npos; at = bytes.find('\n', at + 1))
        ++count;
    return count;
}

std::optional<std::string> known(const std::string& text) {
    return text.empty() ? std::nullopt : std::optional(text);
}

/// Whether the day that it is here depends on where that is.
bool is_utc(const exchange::ForeignMoment& when) {
    return when.offset == std::chrono::minutes(0) && when.time;
}

}  // namespace

Taking::Taking(store::Database& log, const World& world, std::string line,
               store::IntakePolicy policy, std::optional<MassUnit> unit)
    : world_(world),
      tomorrow_(world.zone->at(world.now).day + std::chrono::days(1)),
      policy_(policy),
      unit_(unit),
      own_(store::own_names(log)),
      intake_(log, world.now, std::move(line), policy),
      own_exports_(log, intake_, report_, tomorrow_) {
    report_.unit = unit;
    report_.updated = policy.update;
}

void Taking::take(const BroughtFile& file) {
    const bool guessed = file.decoded.encoding == exchange::Encoding::windows_1252;
    const auto format = file.own != nullptr ? file.own->name : file.reader->name;
    const bool sure = file.own != nullptr || file.reader->sure;
    const auto not_kept = file.own != nullptr ? std::string_view() : file.reader->not_kept;
    report_.files.push_back(
        {file.name, std::string(format), !sure, guessed, std::string(not_kept)});
    if (!files_.insert(file.sha256).second) return;  // the same file again
    if (file.own != nullptr) return own_exports_.take({file.name, file.decoded.bytes()}, *file.own);
    const std::string_view bytes = file.decoded.bytes();
    file_ = file.name;
    file_key_ = file.sha256.substr(0, 16);
    app_ = file.reader->app;
    intake_.begin_file();
    rows_ = bytes.starts_with("SQLite") ? 0 : lines(bytes);
    identities_.emplace(app_);
    session_.clear();
    const std::size_t added = report_.added + report_.restored;
    file.reader->read({file.name, bytes}, *this);
    flush();
    if (rows_ > 0) world_.progress(rows_, rows_);
    if (report_.added + report_.restored > added) intake_.put_file(app_, file.name, file.sha256);
}

void Taking::set(const ForeignSet& foreign) {
    see_session(foreign);
    count(foreign);
    weigh(foreign);
    group_.push_back(made_of(foreign));
    if (group_.size() == most_at_once) flush();
    show_progress(foreign.row);
}

void Taking::left_out(std::size_t row, LeftOut why) {
    ++left_out_[why];
    show_progress(row);
}

void Taking::weigh_in(std::size_t row, const exchange::ForeignMoment& when,
                      const exchange::ForeignMass& weight) {
    if (const auto body = mass(weight)) body_masses_.try_emplace(at_moment(when, row).day, *body);
    show_progress(row);
}

void Taking::see_session(const ForeignSet& foreign) {
    if (foreign.session == session_ && (!group_.empty() || place_ > 0)) return;
    flush();
    session_ = foreign.session;
    place_ = 0;
    if (sessions_.insert(hash_of(session_, hash_of(app_))).second) ++report_.sessions;
}

void Taking::flush() {
    if (group_.empty()) return;
    // Asked before the session is stored.
    const auto neighbour = place_ == 0 ? intake_.neighbour(group_.front()) : std::nullopt;
    const store::Taken taken = intake_.take(group_, place_);
    add_taken(report_, taken);
    if (taken.known > 0 && taken.added > 0) count_renamed();
    // A session that has another name or day in its app is as strange here as one of another app.
    const bool itself = neighbour && neighbour->app == app_ && taken.known > 0;
    if (neighbour && !itself && taken.added > 0) {
        ++report_.neighbours;
        if (report_.near.size() < most_told)
            report_.near.push_back(
                {neighbour->app, neighbour->day, neighbour->at, neighbour->workout});
    }
    if (taken.added + taken.restored > 0) body_masses_.merge(group_masses_);
    place_ += group_.size();
    group_.clear();
    group_masses_.clear();
}

/// An exercise that a known session did not have is perhaps one that got another name in its app.
void Taking::count_renamed() {
    for (const Set& set : group_) {
        const auto name = new_names_.find(set.exercise.exercise);
        if (name != new_names_.end()) ++report_.renamed[name->second];
    }
}

void Taking::count(const ForeignSet& foreign) {
    ++report_.sets;
    ++report_.kinds.at(static_cast<std::size_t>(foreign.kind));
    if (foreign.assists) ++report_.assisted;
    if (foreign.distance) ++report_.distances;
    if (foreign.seconds && !foreign.reps && !foreign.distance) ++report_.timed;
    if (foreign.reps == Reps(0)) ++report_.failed;
    if (foreign.distance && !foreign.distance->unit) ++report_.assumed_distances;
}

/// What the masses say of their unit, and of the body.
void Taking::weigh(const ForeignSet& foreign) {
    if (foreign.mass && !foreign.mass->unit && foreign.mass->thousandths > 0) {
        auto& evidence = report_.evidence;
        const auto value = foreign.mass->thousandths;
        if (!evidence.bare) evidence.file = file_;
        evidence.bare = true;
        ++evidence.masses;
        if (value % 5000 == 0) ++evidence.of_5;
        if (value % 2500 == 0) ++evidence.of_2_5;
        if (value % 1250 == 0) ++evidence.of_1_25;
    }
    const auto body = mass(foreign.body_mass);
    if (!body || body->mass.grams == 0) return;
    auto& masses = is_utc(foreign.when) ? group_masses_ : body_masses_;
    masses.try_emplace(at_moment(foreign.when, foreign.row).day, *body);
}

Set Taking::made_of(const ForeignSet& foreign) {
    Set set = at_moment(foreign.when, foreign.row);
    auto entered = mass(foreign.mass);
    if (entered && entered->mass.grams == 0) entered.reset();
    set.distance = distance(foreign.distance);
    set.id = identities_->next(foreign, entered ? std::optional(entered->mass) : std::nullopt,
                               set.distance);
    (foreign.assists ? set.load.assist : set.load.added) = entered;
    Meaning& is = foreign.equipment.empty()
                      ? meaning(foreign.exercise)
                      : meaning(text::with_equipment(foreign.exercise, foreign.equipment));
    report_.first = std::min(report_.first.value_or(set.day), set.day);
    report_.last = std::max(report_.last.value_or(set.day), set.day);
    const bool loaded = entered && !foreign.assists;
    set.exercise = loaded ? is.loaded : is.plain;
    ++(loaded ? is.loaded_sets : is.plain_sets);
    set.kind = foreign.kind;
    set.reps = foreign.reps;
    set.seconds = foreign.seconds;
    set.side = foreign.side;
    set.rir = foreign.rir;
    set.note = known(foreign.note);
    set.rest = foreign.rest;
    set.superset = foreign.superset;
    set.workout = known(foreign.workout);
    set.workout_note = known(foreign.workout_note);
    set.origin = training::Origin{app_, file_key_, static_cast<std::int64_t>(foreign.row),
                                  foreign.session, is.origin};
    check_limits(file_, foreign, set);
    return set;
}

Taking::Meaning& Taking::meaning(const std::string& name) {
    const auto [found, is_new] = meanings_.try_emplace(name);
    Meaning& is = found->second;
    if (!is_new) return is;
    const auto plain = text::foreign_exercise(name, own_, false);
    is.known = plain.has_value();
    if (plain) {
        is.plain = *plain;
        is.loaded = text::foreign_exercise(name, own_, true).value_or(*plain);
    } else {
        const training::OwnExercise mine{text::own_key(name, own_), name};
        intake_.put(mine);
        own_.exercises.push_back(mine);
        new_names_.emplace(mine.key, name);
        is.plain = is.loaded = {mine.key, ""};
    }
    const bool same_name = std::any_of(own_.exercises.begin(), own_.exercises.end(),
                                       [&](const training::OwnExercise& one) {
                                           return one.key == is.plain.exercise && one.name == name;
                                       });
    if (!same_name) is.origin = name;
    return is;
}

const Set& Taking::at_moment(const exchange::ForeignMoment& when, std::size_t row) {
    if (!moment_ || *moment_ != when) {
        const Zone& zone = *world_.zone;
        const auto time = when.time.value_or(TimeOfDay{12 * 60});
        moment_ = when;
        moment_set_.day = when.day;
        moment_set_.at = when.time;
        if (is_utc(when)) {
            const LocalTime here =
                zone.at(Instant(when.day.since_epoch() + std::chrono::minutes(time.minutes)));
            moment_set_.day = here.day;
            moment_set_.at = here.time;
            moment_set_.offset = here.offset;
        } else {
            moment_set_.offset =
                when.offset ? *when.offset : zone.at(zone.instant(when.day, time)).offset;
        }
        moment_set_.zone = is_utc(when) ? zone.name() : "";
        check_day(file_, row, moment_set_.day, tomorrow_);
    }
    return moment_set_;
}

std::optional<EnteredMass> Taking::mass(const std::optional<exchange::ForeignMass>& mass) {
    if (!mass) return std::nullopt;
    if (policy_.store && !mass->unit && !unit_ && mass->thousandths > 0) throw UnitMissing();
    const MassUnit unit = mass->unit.value_or(unit_.value_or(MassUnit::kg));
    return EnteredMass{Mass::of_thousandths(mass->thousandths, unit), unit};
}

std::optional<Distance> Taking::distance(const std::optional<exchange::ForeignDistance>& distance) {
    if (!distance || distance->thousandths == 0) return std::nullopt;
    const DistanceUnit usual =
        unit_.value_or(MassUnit::kg) == MassUnit::kg ? DistanceUnit::km : DistanceUnit::mi;
    return Distance::of_thousandths(distance->thousandths, distance->unit.value_or(usual));
}

void Taking::show_progress(std::size_t row) {
    constexpr std::size_t often = 4096;
    if (rows_ > 0 && row % often == 0) world_.progress(std::min(row, rows_), rows_);
}

/// One that is two here, without an added mass and with one, is told as both.
void Taking::add_exercise(const std::string& name, const Meaning& is) {
    if (is.plain == is.loaded || is.loaded_sets == 0)
        report_.exercises.push_back({name, is.plain_sets + is.loaded_sets, is.plain, is.known});
    else
        report_.exercises.push_back({name, is.loaded_sets, is.loaded, is.known});
    if (is.plain != is.loaded && is.loaded_sets > 0 && is.plain_sets > 0)
        report_.exercises.push_back({name, is.plain_sets, is.plain, is.known});
}

view::ImportReport Taking::finish() {
    for (const auto& [day, mass] : body_masses_)
        if (intake_.take(training::BodyMass{day, mass})) ++report_.body_masses;
    intake_.commit();
    report_.stored = policy_.store;
    for (const auto& [why, count] : left_out_) report_.left_out.push_back(rows_of(why, count));
    for (const auto& [name, is] : meanings_) add_exercise(name, is);
    std::stable_sort(report_.exercises.begin(), report_.exercises.end(),
                     [](const view::ImportedExercise& a, const view::ImportedExercise& b) {
                         return a.sets != b.sets ? a.sets > b.sets : a.name < b.name;
                     });
    return std::move(report_);
}

}  // namespace hyper::cli
