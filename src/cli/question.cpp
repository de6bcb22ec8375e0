#include "hyper/cli/question.h"

#include <fmt/format.h>

#include "hyper/view/layout.h"

namespace hyper::cli {

std::optional<std::string> answer_to(const World& world, const std::string& question,
                                     const std::string& usual) {
    world.ask(usual.empty() ? question + " "
                            : fmt::format("{} [{}] ", question, view::visible(usual)));
    auto answer = world.read_line();
    if (!answer) world.ask("\n");
    if (answer && answer->empty()) return usual;
    return answer;
}

}  // namespace hyper::cli
