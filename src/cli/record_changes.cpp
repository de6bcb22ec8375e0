#include "hyper/cli/record_changes.h"

#include <algorithm>
#include <set>

#include "hyper/cli/record_book.h"
#include "hyper/store/query.h"
#include "hyper/text/exercise_name.h"

namespace hyper::cli {
namespace {

using training::Mark;
using training::Record;
using training::Set;
using training::SetupMarks;

const Set* set_in(const std::optional<training::Entry>& entry) {
    return entry ? std::get_if<Set>(&*entry) : nullptr;
}

/// The exercises and the days that the changes are about.
struct Touched {
    std::vector<training::ExerciseRef> exercises;
    std::set<Day> days;

    explicit Touched(std::span<const training::Difference> differences) {
        for (const auto& one : differences)
            for (const auto* entry : {&one.before, &one.after})
                if (const Set* set = set_in(*entry)) add(*set);
    }

  private:
    void add(const Set& set) {
        days.insert(set.day);
        if (std::find(exercises.begin(), exercises.end(), set.exercise) == exercises.end())
            exercises.push_back(set.exercise);
    }
};

/// What is done on those days in `exercise` once the changes are made.
std::vector<Set> sets_after(store::Database& log, const training::ExerciseRef& exercise,
                            const std::set<Day>& days,
                            std::span<const training::Difference> differences) {
    std::vector<Set> sets;
    for (const Day day : days)
        for (const auto& session :
             store::sessions(log, {exercise.exercise, exercise.variation, day, day}, 1).sessions)
            sets.insert(sets.end(), session.sets.begin(), session.sets.end());
    for (const auto& one : differences) {
        if (const Set* before = set_in(one.before))
            std::erase_if(sets, [&](const Set& set) { return set.id == before->id; });
        if (const Set* after = set_in(one.after); after && after->exercise == exercise)
            sets.push_back(*after);
    }
    return sets;
}

/// The marks of those days, or of all the others.
std::vector<Mark> marks_of(const SetupMarks& all, const std::set<Day>& days, bool on_them) {
    std::vector<Mark> found;
    std::copy_if(all.marks.begin(), all.marks.end(), std::back_inserter(found),
                 [&](const Mark& mark) { return days.contains(mark.day) == on_them; });
    return found;
}

/// How records of one kind of load compare: the less help, the heavier.
class Scale {
  public:
    explicit Scale(training::LoadKind kind) : kind_(kind) {}

    /// Whether `one` is at least as heavy as `other`.
    [[nodiscard]] bool as_heavy(const Record& one, const Record& other) const {
        if (!one.load || !other.load) return one.load.has_value() == other.load.has_value();
        return kind_ == training::LoadKind::assist ? one.load->mass <= other.load->mass
                                                   : one.load->mass >= other.load->mass;
    }
    /// Whether `one` says at least as much as `other` of the same metric.
    [[nodiscard]] bool as_good(const Record& one, const Record& other) const {
        return one.metric == training::Metric::load ? as_heavy(one, other)
                                                    : one.value >= other.value;
    }
    /// The first of `records` that none of `others` is as good as at the same load.
    [[nodiscard]] std::optional<Record> first_new(std::span<const Record> records,
                                                  std::span<const Record> others) const {
        for (const Record& one : records)
            if (std::none_of(others.begin(), others.end(), [&](const Record& other) {
                    const bool at_load =
                        one.metric == training::Metric::load || other.load == one.load;
                    return other.metric == one.metric && at_load && as_good(other, one);
                }))
                return one;
        return std::nullopt;
    }
    /// What stands in place of `lost`: of its metric the best that is as heavy or heavier.
    [[nodiscard]] std::optional<Record> in_place_of(const Record& lost,
                                                    std::span<const Record> standing) const {
        std::optional<Record> found;
        for (const Record& one : standing) {
            if (one.metric != lost.metric) continue;
            if (one.metric != training::Metric::load && !as_heavy(one, lost)) continue;
            if (!found || as_good(one, *found)) found = one;
        }
        return found;
    }

  private:
    training::LoadKind kind_;
};

/// What the change of the marks of some days does to the records of one set-up.
view::RecordChange change_of(const SetupMarks& before, const SetupMarks& after,
                             const std::set<Day>& days,
                             const training::Circumstances& circumstances) {
    const auto others = marks_of(after, days, false);
    const auto records_with = [&](const SetupMarks& all) {
        return training::records_broken(after.setup, others, marks_of(all, days, true),
                                        circumstances);
    };
    const Scale scale(after.setup.kind);
    const auto old_records = records_with(before);
    const auto new_records = records_with(after);
    view::RecordChange change{"",
                              after.setup,
                              scale.first_new(new_records, old_records),
                              scale.first_new(old_records, new_records),
                              {}};
    if (change.lost)
        change.now =
            scale.in_place_of(*change.lost, training::standing_records(after, circumstances));
    return change;
}

void add_changes(const RecordBook& before, std::span<const Set> sets, const std::set<Day>& days,
                 std::vector<view::RecordChange>& found) {
    auto after = before.setups;
    for (auto& setup : after) setup.marks = marks_of(setup, days, false);
    for (const Set& set : sets)
        training::add(after, set, before.circumstances.movement, before.circumstances.strength);
    for (std::size_t i = 0; i < after.size(); ++i) {
        const bool is_new = i >= before.setups.size();
        const SetupMarks known = is_new ? SetupMarks{after[i].setup, {}} : before.setups[i];
        auto change = change_of(known, after[i], days, before.circumstances);
        if (change.made || change.lost) found.push_back(std::move(change));
    }
}

}  // namespace

std::vector<view::RecordChange> record_changes(store::Database& log,
                                               std::span<const training::Difference> differences) {
    const Touched touched(differences);
    const auto own = store::own_exercises(log);
    std::vector<view::RecordChange> found;
    for (const auto& exercise : touched.exercises) {
        const std::size_t first = found.size();
        add_changes(record_book(log, exercise),
                    sets_after(log, exercise, touched.days, differences), touched.days, found);
        if (touched.exercises.size() > 1)
            for (std::size_t i = first; i < found.size(); ++i)
                found[i].exercise = text::title(exercise, own);
    }
    return found;
}

}  // namespace hyper::cli
