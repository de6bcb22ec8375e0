#include "hyper/view/next.h"

#include <doctest/doctest.h>

#include "hyper/catalogue/coach.h"
#include "hyper/training/coach.h"
#include "support/coach_history.h"

namespace hyper::view {

TEST_CASE("of several doses that are the first ever the first alone has the short check") {
    auto asked = test::history({{1, 40, {12, 12, 12}}}, 4);
    asked.first_ever = true;
    const NextPage page{training::coach(asked, catalogue::coach_numbers()), "It", asked.day};
    const std::string text = next_day_text({{page, page}, {}, asked.day, asked.day}, {80, false});
    const auto count = [&](const std::string& words) {
        int found = 0;
        for (auto at = text.find(words); at != std::string::npos; at = text.find(words, at + 1))
            ++found;
        return found;
    };
    CHECK(count("Before you begin, once") == 1);
    CHECK(text.starts_with("Before you begin, once"));
    CHECK(count("@ 40 kg") == 2);
}

}  // namespace hyper::view
