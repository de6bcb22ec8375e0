#include "hyper/catalogue/compiler/problems.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace hyper::catalogue::compiler {

void Problems::add(const Where& where, std::string sentence) {
    problems_.push_back({where, std::move(sentence)});
}

std::string Problems::text() const {
    auto sorted = problems_;
    std::sort(sorted.begin(), sorted.end());
    std::string text;
    for (const auto& problem : sorted)
        text +=
            fmt::format("{}:{}: {}\n", problem.where.file, problem.where.line, problem.sentence);
    return text;
}

}  // namespace hyper::catalogue::compiler
