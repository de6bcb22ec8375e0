#include "hyper/cli/record_book.h"

#include <algorithm>

#include "hyper/catalogue/coach.h"
#include "hyper/catalogue/exercise.h"
#include "hyper/catalogue/movement.h"
#include "hyper/store/marks.h"
#include "hyper/store/person.h"
#include "hyper/store/query.h"
#include "hyper/training/strength.h"

namespace hyper::cli {
namespace {

using training::LoadKind;
using training::Mark;
using training::Metric;
using training::Record;
using training::SetupMarks;

/// What was ever done with help or without a load lifts the body too.
bool lifts_the_body(std::span<const SetupMarks> setups) {
    return std::any_of(setups.begin(), setups.end(), [](const SetupMarks& one) {
        return one.setup.kind == LoadKind::body || one.setup.kind == LoadKind::assist;
    });
}

std::vector<Mark> marks_unless(const SetupMarks& all, Day day) {
    std::vector<Mark> found;
    std::copy_if(all.marks.begin(), all.marks.end(), std::back_inserter(found),
                 [&](const Mark& mark) { return mark.day != day; });
    return found;
}

const training::StrengthNumbers& strength() {
    return catalogue::coach_numbers().strength;
}

training::Physique physique(store::Database& log) {
    return {store::person(log).sex.value_or(training::Sex::unspecified), store::body_masses(log)};
}

void use_labels_of_today(std::vector<training::BandUse>& uses, store::Database& log) {
    if (uses.empty()) return;
    const auto bands = store::bands(log);
    for (auto& use : uses)
        for (const auto& band : bands)
            if (band.id == use.band) use.label = band.label;
}

bool is_of(const Record& record, const training::Setup& setup, const training::Set& set) {
    if (!training::counts(set, strength()) ||
        !training::comparable(training::setup_of(set), setup, strength()))
        return false;
    const auto& load = setup.kind == LoadKind::assist ? set.load.assist : set.load.added;
    if (load.has_value() != record.load.has_value()) return false;
    if (load && load->mass != record.load->mass) return false;
    if (record.metric == Metric::session_reps) return true;
    if (record.metric == Metric::hold)
        return !set.reps && !set.distance && set.seconds->value == record.value;
    if (record.metric == Metric::e1rm) {
        const auto effective = training::effective_tenths(set, {}, strength());
        return std::get_if<int>(&effective) != nullptr &&
               std::get<int>(effective) == record.effective;
    }
    return set.reps.value_or(Reps(0)) == record.reps;
}

/// The set in which the record was done, of a day the last one that took part; zero for none.
SetId set_of(const Record& record, const training::Setup& setup,
             std::span<const training::Session> day) {
    SetId found;
    for (const auto& session : day)
        for (const auto& set : session.sets)
            if (is_of(record, setup, set) &&
                (found == SetId() || record.metric == Metric::session_reps))
                found = set.id;
    return found;
}

}  // namespace

std::vector<training::ExerciseRef> exercises_of(std::span<const training::Session> sessions) {
    std::vector<training::ExerciseRef> found;
    for (const auto& session : sessions)
        for (const auto& set : session.sets)
            if (std::find(found.begin(), found.end(), set.exercise) == found.end())
                found.push_back(set.exercise);
    return found;
}

RecordBook record_book(store::Database& log, const training::ExerciseRef& exercise) {
    RecordBook book{
        exercise,
        {catalogue::movement(exercise), physique(log), catalogue::coach_numbers().body, strength()},
        {}};
    auto& movement = book.circumstances.movement;
    book.setups = store::marks(log, exercise, movement);
    for (auto& setup : book.setups) use_labels_of_today(setup.setup.bands, log);
    if (catalogue::exercise(exercise.exercise) == nullptr && lifts_the_body(book.setups)) {
        movement.body_is_load = true;
        for (auto& setup : book.setups)
            for (auto& mark : setup.marks) mark.effective.reset();
    }
    return book;
}

void keep_days(RecordBook& book, const store::SetFilter& filter) {
    for (auto& setup : book.setups)
        std::erase_if(setup.marks, [&](const training::Mark& mark) {
            return (filter.since && mark.day < *filter.since) ||
                   (filter.until && mark.day > *filter.until);
        });
}

std::vector<view::BrokenRecords> broken_by(std::span<const training::Set> sets,
                                           const RecordBook& book) {
    auto after = book.setups;
    for (const auto& set : sets)
        training::add(after, set, book.circumstances.movement, book.circumstances.strength);
    const Day day = sets.front().day;
    std::vector<view::BrokenRecords> broken;
    // What is new stands behind what was there.
    for (std::size_t i = 0; i < book.setups.size(); ++i) {
        const auto& setup = book.setups[i].setup;
        auto records = training::records_broken(
            setup, marks_unless(book.setups[i], day), training::marks_on(book.setups[i], day),
            training::marks_on(after[i], day), book.circumstances);
        if (!records.empty()) broken.push_back({day, setup, std::move(records)});
    }
    return broken;
}

std::vector<view::BrokenRecords> broken_on(Day day, const RecordBook& book) {
    std::vector<view::BrokenRecords> broken;
    for (const auto& [setup, marks] : book.setups) {
        const auto first =
            std::lower_bound(marks.begin(), marks.end(), day,
                             [](const Mark& one, Day that) { return one.day < that; });
        const auto last = std::upper_bound(
            first, marks.end(), day, [](Day that, const Mark& one) { return that < one.day; });
        if (first == last) continue;
        auto records = training::records_broken(setup, {marks.begin(), first}, {first, last},
                                                book.circumstances);
        if (!records.empty()) broken.push_back({day, setup, std::move(records)});
    }
    return broken;
}

std::vector<view::SetupRecords> standing(store::Database& log, const RecordBook& book) {
    std::vector<view::SetupRecords> all;
    for (const auto& marks : book.setups) {
        view::SetupRecords found{marks.setup,
                                 book.circumstances.movement.own_machine,
                                 training::standing_records(marks, book.circumstances),
                                 {}};
        for (const auto& record : found.records) {
            const auto day = store::sessions(
                log, {book.exercise.exercise, book.exercise.variation, record.day, record.day}, 1);
            found.sets.push_back(set_of(record, marks.setup, day.sessions));
        }
        all.push_back(std::move(found));
    }
    return all;
}

}  // namespace hyper::cli
