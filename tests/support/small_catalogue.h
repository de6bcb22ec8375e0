#pragma once

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "hyper/catalogue/compiler/compile.h"
#include "support/file.h"

// The small catalogue, and what the compiler says of changes to it.

namespace hyper::test {

using catalogue::compiler::File;

inline std::string small_file(const std::string& name) {
    return test::contents(HYPER_TEST_DATA "/catalogue/small/" + name);
}

/// A catalogue without a problem: two exercises, one of them with two variations.
inline std::vector<File> small_catalogue() {
    std::vector<File> files;
    for (const auto* name :
         {"exercises/good-morning.toml", "exercises/reverse-hyper.toml", "equipment.toml",
          "sources.toml", "swap.toml", "conditions.toml", "bands.toml", "coach.toml", "stats.toml"})
        files.push_back({name, small_file(name)});
    return files;
}

/// The line of the first byte of `part`, counted from 1.
inline int line_of(const std::string& text, const std::string& part) {
    const auto at = text.find(part);
    REQUIRE(at != std::string::npos);
    return 1 + static_cast<int>(
                   std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(at), '\n'));
}

/// The small catalogue after `before`, which must occur in the file `name`, has become `after`.
inline std::vector<File> changed(const std::string& name, const std::string& before,
                                 const std::string& after) {
    auto files = small_catalogue();
    const auto file =
        std::find_if(files.begin(), files.end(), [&](const File& one) { return one.name == name; });
    REQUIRE(file != files.end());
    const auto at = file->bytes.find(before);
    REQUIRE(at != std::string::npos);
    file->bytes.replace(at, before.size(), after);
    return files;
}

/// What is said of that change.
inline std::string said(const std::string& name, const std::string& before,
                        const std::string& after) {
    const auto compiled = compile(changed(name, before, after));
    CHECK(compiled.source.empty());
    return compiled.problems;
}

/// Checks that changing `before` into `after` is reported at the line of `after` with `sentence`.
inline void check_reported(const std::string& name, const std::string& before,
                           const std::string& after, const std::string& sentence) {
    CAPTURE(after);
    const auto files = changed(name, before, after);
    const auto file =
        std::find_if(files.begin(), files.end(), [&](const File& one) { return one.name == name; });
    const auto line = line_of(file->bytes, after);
    CHECK(compile(files).problems == name + ":" + std::to_string(line) + ": " + sentence + "\n");
}

}  // namespace hyper::test
