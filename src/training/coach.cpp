#include "hyper/training/coach.h"

#include <algorithm>
#include <array>

#include "hyper/training/coach_rules.h"
#include "hyper/training/load_step.h"

namespace hyper::training {
namespace {

struct Row {
    Rule rule;
    Verdict (*look)(const Situation&);
};

/// In their order.
constexpr std::array<Row, rule_count> table = {{
    {Rule::stop, stop_rule},
    {Rule::ease, ease_rule},
    {Rule::resume, resume_rule},
    {Rule::start, start_rule},
    {Rule::deload, deload_rule},
    {Rule::reduce, reduce_rule},
    {Rule::add_load, add_load_rule},
    {Rule::next_band, next_band_rule},
    {Rule::extend, extend_rule},
    {Rule::load_it, load_it_rule},
    {Rule::add_reps, add_reps_rule},
    {Rule::hold, hold_rule},
}};

/// The sessions that the rule looked at, newest first.
std::vector<Reading> read_by(const Situation& situation, Rule rule) {
    const auto& numbers = *situation.numbers;
    auto count = static_cast<std::size_t>(std::max(numbers.top_sessions, numbers.reduce_sessions));
    if (rule == Rule::stop || rule == Rule::start) count = 1;
    if (rule == Rule::deload)
        count = static_cast<std::size_t>(stall_length(*situation.asked, numbers)) + 1;
    std::vector<Reading> read(situation.readings.rbegin(), situation.readings.rend());
    if (read.size() > count) read.resize(count);
    return read;
}

Confidence confidence_of(const Situation& situation, const Decision& decision) {
    int doubts = 0;
    const Reading* last = situation.last();
    if (last == nullptr || !last->work.least_rir) ++doubts;
    if (situation.readings.size() < static_cast<std::size_t>(situation.numbers->sure_sessions))
        ++doubts;
    if (decision.step && (!decision.step->verified || !decision.step->share)) ++doubts;
    const bool taken = decision.rule == Rule::add_load || decision.rule == Rule::next_band;
    if (taken && decision.step && (decision.step->at_most || decision.step->assumed)) ++doubts;
    if (decision.rule == Rule::stop || decision.rule == Rule::ease) doubts = 0;
    if (doubts == 0) return Confidence::high;
    return doubts == 1 ? Confidence::medium : Confidence::low;
}

bool next_day_is_due(const Situation& situation) {
    if (situation.pains.empty()) return false;
    const DayPain& last = situation.pains.back();
    const auto since = (situation.asked->day - last.day).count();
    const auto& numbers = *situation.numbers;
    const bool first = situation.asked->sessions.size() == 1;
    return since >= 1 && since <= numbers.next_day_days && !last.next_day &&
           (first || last.worst.value_or(0) >= numbers.next_day_ask);
}

/// Whether the body mass is not known and would tell the load.
bool body_mass_decides(const Situation& situation, const Decision& decision) {
    if (decision.body_mass) return false;
    const bool step = decision.step && decision.step->at_most && !decision.step->fits;
    const auto& sources = situation.asked->lift.sources;
    const bool machine = std::find(sources.begin(), sources.end(),
                                   LoadSource::reverse_hyper_machine) != sources.end();
    const bool first = machine && decision.rule == Rule::start;
    return step || first || decision.rule == Rule::load_it;
}

std::vector<Ask> asks_of(const Situation& situation, const Decision& decision) {
    std::vector<Ask> asks;
    if (next_day_is_due(situation)) asks.push_back(Ask::next_day_pain);
    const bool unrated_since = of(decision.facts, Figure::count) > 0;
    if (decision.rule == Rule::stop && unrated_since) asks.push_back(Ask::pain_rating);
    if (decision.rule == Rule::stop) return asks;
    const Reading* last = situation.last();
    if (decision.ground == Ground::pain_unrated) asks.push_back(Ask::pain_rating);
    if (body_mass_decides(situation, decision)) asks.push_back(Ask::body_mass);
    const bool on_bands = last != nullptr && !last->work.load.bands.empty();
    if (on_bands && (situation.rungs_unknown || (decision.step && !decision.step->share)))
        asks.push_back(Ask::band_numbers);
    if (decision.step && decision.step->assumed && decision.rule == Rule::add_load)
        asks.push_back(Ask::loads);
    if (last != nullptr && !last->work.least_rir && asks.empty()) asks.push_back(Ask::rir);
    return asks;
}

/// That of the load; of a body alone that of the last weighing.
MassUnit unit_of(const Situation& situation) {
    if (const Reading* last = situation.last()) {
        const Load& load = last->work.load;
        if (load.added) return load.added->unit;
        if (load.assist) return load.assist->unit;
    }
    const auto& masses = situation.asked->physique.masses;
    return masses.empty() ? MassUnit::kg : masses.back().mass.unit;
}

/// What the next session would have to bring for another answer.
std::vector<Prospect> prospects_of(const Situation& situation, const Decision& decision) {
    std::vector<Prospect> all;
    if (decision.rule == Rule::stop || decision.rule == Rule::start) return all;
    const auto& numbers = *situation.numbers;
    const Earned so_far = earned(situation);
    const bool may_rise = decision.rule == Rule::add_reps || decision.rule == Rule::hold ||
                          decision.rule == Rule::extend;
    const Reading* last = situation.last();
    if (last != nullptr && may_rise && situation.step && situation.step->fits) {
        const bool bands = !last->work.load.bands.empty();
        int top = situation.plan.amounts.high;
        if (bands && situation.step->share)
            top =
                std::max(top, reps_before_jump(*situation.step->share, situation.plan.amounts.low));
        const auto sets = last->led_up() ? static_cast<double>(last->amounts.size())
                                         : static_cast<double>(situation.plan.sets);
        all.push_back({bands ? Rule::next_band : Rule::add_load,
                       {{Figure::top, static_cast<double>(top)},
                        {Figure::sets, sets},
                        {Figure::needed, static_cast<double>(so_far.needed)}},
                       situation.step->to});
    }
    all.push_back({Rule::ease, {{Figure::pain, static_cast<double>(numbers.pain_ease)}}, {}});
    return all;
}

/// Whether lighter sets led up to the last ones, and do so to those of the dose.
bool is_led_up(const Situation& situation, const Decision& decision) {
    const Reading* last = situation.last();
    if (last == nullptr || !last->led_up() || !decision.dose || !decision.dose->load) return false;
    if (decision.rule == Rule::resume || decision.rule == Rule::deload) return false;
    return lighter_than(last->work.led_up.front(), *decision.dose->load);
}

/// The session began with another load than the rule asks for: nothing but that is followed.
void follow_what_began(Decision& decision) {
    const Rejected overtaken{decision.rule, Ground::begun, {}};
    std::erase_if(decision.rejected, [](const Rejected& one) { return one.rule == Rule::hold; });
    const auto place = std::find_if(decision.rejected.begin(), decision.rejected.end(),
                                    [&](const Rejected& one) { return one.rule > overtaken.rule; });
    decision.rejected.insert(place, overtaken);
    decision.rule = Rule::hold;
    decision.ground = Ground::begun;
    decision.facts.clear();
    decision.remarks.clear();
    decision.offers.clear();
    decision.expected.reset();
    decision.cut.reset();
}

/// The dose of a session that has begun goes on with what is on the bar, and with no more than was
/// done with it just now. After pain it goes on with less where that is too much.
void go_on(Decision& decision, const Situation& situation) {
    const WorkDay& begun = *situation.begun;
    decision.sets_done = begun.all_sets;
    if (!decision.dose) return;
    Dose& dose = *decision.dose;
    const bool eases = decision.rule == Rule::ease;
    const bool other = dose.load != begun.load || dose.timed != begun.timed;
    const bool too_much = eases && dose.load && !no_harder(situation, begun, *dose.load);
    const int as_planned = dose.timed == begun.timed ? dose.amounts.back() : begun.amounts.back();
    const bool builds_up = is_led_up(situation, decision) && lighter_than(begun.load, *dose.load);
    if (dose.load && other && !eases && !builds_up && decision.rule != Rule::hold)
        follow_what_began(decision);
    if (!too_much) dose.load = begun.load;
    dose.timed = begun.timed;
    if (dose.timed) dose.tempo = {};
    if (builds_up) dose.sets = situation.sets_today;
    if (decision.cut && decision.cut->to != *dose.load) decision.cut.reset();
    dose.sets = std::max(dose.sets, *decision.sets_done + 1);
    if (too_much) return set_all(dose, std::min(as_planned, begun.amounts.back()));
    if (other) return set_all(dose, begun.amounts.back());
    dose.amounts.resize(static_cast<std::size_t>(dose.sets), dose.amounts.back());
    for (std::size_t i = 0; i < dose.amounts.size(); ++i)
        dose.amounts[i] = i < begun.amounts.size()
                              ? begun.amounts[i]
                              : std::min(dose.amounts[i], begun.amounts.back());
}

/// What is said of the dose, whatever the rule.
void add_remarks(Decision& decision, const Situation& situation) {
    const auto add = [&](bool holds, Remark remark) {
        if (holds) decision.remarks.push_back(remark);
    };
    const bool coming_back = situation.sets_today < situation.plan.sets;
    add(coming_back && decision.rule != Rule::resume, Remark::fewer_sets);
    const auto& load = decision.dose->load;
    if (load && load->added) {
        const auto& asked = *situation.asked;
        const auto& sources = asked.lift.sources;
        const bool ankles =
            std::find(sources.begin(), sources.end(), LoadSource::ankle_weights) != sources.end();
        const bool made = is_made(situation, *load);
        add(ankles && made && asked.owned.things.contains(LoadSource::ankle_weights),
            Remark::each_ankle);
        add(!situation.begun && !made, Remark::not_made);
    }
    const Reading* last = situation.last();
    const bool done = !situation.begun && last != nullptr && last->work.day == situation.asked->day;
    add(done && !situation.asked->stands_in_since, Remark::next_time);
    add(!situation.begun && is_led_up(situation, decision), Remark::build_up);
    add(situation.asked->first_ever, Remark::first_check);
}

/// Without a plan there is no dose; pain is told all the same.
void leave_undosed(Decision& decision, const Unplanned& unplanned) {
    decision.dose.reset();
    decision.step.reset();
    decision.cut.reset();
    decision.expected.reset();
    decision.remarks.clear();
    decision.offers.clear();
    decision.rejected.clear();
    decision.prospects.clear();
    std::erase_if(decision.asks, [](Ask ask) { return ask != Ask::next_day_pain; });
    if (decision.rule == Rule::ease) return;
    decision.rule = Rule::hold;
    decision.ground = Ground::no_plan;
    decision.facts.clear();
    if (!unplanned.by_distance)
        decision.facts = {{Figure::count, static_cast<double>(unplanned.days)},
                          {Figure::needed, static_cast<double>(unplanned.needed)}};
}

/// The first rule that applies gives the dose; of the others it is noted why they do not.
void decide(Decision& decision, const Situation& situation) {
    bool found = false;
    for (const Row& row : table) {
        auto verdict = row.look(situation);
        if (auto* passes = std::get_if<Passes>(&verdict)) {
            decision.rejected.push_back({row.rule, passes->ground, std::move(passes->facts)});
            continue;
        }
        auto& applies = std::get<Applies>(verdict);
        if (found) {
            decision.rejected.push_back({row.rule, Ground::outranked, {}});
            continue;
        }
        found = true;
        decision.rule = row.rule;
        decision.ground = applies.ground;
        decision.facts = std::move(applies.facts);
        decision.dose = std::move(applies.dose);
        decision.remarks = std::move(applies.remarks);
        decision.offers = std::move(applies.offers);
        decision.expected = std::move(applies.expected);
        decision.cut = std::move(applies.cut);
    }
}

}  // namespace

Decision coach(const CoachCase& asked, const CoachNumbers& numbers) {
    const Situation situation = situation_of(asked, numbers);
    Decision decision;
    decision.exercise = asked.lift.exercise;
    decision.day = asked.day;
    decision.plan = situation.plan;
    decision.flags = asked.pain.flags;
    decision.elsewhere = asked.elsewhere;
    decision.step = situation.step;
    decision.body_mass = body_mass_on(asked.physique.masses, asked.day);
    decision.unit = unit_of(situation);
    if (const Reading* last = situation.last())
        decision.effective = effective_load_of(situation, last->work);
    decide(decision, situation);
    if (decision.rule == Rule::stop) decision.step.reset();
    decision.read = read_by(situation, decision.rule);
    decision.confidence = confidence_of(situation, decision);
    decision.asks = asks_of(situation, decision);
    decision.prospects = prospects_of(situation, decision);
    if (situation.unplanned && decision.rule != Rule::stop)
        leave_undosed(decision, *situation.unplanned);
    else if (situation.begun)
        go_on(decision, situation);
    if (decision.dose) add_remarks(decision, situation);
    return decision;
}

}  // namespace hyper::training
