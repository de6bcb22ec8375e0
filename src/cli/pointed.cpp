#include "hyper/cli/pointed.h"

namespace hyper::cli {

Error pointed(const text::Problem& problem, const std::string& line, std::size_t offset) {
    return refused(problem.sentence, problem.hint,
                   Place{line, offset + problem.start, problem.size});
}

}  // namespace hyper::cli
