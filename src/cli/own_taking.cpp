#include "hyper/cli/own_taking.h"

#include <algorithm>

#include "hyper/catalogue/exercise.h"
#include "hyper/catalogue/fold.h"
#include "hyper/cli/set_limits.h"
#include "hyper/store/own_names.h"
#include "hyper/store/query.h"

namespace hyper::cli {

void add_taken(view::ImportReport& report, const store::Taken& taken) {
    report.added += taken.added;
    report.known += taken.known;
    report.removed += taken.removed;
    report.restored += taken.restored;
    report.changes += taken.changed.size() + taken.changed_again;
    for (const auto& change : taken.changed)
        if (report.changed.size() < most_told)
            report.changed.push_back({change.before, change.after});
}

OwnTaking::OwnTaking(store::Database& log, store::Intake& intake, view::ImportReport& report,
                     Day last)
    : intake_(intake),
      report_(report),
      bands_(store::bands(log)),
      names_(store::own_names(log)),
      last_day_(last) {}

void OwnTaking::take(const exchange::ForeignFile& file, const exchange::OwnFormat& format) {
    file_ = file.name;
    format.read(file, *this);
}

void OwnTaking::setting(const std::string& key, const std::string& value) {
    count(intake_.take_setting(key, value), settings_.insert(key).second, report_.settings);
}

/// Counts what is taken over, and what is different here and stays, in whatever file it is first.
void OwnTaking::count(store::Intake::Beside became, bool is_first, std::size_t& taken) {
    using Beside = store::Intake::Beside;
    if (!is_first) return;
    if (became == Beside::taken) ++taken;
    if (became == Beside::different) ++report_.different;
}

/// A band that is called what one of the log is called is that one.
void OwnTaking::band(const training::Band& band) {
    const auto same = std::find_if(bands_.begin(), bands_.end(), [&](const training::Band& one) {
        return one.id == band.id || one.label == band.label;
    });
    if (same != bands_.end() && same->id != band.id) {
        band_ids_[band.id] = same->id;
        return;
    }
    const bool is_new = same == bands_.end();
    if (!is_new && *same == band) return;
    count(intake_.take(band), true, report_.bands);
    if (is_new)
        bands_.push_back(band);
    else
        *same = band;
}

void OwnTaking::exercise(const training::OwnExercise& exercise) {
    auto& known = names_.exercises;
    const bool there = std::any_of(known.begin(), known.end(),
                                   [&](const auto& one) { return one.key == exercise.key; });
    if (there || alias_of(exercise.key) != nullptr) return;
    intake_.put(exercise);
    known.push_back(exercise);
    ++report_.own_exercises;
}

/// What the log has under that name where an exercise of one's own was merged into another.
const training::Alias* OwnTaking::alias_of(const std::string& key) const {
    const auto name = catalogue::folded(key);
    for (const auto& alias : names_.aliases)
        if (catalogue::folded(alias.name) == name) return &alias;
    return nullptr;
}

void OwnTaking::body_mass(std::size_t row, const training::BodyMass& mass) {
    check_day(file_, row, mass.day, last_day_);
    if (intake_.take(mass)) ++report_.body_masses;
}

void OwnTaking::set(std::size_t row, const training::Set& found) {
    check_day(file_, row, found.day, last_day_);
    training::Set set = found;
    use_bands_of_the_log(set);
    use_exercise_of_the_log(set);
    if (set.day != day_) {
        day_ = set.day;
        place_ = 0;
        ++report_.sessions;
    }
    count(set);
    add_taken(report_, intake_.take_own(set, place_++));
}

void OwnTaking::count(const training::Set& set) {
    ++report_.sets;
    ++report_.kinds.at(static_cast<std::size_t>(set.kind));
    report_.first = std::min(report_.first.value_or(set.day), set.day);
    report_.last = std::max(report_.last.value_or(set.day), set.day);
    if (set.load.assist) ++report_.assisted;
    if (set.distance) ++report_.distances;
    if (set.seconds && !set.reps && !set.distance) ++report_.timed;
    if (set.reps == Reps(0)) ++report_.failed;
}

/// A CSV knows bands by their label alone; one that nobody has becomes the user's.
void OwnTaking::use_bands_of_the_log(training::Set& set) {
    for (auto& use : set.load.bands) {
        if (use.band == BandId()) {
            training::Band labelled;
            labelled.id = BandId(uuid_named("band " + use.label));
            labelled.label = use.label;
            band(labelled);
            use.band = labelled.id;
        }
        if (const auto here = band_ids_.find(use.band); here != band_ids_.end())
            use.band = here->second;
    }
}

/// A CSV has the sets alone, so an exercise may have no name but its key.
void OwnTaking::use_exercise_of_the_log(training::Set& set) {
    const std::string& key = set.exercise.exercise;
    if (catalogue::exercise(key) != nullptr) return;
    exercise({key, key});
    const bool there = std::any_of(names_.exercises.begin(), names_.exercises.end(),
                                   [&](const auto& one) { return one.key == key; });
    if (there) return;
    set.exercise = alias_of(key)->exercise;
    const auto* shipped = catalogue::exercise(set.exercise.exercise);
    if (shipped != nullptr && set.exercise.variation.empty())
        set.exercise.variation = shipped->variations.front().id;
}

}  // namespace hyper::cli
