// What the compiler says of coach.toml.

#include "support/small_catalogue.h"

using hyper::test::check_reported;
using hyper::test::said;

TEST_CASE("a number of the coach that cannot be is reported at its line") {
    const std::string file = "coach.toml";
    check_reported(file, "pain-stop = [6, ", "pain-stop = [11, ",
                   "\"pain-stop\" must be from 1 to 10.");
    check_reported(file, "pain-stop = [6, ", "pain-stop = [6.5, ",
                   "\"pain-stop\" must be a whole number.");
    check_reported(file, "step-most = [0.10, ", "step-most = [1.1, ",
                   "\"step-most\" must be from 0 to 1.");
    check_reported(file, "rep-share = [0.0275, ", "rep-share = [0, ",
                   "\"rep-share\" must be from 0.001 to 1.");
    check_reported(file, "step-most = [0.10, \"judgement\"]", "step-most = 0.10",
                   "\"step-most\" must be written as [VALUE, \"SOURCE\"].");
    check_reported(file, "step-most = [0.10, \"judgement\"]", "step-most = [0.10, \"\"]",
                   "The source of \"step-most\" is empty.");
}

TEST_CASE("a number of the coach that nobody asked for, is missing or has no source is reported") {
    const std::string file = "coach.toml";
    check_reported(file, "pain-stop = ", "pain-halt = [6, \"judgement\"]\npain-stop = ",
                   "\"pain-halt\" is no key of the numbers.");
    CHECK(said(file, "pain-stop = [6, \"judgement\"]\n", "") ==
          file + ":3: \"pain-stop\" is missing in the numbers.\n");
    CHECK(said(file, "pain-stop = [6, \"judgement\"]", "pain-stop = [6, \"nobody-1999\"]")
              .find("nobody-1999") != std::string::npos);
}

TEST_CASE("views, breaks and rules of the coach are checked") {
    const std::string file = "coach.toml";
    check_reported(file, "epley = 0.3", "epley = 1.5",
                   "\"epley\" is 1.5, which is not from 0 to 1.");
    CHECK(
        said(file, "days = 21", "days = 14").find("A layoff must be longer than the one before.") !=
        std::string::npos);
    CHECK(said(file, "id = \"ease\"", "id = \"easy\"").find(file + ":") == 0);
}
