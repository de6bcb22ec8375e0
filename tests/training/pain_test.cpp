#include "hyper/training/pain.h"

#include <doctest/doctest.h>

#include "support/amounts.h"

namespace hyper::training {

using test::on;

TEST_CASE("a report belongs to the session of the two days before it, the first one counts") {
    const std::vector<PainReport> reports = {{on(13), 5}, {on(12), 3}};
    CHECK(report_after(reports, on(11), 2)->pain == 3);
    CHECK(report_after(reports, on(10), 2)->pain == 3);
    CHECK_FALSE(report_after(reports, on(9), 2));
    CHECK_FALSE(report_after(reports, on(13), 2));
}

TEST_CASE("what is usual is the median of the days before, the lower of the middle two") {
    const std::vector<PainReport> reports = {{on(1), 6}, {on(5), 2}, {on(9), 0}, {on(20), 9}};
    CHECK(usual_pain(reports, on(10), 28) == 2);
    CHECK(usual_pain(reports, on(9), 28) == 2);
    CHECK(usual_pain(reports, on(10), 4) == 0);
    CHECK(usual_pain({}, on(10), 28) == 0);
}

TEST_CASE("every symptom has a word that leads back to it") {
    for (std::size_t i = 0; i < symptom_count; ++i) {
        const auto symptom = static_cast<Symptom>(i);
        CHECK(symptom_from(name(symptom)) == symptom);
    }
    CHECK_FALSE(symptom_from("tired"));
}

}  // namespace hyper::training
