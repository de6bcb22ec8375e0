#include "hyper/cli/long_form.h"

#include <fmt/format.h>

#include <array>

#include "hyper/units/error.h"

namespace hyper::cli {
namespace {

constexpr std::array form_options = {
    Option{"sets", "N", "how many sets, with --reps or --seconds"},
    Option{"reps", "N", "repetitions of each set"},
    Option{"seconds", "N", "seconds of each hold"},
    Option{"weight", "MASS", "an added mass: 20kg, 45lb"},
    Option{"band", "BANDS", "bands of yours: red, red+black, 2xgreen"},
    Option{"assist", "LOAD", "help: a mass or a band that takes weight off"},
    Option{"bodyweight", "", "the body alone"},
};

/// "3x12" or "3x30s"; empty when no option speaks of sets.
std::string sets_of(const Args& args) {
    const auto reps = args.value("reps");
    const auto seconds = args.value("seconds");
    const auto sets = args.value("sets");
    if (reps && seconds)
        throw refused("A set of the long form has reps or seconds, not both.",
                      "Give --reps or --seconds.");
    if (!reps && !seconds) {
        if (sets)
            throw refused("--sets says how many, but not of what.",
                          "Add --reps 12 or --seconds 30.");
        return "";
    }
    const std::string amount = reps ? *reps : *seconds + "s";
    return sets ? fmt::format("{}x{}", *sets, amount) : amount;
}

/// "20kg+red"; empty when no option speaks of a load.
std::string load_of(const Args& args) {
    const auto weight = args.value("weight");
    const auto band = args.value("band");
    const auto assist = args.value("assist");
    const bool body = args.has("bodyweight");
    if ((body || assist) && (weight || band || (body && assist)))
        throw refused("These loads do not go together.",
                      "Give --weight and --band, or --assist, or --bodyweight.");
    if (body) return "bw";
    if (assist) return "-" + *assist;
    if (weight && band) return *weight + "+" + *band;
    return weight ? *weight : band.value_or("");
}

}  // namespace

std::span<const Option> long_form_options() {
    return form_options;
}

std::string line_with_long_form(const Args& args, const ExerciseChoice& choice) {
    std::string line = choice.line;
    const bool has_rest = choice.rest < line.size();
    const bool has_load = line.find('@', choice.rest) != std::string::npos;
    if (const std::string sets = sets_of(args); !sets.empty()) {
        const bool only_load = has_rest && line[choice.rest] == '@';
        if (has_rest && !only_load)
            throw refused("The sets are given twice: in the line and as options.",
                          "Keep the line or the options.", Place{line, choice.rest, line.size()});
        if (choice.rest > 0 && line[choice.rest - 1] != ' ') line += ' ';
        line.insert(only_load ? choice.rest : line.size(), only_load ? sets + " " : sets);
    }
    if (const std::string load = load_of(args); !load.empty()) {
        if (has_load)
            throw refused("The load is given twice: in the line and as an option.",
                          "Keep the line or the option.", Place{line, line.find('@'), line.size()});
        line += " @ " + load;
    }
    return line;
}

}  // namespace hyper::cli
