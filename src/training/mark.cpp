#include "hyper/training/mark.h"

#include <algorithm>
#include <iterator>

#include "hyper/training/strength.h"

namespace hyper::training {
namespace {

std::optional<EnteredMass> mass_of(const Load& load) {
    return load.assist ? load.assist : load.added;
}

std::int64_t grams(const std::optional<EnteredMass>& load) {
    return load ? load->mass.grams : 0;
}

}  // namespace

bool counts(const Set& set, const StrengthNumbers& numbers) {
    return (set.kind == SetKind::work || set.kind == SetKind::failure) &&
           set.pain.value_or(0) < numbers.least_pain;
}

std::int64_t heaviness(const Mark& mark, LoadKind kind) {
    return kind == LoadKind::assist ? -grams(mark.load) : grams(mark.load);
}

Mark mark_of(const Set& set, const Movement& movement, const StrengthNumbers& numbers) {
    Mark mark;
    mark.day = set.day;
    mark.load = mass_of(set.load);
    if (!counts(set, numbers)) return mark;
    mark.sets = 1;
    if (set.reps) mark.best = mark.total = *set.reps;
    if (!set.reps && !set.distance && set.seconds) mark.hold = *set.seconds;
    const auto effective = effective_tenths(set, movement, numbers);
    if (const int* tenths = std::get_if<int>(&effective)) mark.effective = *tenths;
    return mark;
}

void merge(Mark& into, const Mark& more) {
    into.sets += more.sets;
    into.best = std::max(into.best, more.best);
    into.total = into.total + more.total;
    into.hold = std::max(into.hold, more.hold);
    into.effective = std::max(into.effective, more.effective);  // nothing is least
}

void add(std::vector<SetupMarks>& all, const Set& set, const Movement& movement,
         const StrengthNumbers& numbers) {
    if (counts(set, numbers)) add(all, setup_of(set), mark_of(set, movement, numbers), numbers);
}

void add(std::vector<SetupMarks>& all, const Setup& setup, const Mark& mark,
         const StrengthNumbers& numbers) {
    auto found = std::find_if(all.begin(), all.end(), [&](const SetupMarks& one) {
        return comparable(one.setup, setup, numbers);
    });
    if (found == all.end()) found = all.insert(all.end(), {setup, {}});
    auto& marks = found->marks;
    auto place = std::upper_bound(marks.begin(), marks.end(), mark.day,
                                  [](Day day, const Mark& one) { return day < one.day; });
    for (auto same = place; same != marks.begin() && std::prev(same)->day == mark.day; --same)
        if (grams(std::prev(same)->load) == grams(mark.load)) return merge(*std::prev(same), mark);
    marks.insert(place, mark);
}

std::vector<Mark> marks_on(const SetupMarks& all, Day day) {
    std::vector<Mark> found;
    std::copy_if(all.marks.begin(), all.marks.end(), std::back_inserter(found),
                 [&](const Mark& mark) { return mark.day == day; });
    return found;
}

}  // namespace hyper::training
