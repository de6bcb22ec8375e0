// Over random histories the coach keeps its promises.

#include "hyper/training/coach.h"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <algorithm>

#include "hyper/catalogue/coach.h"
#include "support/amounts.h"
#include "support/competing_rules.h"
#include "support/sets.h"

namespace hyper::training {
using hyper::test::grams;

namespace {

const CoachNumbers& numbers = catalogue::coach_numbers();

/// What the sets of a random history are done against.
enum class Against { body, machine, bar, help, bands };

CoachCase empty_case(Against against) {
    CoachCase asked;
    ExerciseRef exercise{"reverse-hyper", "machine"};
    if (against == Against::body) exercise.variation = "bench";
    if (against == Against::bands) exercise.variation = "band";
    if (against == Against::bar) exercise = {"deadlift", "barbell"};
    if (against == Against::help) exercise = {"pull-up", ""};
    asked.lift = catalogue::lift(exercise);
    if (*rc::gen::arbitrary<bool>()) asked.physique.masses = {{test::day(1, 1), grams(80'000)}};
    return asked;
}

void add_bands(CoachCase& asked) {
    const std::int64_t first = *rc::gen::inRange<std::int64_t>(1000, 4000);
    for (int i = 0; i < 3; ++i) {
        Band band;
        band.id = BandId(uuid_named("band " + std::to_string(i)));
        band.label = std::string(1, static_cast<char>('a' + i));
        band.points = {{100, Force(first * (i + 1))}};
        asked.bands.push_back(band);
    }
}

void add_plates(CoachCase& asked) {
    asked.owned.bar = grams(20'000);
    Pieces plates;
    for (const std::int64_t size : {20'000, 10'000, 5'000, 2'500, 1'250})
        if (*rc::gen::arbitrary<bool>()) plates.pieces.push_back({size, std::nullopt});
    if (!plates.pieces.empty()) asked.owned.things[LoadSource::plates] = plates;
}

Load random_load(Against against, const CoachCase& asked) {
    Load load;
    const auto mass = grams(*rc::gen::inRange<std::int64_t>(4, 40) * 2500);
    if (against == Against::machine || against == Against::bar) load.added = mass;
    if (against == Against::help)
        load.assist = grams(std::min<std::int64_t>(mass.mass.grams, 40'000));
    if (against == Against::bands) {
        const auto& band = asked.bands.at(*rc::gen::inRange<std::size_t>(0, asked.bands.size()));
        load.bands = {{band.id, band.label, 1, false, false}};
    }
    return load;
}

/// A history of up to ten days, with pain, reserve and gaps as they come.
CoachCase random_case(Against against) {
    CoachCase asked = empty_case(against);
    if (against == Against::bands) add_bands(asked);
    if (*rc::gen::arbitrary<bool>()) add_plates(asked);
    Load load = random_load(against, asked);
    Day day = test::day(1, 1);
    for (int n = *rc::gen::inRange(0, 10); n > 0; --n) {
        day = day + std::chrono::days(*rc::gen::element(2, 3, 3, 4, 7, 20));
        if (*rc::gen::inRange(0, 4) == 0) load = random_load(against, asked);
        Session session{day, {}};
        const int reps = *rc::gen::inRange(4, 26);
        const auto pain = *rc::gen::element<std::optional<int>>(std::nullopt, 0, 0, 1, 2, 4, 7);
        const auto rir = *rc::gen::element<std::optional<Rir>>(std::nullopt, Rir{20}, Rir{0});
        for (int i = *rc::gen::inRange(1, 5); i > 0; --i) {
            Set set;
            set.id = SetId(uuid_named("set " + iso(day) + std::to_string(i)));
            set.exercise = asked.lift.exercise;
            set.day = day;
            set.reps = Reps(std::max(1, reps - *rc::gen::inRange(0, 3)));
            set.load = load;
            set.pain = pain;
            set.rir = rir;
            session.sets.push_back(set);
        }
        asked.sessions.push_back(session);
        asked.pattern_days.push_back(day);
    }
    asked.day = day + std::chrono::days(*rc::gen::element(0, 1, 2, 3, 5, 16, 30, 100));
    return asked;
}

Against any() {
    return *rc::gen::element(Against::body, Against::machine, Against::bar, Against::help,
                             Against::bands);
}

/// Grams, those of help below zero; the force of bands.
double heaviness(const Load& load, const CoachCase& asked) {
    if (load.assist) return -static_cast<double>(load.assist->mass.grams);
    if (load.added) return static_cast<double>(load.added->mass.grams);
    double force = 0;
    for (const BandUse& use : load.bands)
        for (const Band& band : asked.bands)
            if (band.id == use.band)
                force += static_cast<double>(band.points.front().force.grams) * use.count *
                         (use.folded ? 2 : 1);
    return force;
}

const Load* last_load(const CoachCase& asked) {
    return asked.sessions.empty() ? nullptr : &asked.sessions.back().sets.back().load;
}

int worst_pain(const Session& session) {
    int worst = 0;
    for (const Set& set : session.sets) worst = std::max(worst, set.pain.value_or(0));
    return worst;
}

int most_reps(const Session& session) {
    int most = 0;
    for (const Set& set : session.sets) most = std::max(most, set.reps->value);
    return most;
}

}  // namespace

TEST_CASE("the same log gives the same answer") {
    CHECK(rc::check([] {
        const auto asked = random_case(any());
        const auto one = coach(asked, numbers);
        const auto two = coach(asked, numbers);
        RC_ASSERT(one.rule == two.rule);
        RC_ASSERT(one.dose == two.dose);
        RC_ASSERT(one.rejected == two.rejected);
    }));
}

TEST_CASE("nothing goes up after pain of three or more") {
    CHECK(rc::check([] {
        const auto asked = random_case(any());
        RC_PRE(!asked.sessions.empty());
        RC_PRE(worst_pain(asked.sessions.back()) >= 3);
        const auto decision = coach(asked, numbers);
        if (!decision.dose || !decision.dose->load) return;
        RC_ASSERT(heaviness(*decision.dose->load, asked) <=
                  heaviness(*last_load(asked), asked) + 1e-6);
        RC_ASSERT(*std::max_element(decision.dose->amounts.begin(), decision.dose->amounts.end()) <=
                  std::max(most_reps(asked.sessions.back()), decision.plan.amounts.low));
    }));
}

TEST_CASE("pain in a set makes the next one lighter at once, or less work") {
    CHECK(rc::check([] {
        auto asked = random_case(any());
        RC_PRE(!asked.sessions.empty());
        Session& today = asked.sessions.back();
        asked.day = today.day;
        today.sets.resize(1);
        today.sets.front().pain = *rc::gen::inRange(3, 6);
        const auto decision = coach(asked, numbers);
        if (!decision.dose || !decision.sets_done) return;  // one set is all that was planned
        RC_ASSERT(decision.rule == Rule::ease);
        const Set& done = today.sets.front();
        const int next = decision.dose->amounts.back();
        const double before = heaviness(done.load, asked);
        const double after = heaviness(*decision.dose->load, asked);
        RC_ASSERT(after <= before + 1e-6);
        RC_ASSERT(next <= done.reps->value);
        const auto said = [&](Remark one) {
            return std::find(decision.remarks.begin(), decision.remarks.end(), one) !=
                   decision.remarks.end();
        };
        RC_ASSERT(after < before - 1e-6 || said(Remark::bend_knees) || said(Remark::no_lighter));
    }));
}

TEST_CASE("an ease or a stop is not undone by a set that nobody rated") {
    CHECK(rc::check([] {
        auto asked = random_case(any());
        RC_PRE(!asked.sessions.empty());
        asked.sessions.back().sets.front().pain = *rc::gen::inRange(3, 11);
        Session today = asked.sessions.back();
        const int hurt = worst_pain(today);
        today.day = today.day + std::chrono::days(*rc::gen::inRange(1, 10));
        today.sets.resize(1);
        today.sets.front().day = today.day;
        today.sets.front().pain.reset();
        asked.sessions.push_back(today);
        asked.pattern_days.push_back(today.day);
        asked.day = today.day;
        const auto decision = coach(asked, numbers);
        if (!decision.sets_done) return;  // one set is all that was planned
        RC_ASSERT(decision.rule == (hurt >= 6 ? Rule::stop : Rule::ease));
    }));
}

TEST_CASE("what is done in seconds is asked for in seconds") {
    CHECK(rc::check([] {
        auto asked = random_case(any());
        RC_PRE(!asked.sessions.empty());
        for (Session& session : asked.sessions)
            for (Set& set : session.sets) {
                set.seconds = Seconds(set.reps->value * 5);
                set.reps.reset();
            }
        const auto decision = coach(asked, numbers);
        RC_ASSERT(!decision.dose || decision.dose->timed);
    }));
}

TEST_CASE("pain of six or more stops, whatever else there is, and eases when it is long ago") {
    CHECK(rc::check([] {
        auto asked = random_case(any());
        RC_PRE(!asked.sessions.empty());
        asked.sessions.back().sets.front().pain = *rc::gen::inRange(6, 11);
        const auto decision = coach(asked, numbers);
        const std::chrono::days remembered(numbers.pain_memory_days);
        const bool stops = asked.day - asked.sessions.back().day <= remembered;
        RC_ASSERT(decision.rule == (stops ? Rule::stop : Rule::ease));
        RC_ASSERT(!stops || !decision.dose);
    }));
}

TEST_CASE("a step is never beyond the cap") {
    CHECK(rc::check([] {
        const auto asked = random_case(any());
        const auto decision = coach(asked, numbers);
        if (decision.rule != Rule::add_load && decision.rule != Rule::next_band) return;
        RC_ASSERT(decision.step.has_value());
        const double cap =
            decision.rule == Rule::next_band ? numbers.band_step_most : numbers.step_most;
        RC_ASSERT(decision.step->share.value() <= cap + 1e-6);
        RC_ASSERT(heaviness(*decision.dose->load, asked) > heaviness(*last_load(asked), asked));
    }));
}

TEST_CASE("no load is said that is not owned") {
    CHECK(rc::check([] {
        const auto against = *rc::gen::element(Against::machine, Against::bar);
        const auto asked = random_case(against);
        RC_PRE(!asked.sessions.empty() && asked.owned.things.contains(LoadSource::plates));
        const auto decision = coach(asked, numbers);
        if (!decision.dose || !decision.dose->load || !decision.dose->load->added) return;
        const Mass load = decision.dose->load->added->mass;
        if (load == last_load(asked)->added->mass) return;  // what was done can be done
        const bool done = std::any_of(
            asked.sessions.begin(), asked.sessions.end(),
            [&](const Session& session) { return session.sets.front().load.added->mass == load; });
        RC_ASSERT(
            done ||
            load_ladder(asked.lift, asked.owned, decision.dose->load->added, numbers).makes(load));
    }));
}

TEST_CASE("an added warm-up changes nothing") {
    CHECK(rc::check([] {
        auto asked = random_case(any());
        RC_PRE(!asked.sessions.empty());
        const auto before = coach(asked, numbers);
        for (Session& session : asked.sessions) {
            Set warmup = session.sets.front();
            warmup.kind = SetKind::warmup;
            warmup.reps = Reps(30);
            warmup.rir.reset();
            session.sets.insert(session.sets.begin(), warmup);
        }
        const auto after = coach(asked, numbers);
        RC_ASSERT(before.rule == after.rule);
        RC_ASSERT(before.dose == after.dose);
    }));
}

TEST_CASE("an assisted exercise mirrors: progress takes help away, ease gives more") {
    CHECK(rc::check([] {
        const auto asked = random_case(Against::help);
        const auto decision = coach(asked, numbers);
        if (!decision.dose || !decision.dose->load || asked.sessions.empty()) return;
        const double before = heaviness(*last_load(asked), asked);
        const double now = heaviness(*decision.dose->load, asked);
        if (decision.rule == Rule::add_load) RC_ASSERT(now > before);
        if (decision.rule == Rule::ease || decision.rule == Rule::reduce) RC_ASSERT(now <= before);
    }));
}

TEST_CASE("on the first day of a swap nothing rises above what was done before") {
    CHECK(rc::check([] {
        auto asked = random_case(any());
        RC_PRE(!asked.sessions.empty());
        RC_PRE(asked.sessions.back().day < asked.day);
        asked.stands_in_since = asked.day;
        const auto decision = coach(asked, numbers);
        for (const auto rule :
             {Rule::add_load, Rule::next_band, Rule::extend, Rule::load_it, Rule::add_reps})
            RC_ASSERT(decision.rule != rule);
    }));
}

TEST_CASE("an exercise of one's own is dosed only after three days done the same way") {
    CHECK(rc::check([] {
        auto asked = random_case(Against::help);
        const auto few = *rc::gen::inRange<std::size_t>(0, 3);
        if (asked.sessions.size() > few) asked.sessions.resize(few);
        RC_ASSERT(!coach(asked, numbers).dose);
    }));
}

TEST_CASE("only those rules compete that a case history shows to compete") {
    CHECK(rc::check([] {
        auto asked = random_case(any());
        if (*rc::gen::inRange(0, 6) == 0) asked.pain.flags = {{Symptom::weakness, asked.day}};
        const auto decision = coach(asked, numbers);
        for (const Rejected& one : decision.rejected) {
            if (one.ground != Ground::outranked || one.rule == Rule::hold) continue;
            const std::pair pair(decision.rule, one.rule);
            RC_LOG() << code(pair.first) << " before " << code(pair.second) << "\n";
            RC_ASSERT(std::find(test::competing_rules.begin(), test::competing_rules.end(), pair) !=
                      test::competing_rules.end());
        }
    }));
}

TEST_CASE("every rule that was not taken is told, with a reason") {
    CHECK(rc::check([] {
        const auto asked = random_case(any());
        const auto decision = coach(asked, numbers);
        if (asked.lift.own && !decision.dose) return;  // there is no plan
        RC_ASSERT(decision.rejected.size() == rule_count - 1);
        for (const Rejected& one : decision.rejected) {
            RC_ASSERT(one.rule != decision.rule);
            if (one.rule < decision.rule) RC_ASSERT(one.ground != Ground::outranked);
        }
        RC_ASSERT(decision.dose.has_value() == (decision.rule != Rule::stop));
        if (decision.dose)
            RC_ASSERT(decision.dose->amounts.size() ==
                      static_cast<std::size_t>(decision.dose->sets));
    }));
}

}  // namespace hyper::training
