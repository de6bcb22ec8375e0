#include "hyper/training/situation.h"

#include <algorithm>

#include "hyper/training/load_step.h"

namespace hyper::training {
namespace {

std::vector<DayPain> pains_of(const CoachCase& asked, const CoachNumbers& numbers) {
    std::vector<DayPain> pains;
    const auto& sessions = asked.sessions;
    const auto looked_at = static_cast<std::size_t>(numbers.pain_sessions);
    const std::size_t first = sessions.size() - std::min(sessions.size(), looked_at);
    std::vector<PainReport> known;
    for (const PainReport& one : asked.pain.reports)
        if (one.day <= asked.day) known.push_back(one);
    for (std::size_t i = first; i < sessions.size(); ++i) {
        DayPain pain{.day = sessions[i].day};
        for (const Set& set : sessions[i].sets)
            if (set.pain) pain.worst = std::max(*set.pain, pain.worst.value_or(0));
        if (const auto report = report_after(known, pain.day, numbers.next_day_days)) {
            pain.next_day = report->pain;
            pain.usual = usual_pain(known, report->day, numbers.pain_memory_days);
        }
        pains.push_back(pain);
    }
    return pains;
}

bool heavier_than(const Load& a, const Load& b) {
    return lighter_than(b, a);
}

/// Fewer sets, and less load where it can be less.
bool is_light(const WorkDay& day, const Reading& usual) {
    const bool one_set = usual.planned == 1;
    const bool fewer = day.counted < usual.planned;
    const bool lighter = lighter_than(day.load, usual.work.load);
    const bool by_mass = day.load.added || day.load.assist;
    if (one_set) return by_mass && lighter;
    return fewer && (lighter || !by_mass);
}

/// What is read one day after the other: what was planned, what was easy on purpose.
class History {
  public:
    History(const CoachCase& asked, const CoachNumbers& numbers, Situation& situation)
        : asked_(asked), numbers_(numbers), found_(situation) {}

    void read(std::span<const WorkDay> days) {
        for (const WorkDay& day : days) read(day);
    }

  private:
    void read(const WorkDay& day) {
        const auto back = last_return(asked_.pattern_days, day.day, numbers_);
        if (back && !found_.running.empty() && found_.running.back().work.day < back->back)
            start_again();
        const double share = back ? back->sets(day.day) : 1;
        auto read = reading(day, found_.plan, share_of_sets(share, found_.plan.sets),
                            asked_.lift.usual, numbers_);
        const bool stalled = without_progress(found_.running, stall_length(asked_, numbers_));
        read.light = stalled && is_light(day, found_.running.back());
        if (read.light && !found_.deload_since) found_.deload_since = day.day;
        if (!read.light) {
            if (found_.deload_since) start_again();
            found_.running.push_back(read);
        }
        found_.readings.push_back(std::move(read));
    }

    void start_again() {
        found_.running.clear();
        found_.deload_since.reset();
    }

