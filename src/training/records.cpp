#include "hyper/training/records.h"

#include <algorithm>
#include <array>

#include "hyper/training/strength.h"

namespace hyper::training {
namespace {

/// What of a mark is compared at a load: the repetitions of a set, of the day, or the hold.
using Amount = int (*)(const Mark&);

int set_reps(const Mark& mark) {
    return mark.best.value;
}
int session_reps(const Mark& mark) {
    return mark.total.value;
}
int hold_seconds(const Mark& mark) {
    return mark.hold.value;
}

/// The marks of one set-up as records look at them.
struct Field {
    const Setup& setup;
    std::span<const Mark> marks;

    /// The mark with most of `amount` of those as heavy as `least` or heavier; the first of equals.
    [[nodiscard]] const Mark* most(Amount amount, std::int64_t least) const {
        const Mark* found = nullptr;
        for (const Mark& mark : marks)
            if (amount(mark) > 0 && heaviness(mark, setup.kind) >= least &&
                (found == nullptr || amount(mark) > amount(*found)))
                found = &mark;
        return found;
    }
    /// The same of those of exactly that load.
    [[nodiscard]] const Mark* most_at(Amount amount, std::int64_t load) const {
        const Mark* found = nullptr;
        for (const Mark& mark : marks)
            if (amount(mark) > 0 && heaviness(mark, setup.kind) == load &&
                (found == nullptr || amount(mark) > amount(*found)))
                found = &mark;
        return found;
    }
    /// The heaviest mark that has any of `amount`; of equals the one with most of it.
    [[nodiscard]] const Mark* heaviest(Amount amount) const {
        const Mark* found = nullptr;
        for (const Mark& mark : marks) {
            if (amount(mark) == 0) continue;
            const auto heavier = [&](const Mark& a, const Mark& b) {
                return std::pair(heaviness(a, setup.kind), amount(a)) >
                       std::pair(heaviness(b, setup.kind), amount(b));
            };
            if (found == nullptr || heavier(mark, *found)) found = &mark;
        }
        return found;
    }
};

/// The load of `mark` in the unit that `as` was typed in.
double load_value(const Mark& mark, const Mark& as) {
    return mark.load && as.load ? mark.load->mass.in(as.load->unit) : 0;
}

/// Kilograms in the unit that `as` was typed in.
double in_unit_of(const Mark& as, double kilograms) {
    const bool pounds = as.load && as.load->unit == MassUnit::lb;
    return pounds ? kilograms * 1000 / grams_per_pound : kilograms;
}

Record record(Metric metric, double value, const Mark& mark,
              std::optional<PreviousBest> previous = std::nullopt) {
    const auto effective = metric == Metric::e1rm ? mark.effective : std::nullopt;
    return {metric, value, mark.load, mark.best, mark.day, effective, previous};
}

std::optional<double> ankle_load_reps(const Mark& mark, const Setup& setup,
                                      const Circumstances& known) {
    const bool kilograms = setup.kind == LoadKind::body || setup.kind == LoadKind::added;
    if (!known.movement.legs_are_load || !kilograms || mark.best.value == 0) return std::nullopt;
    const auto load = effective_ankle_load(known.body, known.physique, mark.day,
                                           mark.load ? mark.load->mass : Mass());
    if (!load) return std::nullopt;
    return *load * mark.best.value;
}

/// Kilograms; nothing where there is no estimate.
std::optional<double> estimate(const Mark& mark, const StrengthNumbers& numbers) {
    if (!mark.effective || !mark.load) return std::nullopt;
    return one_rep_max(mark.load->mass, *mark.effective, numbers).kilograms;
}

/// The last day on which the movement was still being learnt.
std::optional<Day> learnt_after(std::span<const Mark> marks, const StrengthNumbers& numbers) {
    const auto sessions = static_cast<std::size_t>(numbers.learning_sessions);
    std::vector<Day> days;
    for (const Mark& mark : marks) days.push_back(mark.day);
    std::sort(days.begin(), days.end());
    days.erase(std::unique(days.begin(), days.end()), days.end());
    if (days.size() < sessions) return std::nullopt;
    return days[sessions - 1];
}

/// The mark with the most of a value that is not known of every mark; the first of equals.
template <typename Value>
std::optional<std::pair<double, const Mark*>> greatest(std::span<const Mark> marks, Value value) {
    std::optional<std::pair<double, const Mark*>> found;
    for (const Mark& mark : marks)
        if (const std::optional<double> one = value(mark); one && (!found || *one > found->first))
            found = {*one, &mark};
    return found;
}

void append_reps_of_day(std::vector<Record>& broken, const Field& before, const Mark& mark) {
    const auto load = heaviness(mark, before.setup.kind);
    const Mark* same = before.most_at(session_reps, load);
    const Mark* unbeaten = before.most(session_reps, load);
    if (same == nullptr || unbeaten->total >= mark.total) return;
    broken.push_back(record(Metric::session_reps, mark.total.value, mark,
                            PreviousBest{static_cast<double>(same->total.value), same->day}));
}

/// A set or a hold that no other is as heavy and as long as.
void append_best(std::vector<Record>& broken, const Field& before, const Field& session,
                 const Mark& mark, Amount amount, Metric metric) {
    if (amount(mark) == 0) return;
    const auto load = heaviness(mark, before.setup.kind);
    const Mark* unbeaten = before.most(amount, load);
    if (unbeaten != nullptr) {
        if (amount(*unbeaten) >= amount(mark)) return;
        const Mark* same = before.most_at(amount, load);
        const Mark* previous = same == nullptr ? unbeaten : same;
        broken.push_back(
            record(metric, amount(mark), mark,
                   PreviousBest{static_cast<double>(amount(*previous)), previous->day}));
        return;
    }
    const Mark* heaviest = before.heaviest(amount);
    if (heaviest == nullptr || session.heaviest(amount) != &mark) return;
    broken.push_back(record(Metric::load, load_value(mark, mark), mark,
                            PreviousBest{load_value(*heaviest, mark), heaviest->day}));
}

/// The marks that no other is as heavy as and has as much of `amount` as, heaviest first.
void append_front(std::vector<Record>& standing, const Field& field, Amount amount, Metric metric) {
    std::vector<const Mark*> marks;
    for (const Mark& mark : field.marks)
        if (amount(mark) > 0) marks.push_back(&mark);
    std::stable_sort(marks.begin(), marks.end(), [&](const Mark* a, const Mark* b) {
        return std::pair(heaviness(*a, field.setup.kind), amount(*a)) >
               std::pair(heaviness(*b, field.setup.kind), amount(*b));
    });
    int most = 0;
    for (const Mark* mark : marks) {
        if (amount(*mark) <= most) continue;
        most = amount(*mark);
        standing.push_back(record(metric, most, *mark));
    }
}

}  // namespace

std::string_view name(Metric metric) {
    constexpr std::array<std::string_view, 6> names = {"load", "session-reps",    "set-reps",
                                                       "hold", "ankle-load-reps", "e1rm"};
    return names.at(static_cast<std::size_t>(metric));
}

std::vector<Record> standing_records(const SetupMarks& all, const Circumstances& circumstances) {
    const Field field{all.setup, all.marks};
    std::vector<Record> standing;
    if (const Mark* heaviest = field.heaviest(set_reps); heaviest != nullptr && heaviest->load)
        standing.push_back(record(Metric::load, load_value(*heaviest, *heaviest), *heaviest));
    append_front(standing, field, session_reps, Metric::session_reps);
    append_front(standing, field, set_reps, Metric::set_reps);
    append_front(standing, field, hold_seconds, Metric::hold);
    const auto ankle = greatest(all.marks, [&](const Mark& mark) {
        return ankle_load_reps(mark, all.setup, circumstances);
    });
    if (ankle) standing.push_back(record(Metric::ankle_load_reps, ankle->first, *ankle->second));
    const auto learnt = learnt_after(all.marks, circumstances.strength);
    const auto best = greatest(all.marks, [&](const Mark& mark) {
        return learnt && mark.day > *learnt ? estimate(mark, circumstances.strength) : std::nullopt;
    });
    if (best)
        standing.push_back(
            record(Metric::e1rm, in_unit_of(*best->second, best->first), *best->second));
    return standing;
}

std::vector<Record> records_broken(const Setup& setup, std::span<const Mark> before,
                                   std::span<const Mark> session,
                                   const Circumstances& circumstances) {
    std::vector<Record> broken;
    if (before.empty()) return broken;
    const Field others{setup, before};
    const Field today{setup, session};
    for (const Mark& mark : session) {
        append_reps_of_day(broken, others, mark);
        append_best(broken, others, today, mark, set_reps, Metric::set_reps);
        append_best(broken, others, today, mark, hold_seconds, Metric::hold);
    }
    const auto ankle = [&](const Mark& mark) {
        return ankle_load_reps(mark, setup, circumstances);
    };
    const auto old_ankle = greatest(before, ankle);
    const auto new_ankle = greatest(session, ankle);
    if (old_ankle && new_ankle && new_ankle->first > old_ankle->first)
        broken.push_back(record(Metric::ankle_load_reps, new_ankle->first, *new_ankle->second,
                                PreviousBest{old_ankle->first, old_ankle->second->day}));
    const auto learnt = learnt_after(before, circumstances.strength);
    const auto old_best = greatest(before, [&](const Mark& mark) {
        return learnt && mark.day > *learnt ? estimate(mark, circumstances.strength) : std::nullopt;
    });
    const auto new_best =
        greatest(session, [&](const Mark& mark) { return estimate(mark, circumstances.strength); });
    if (old_best && new_best &&
        is_new_best(new_best->first, old_best->first, circumstances.strength))
        broken.push_back(record(
            Metric::e1rm, in_unit_of(*new_best->second, new_best->first), *new_best->second,
            PreviousBest{in_unit_of(*new_best->second, old_best->first), old_best->second->day}));
    std::stable_sort(broken.begin(), broken.end(),
                     [](const Record& a, const Record& b) { return a.metric < b.metric; });
    return broken;
}

std::vector<Record> records_broken(const Setup& setup, std::span<const Mark> before,
                                   std::span<const Mark> earlier, std::span<const Mark> session,
                                   const Circumstances& circumstances) {
    auto broken = records_broken(setup, before, session, circumstances);
    const auto known = records_broken(setup, before, earlier, circumstances);
    std::erase_if(broken, [&](const Record& one) {
        return std::any_of(known.begin(), known.end(), [&](const Record& old) {
            return old.metric == one.metric && old.load == one.load && old.value == one.value;
        });
    });
    return broken;
}

}  // namespace hyper::training
