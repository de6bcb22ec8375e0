#include "hyper/catalogue/compiler/problems.h"

#include <fmt/format.h>

#include <algorithm>
#include <tuple>
#include <utility>

namespace hyper::catalogue::compiler {

void Problems::add(const Where& where, std::string sentence) {
    problems_.push_back({where, std::move(sentence)});
}

std::string Problems::text() const {
    auto sorted = problems_;
    const auto key = [](const Problem& problem) {
        return std::tie(problem.where.file, problem.where.line, problem.sentence);
    };
    std::sort(sorted.begin(), sorted.end(),
              [&](const Problem& a, const Problem& b) { return key(a) < key(b); });
    std::string text;
    for (const auto& problem : sorted)
        text +=
            fmt::format("{}:{}: {}\n", problem.where.file, problem.where.line, problem.sentence);
    return text;
}

}  // namespace hyper::catalogue::compiler
