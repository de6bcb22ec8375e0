#include "hyper/training/experience.h"

#include <doctest/doctest.h>

#include "hyper/catalogue/coach.h"
#include "support/sets.h"

namespace hyper::training {

using test::day;

namespace {

const CoachNumbers& usual_numbers = catalogue::coach_numbers();

Session session_on(unsigned on, std::optional<int> pain) {
    Set set;
    set.day = day(on);
    set.reps = Reps(10);
    set.pain = pain;
    return {set.day, {set}};
}

Experience with_pain(std::vector<int> newest_first) {
    Experience found{day(20), 1, {}};
    for (const int pain : newest_first) found.felt.push_back({day(20), pain});
    return found;
}

std::vector<OwnEffect> effects(const Experience& experience, SwapPurpose purpose) {
    return own_effects(experience, purpose, day(22), usual_numbers);
}

}  // namespace

TEST_CASE("how a session felt is the worst of its sets") {
    Session session = session_on(12, 2);
    session.sets.push_back(session_on(12, 5).sets.front());
    const auto found = experience_of({&session, 1}, {}, usual_numbers);
    CHECK(found.last_done == day(12));
    REQUIRE(found.felt.size() == 1);
    CHECK(found.felt.front() == Felt{day(12), 5, false});
}

TEST_CASE("a worse day after counts for the session before it") {
    const std::vector sessions = {session_on(12, 1)};
    const std::vector<PainReport> reports = {{day(13), 4}};
    CHECK(experience_of(sessions, reports, usual_numbers).felt.front() == Felt{day(12), 4, true});
}

TEST_CASE("a day after that is as usual does not count, unless it is severe") {
    const std::vector sessions = {session_on(20, 0)};
    std::vector<PainReport> reports = {{day(3), 2}, {day(10), 2}, {day(21), 2}};
    CHECK(experience_of(sessions, reports, usual_numbers).felt.front() == Felt{day(20), 0, false});
    reports = {{day(3), 7}, {day(10), 7}, {day(21), 7}};
    CHECK(experience_of(sessions, reports, usual_numbers).felt.front() == Felt{day(20), 7, true});
}

TEST_CASE("sessions that nobody rated say when it was done and nothing else") {
    const std::vector sessions = {session_on(20, std::nullopt), session_on(17, 3)};
    const auto found = experience_of(sessions, {}, usual_numbers);
    CHECK(found.last_done == day(20));
    CHECK(found.felt == std::vector<Felt>{{day(17), 3}});
}

TEST_CASE("only the last three rated sessions tell how it feels") {
    const std::vector sessions = {session_on(20, 0), session_on(18, 0), session_on(16, 0),
                                  session_on(14, 8)};
    CHECK(experience_of(sessions, {}, usual_numbers).felt.size() == 3);
}

TEST_CASE("the worse of the last time and the median costs points") {
    const auto points = [](std::vector<int> pains) {
        return effects(with_pain(std::move(pains)), SwapPurpose::equipment).front().points;
    };
    CHECK(points({4, 0, 0}) == doctest::Approx(-16));
    CHECK(points({0, 4, 5}) == doctest::Approx(-16));
    CHECK(points({1, 2}) == doctest::Approx(-8));
}

TEST_CASE("twice without any pain speaks for it where pain is the reason, and only there") {
    const auto all = effects(with_pain({0, 0}), SwapPurpose::pain);
    REQUIRE(all.size() == 1);
    CHECK(all.front().kind == OwnEffect::Kind::painless);
    CHECK(all.front().points == doctest::Approx(5));
    CHECK(effects(with_pain({0, 0}), SwapPurpose::equipment).empty());
    CHECK(effects(with_pain({0}), SwapPurpose::pain).empty());
}

TEST_CASE("for variety what was done lately costs points, fewer with every day") {
    const auto after = [](unsigned last) {
        return effects({day(last), 1, {}}, SwapPurpose::variety).front();
    };
    CHECK(after(22).points == doctest::Approx(-20));
    CHECK(after(8).points == doctest::Approx(-10));
    CHECK(after(8).days == 14);
    CHECK(effects({day(22), 1, {}}, SwapPurpose::equipment).empty());
}

TEST_CASE("for variety what was not done for four weeks costs nothing and is said") {
    const auto all = own_effects({day(1, 10), 1, {}}, SwapPurpose::variety, day(22), usual_numbers);
    REQUIRE(all.size() == 1);
    CHECK(all.front().kind == OwnEffect::Kind::long_ago);
    CHECK(all.front().points == 0);
}

TEST_CASE("an exercise of which the log knows nothing has no effects") {
    for (const auto purpose : {SwapPurpose::equipment, SwapPurpose::pain, SwapPurpose::variety,
                               SwapPurpose::lumbar_strength})
        CHECK(effects({}, purpose).empty());
}

}  // namespace hyper::training
