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

TEST_CASE("shares of the body and limits of estimates are checked like every number") {
    const std::string file = "coach.toml";
    check_reported(file, "legs-male = [0.148, ", "legs-male = [14.8, ",
                   "\"legs-male\" must be from 0.01 to 1.");
    check_reported(file, "most-reps = [12, ", "most-reps = [37, ",
                   "\"most-reps\" must be from 1 to 36.");
    check_reported(file, "learning-sessions = [2, ", "learning-sessions = [2.5, ",
                   "\"learning-sessions\" must be a whole number.");
    check_reported(file, "torso = [0.48, \"judgement\"]", "torso = 0.48",
                   "\"torso\" must be written as [VALUE, \"SOURCE\"].");
    CHECK(said(file, "torso = [0.48, \"judgement\"]\n", "").find("is missing in the body") !=
          std::string::npos);
    CHECK(said(file, "new-best = [0.025, \"judgement\"]\n", "")
              .find("\"new-best\" is missing in the strength.") != std::string::npos);
}

TEST_CASE("bounds of the coach that are the wrong way round are reported") {
    const std::string file = "coach.toml";
    check_reported(file, "step-most = [0.10, ", "step-most = [0.02, ",
                   "\"step-most\" must not be below \"step-least\".");
    check_reported(file, "fair-reps = [10, ", "fair-reps = [4, ",
                   "\"fair-reps\" must not be below \"sure-reps\".");
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
