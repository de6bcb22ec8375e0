#include <span>
#include <string>
#include <vector>

#include "hyper/cli/machine.h"
#include "hyper/cli/run.h"

int main(int argc, char** argv) {
    const auto words = std::span(argv, static_cast<std::size_t>(argc));
    const std::vector<std::string> arguments(words.begin() + (argc > 0 ? 1 : 0), words.end());
    const hyper::cli::World world = hyper::cli::this_machine();
    return hyper::cli::print(hyper::cli::run(arguments, world), world);
}