    const CoachCase& asked_;
    const CoachNumbers& numbers_;
    Situation& found_;
};

std::vector<WorkDay> work_days(std::span<const Session> sessions, const CoachNumbers& numbers) {
    std::vector<WorkDay> days;
    std::optional<WorkDay> last;
    for (auto session = sessions.rbegin(); session != sessions.rend() && !last; ++session)
        last = work_day(*session, numbers);
    if (!last) return days;
    for (const Session& session : sessions)
        if (auto day = work_day(session, numbers, &last->setup)) days.push_back(std::move(*day));
    std::erase_if(days, [&](const WorkDay& day) { return day.timed != last->timed; });
    return days;
}

/// Days whose sets were the user's own choice: neither hurt nor cut down after a break.
std::vector<WorkDay> chosen(std::span<const WorkDay> days, const CoachCase& asked,
                            const CoachNumbers& numbers) {
    std::vector<WorkDay> found;
    for (const WorkDay& day : days) {
        const auto back = last_return(asked.pattern_days, day.day, numbers);
        const bool cut = back && back->sets(day.day) < 1;
        if (!cut && day.pain.value_or(0) < numbers.pain_ease) found.push_back(day);
    }
    return found;
}

/// What is planned after `days`. Days that were cut down say nothing of it but its kind.
Plan plan_after(std::span<const WorkDay> days, bool timed, const CoachCase& asked,
                const CoachNumbers& numbers) {
    if (!days.empty()) timed = days.back().timed;
    return working_plan(asked.lift.usual, chosen(days, asked, numbers), timed, numbers);
}

/// Nothing where there is a plan: of what the catalogue has, and of what was done often enough.
std::optional<Unplanned> unplanned_of(const CoachCase& asked, std::span<const WorkDay> days,
                                      const CoachNumbers& numbers) {
    if (!asked.lift.own) return std::nullopt;
    Unplanned found{static_cast<int>(days.size()), numbers.plan_sessions};
    if (!asked.sessions.empty()) {
        const auto& sets = asked.sessions.back().sets;
        found.by_distance =
            std::any_of(sets.begin(), sets.end(), [](const Set& set) { return set.distance; });
    }
    if (found.days >= found.needed && !found.by_distance) return std::nullopt;
    return found;
}

}  // namespace

bool DayPain::hurt(const CoachNumbers& numbers) const {
    return worst.value_or(0) >= numbers.pain_ease ||
           (next_day && *next_day >= usual + numbers.next_day_rise);
}

bool DayPain::clean(const CoachNumbers& numbers) const {
    return worst && !hurt(numbers);
}

int stall_length(const CoachCase& asked, const CoachNumbers& numbers) {
    const bool trained =
        asked.skill ? *asked.skill >= numbers.trained_skill
                    : asked.sessions.size() >= static_cast<std::size_t>(numbers.trained_sessions);
    return trained ? numbers.stall_sessions_trained : numbers.stall_sessions;
}

bool without_progress(std::span<const Reading> readings, int needed) {
    const auto count = static_cast<std::size_t>(needed);
    if (readings.size() < count + 1) return false;
    const auto last = readings.last(count + 1);
    const Reading& before = last.front();
    return std::none_of(last.begin() + 1, last.end(), [&](const Reading& one) {
        if (heavier_than(one.work.load, before.work.load)) return true;
        if (lighter_than(one.work.load, before.work.load)) return false;
        return one.total() > before.total();
    });
}

Situation situation_of(const CoachCase& asked, const CoachNumbers& numbers) {
    Situation found;
    found.asked = &asked;
    found.numbers = &numbers;
    found.pains = pains_of(asked, numbers);
    auto days = work_days(asked.sessions, numbers);
    found.unplanned = unplanned_of(asked, days, numbers);
    const auto before_today = [&] {
        std::vector<WorkDay> earlier = days;
        if (!earlier.empty() && earlier.back().day == asked.day) earlier.pop_back();
        return earlier;
    }();
    const bool timed = !days.empty() && days.back().timed;
    const Plan plan_before = plan_after(before_today, timed, asked, numbers);
    found.back = last_return(asked.pattern_days, asked.day, numbers);
    const double share = found.back ? found.back->sets(asked.day) : 1;
    if (before_today.size() < days.size() &&
        days.back().all_sets < share_of_sets(share, plan_before.sets)) {
        found.begun = days.back();
        days = work_days({asked.sessions.data(), asked.sessions.size() - 1}, numbers);
    }
    // How a session goes that has begun is not known before it is rated.
    if (found.begun && !found.pains.empty() && found.pains.back().day == asked.day &&
        !found.pains.back().worst)
        found.pains.pop_back();
    found.plan = plan_after(days, timed, asked, numbers);
    found.sets_today = share_of_sets(share, found.plan.sets);
    History(asked, numbers, found).read(days);
    if (!asked.pattern_days.empty())
        found.days_off = static_cast<int>((asked.day - asked.pattern_days.back()).count());
    if (const Reading* last = found.last()) {
        // What is easy is over before anything rises.
        const Reading& from = found.deload_since ? found.running.back() : *last;
        found.step = step_up(found, from.work);
        found.rungs_unknown = !found.step && rungs_are_unknown(found, last->work);
    }
    return found;
}

}  // namespace hyper::training
