// compile-catalogue OUTPUT FILE...: checks the data files and writes them as C++ source.

#include <fstream>
#include <iostream>
#include <sstream>
#include <string>
#include <vector>

#include "hyper/catalogue/compiler/compile.h"

int main(int argc, char** argv) {
    using hyper::catalogue::compiler::File;
    const std::vector<std::string> arguments(argv + 1, argv + argc);
    if (arguments.size() < 2) {
        std::cerr << "usage: compile-catalogue OUTPUT FILE...\n";
        return 2;
    }
    std::vector<File> files;
    for (std::size_t i = 1; i < arguments.size(); ++i) {
        std::ifstream input(arguments[i], std::ios::binary);
        std::ostringstream bytes;
        bytes << input.rdbuf();
        files.push_back({arguments[i], bytes.str()});
        if (!input.is_open() || input.bad()) {
            std::cerr << arguments[i] << ":1: The file cannot be read.\n";
            return 1;
        }
    }
    const auto compiled = hyper::catalogue::compiler::compile(files);
    std::cerr << compiled.problems;
    if (!compiled.problems.empty()) return 1;
    std::ofstream output(arguments[0], std::ios::binary);
    output << compiled.source << std::flush;
    if (output) return 0;
    std::cerr << arguments[0] << ":1: The file cannot be written.\n";
    return 1;
}
