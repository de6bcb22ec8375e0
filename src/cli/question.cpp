#include "hyper/cli/question.h"

#include <fmt/format.h>

#include <algorithm>

#include "hyper/catalogue/fold.h"
#include "hyper/text/clean.h"
#include "hyper/view/layout.h"

namespace hyper::cli {

std::optional<std::string> answer_to(const World& world, const std::string& question,
                                     const std::string& usual) {
    world.ask(usual.empty() ? question + " "
                            : fmt::format("{} [{}] ", question, view::visible(usual)));
    const auto line = world.read_line();
    if (!line) {
        world.ask("\n");
        return std::nullopt;
    }
    const auto first = line->find_first_not_of(" \t\r");
    if (first == std::string::npos) return usual;
    return line->substr(first, line->find_last_not_of(" \t\r") - first + 1);
}

bool confirmed(const World& world, const std::string& question) {
    const auto take = [](const std::string& answer) {
        const std::string word = catalogue::folded(answer);
        if (word == "yes" || word == "y") return true;
        if (word == "no" || word == "n") return false;
        throw refused(fmt::format("\"{}\" is neither yes nor no.", answer), "Enter is yes.");
    };
    return answer_taken(world, question + " Yes or no?", "yes", take).value_or(false);
}

void say_refused(const World& world, const Error& error) {
    world.ask(
        view::block(error.sentence() + " " + error.hint(), std::min(world.width, 100), "  ", "  "));
}

void check_clean_answer(const std::string& answer) {
    if (const auto problem = text::unclean(answer)) throw refused(problem->sentence, problem->hint);
}

}  // namespace hyper::cli
