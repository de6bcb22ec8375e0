#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "hyper/units/day.h"

namespace hyper::cli {

/// Everything that is not an argument. main fills it from the machine, tests from constants.
struct World {
    Instant now;
    std::shared_ptr<const Zone> zone;
    std::uint64_t random_seed = 0;  ///< for ids

    int width = 80;  ///< columns of the terminal
    int height = 24;
    bool output_is_terminal = false;
    bool input_is_terminal = false;
    std::optional<std::string> no_color;
    std::optional<std::string> term;
    std::optional<std::string> locale;  ///< of characters: $LC_ALL, $LC_CTYPE or $LANG

    std::filesystem::path folder;  ///< in which relative names of files begin; empty: the process's
    std::optional<std::string> hyper_db;       ///< $HYPER_DB
    std::optional<std::string> xdg_data_home;  ///< $XDG_DATA_HOME
    std::optional<std::string> home;           ///< $HOME

    /// One line of input without its end, nothing at the end of input.
    std::function<std::optional<std::string>()> read_line;
    /// Shows a question at once; everything else is printed when the command is over.
    std::function<void(const std::string&)> ask;
    /// How far a long command is; shown on a terminal when it takes more than a second. From the
    /// first call on Ctrl-C makes the next but the last one throw Error (failed).
    std::function<void(std::size_t done, std::size_t all)> progress;
    /// Prints a piece of an output that is too long to be held. False when nobody reads on. Throws
    /// Error (failed) when it cannot be written.
    std::function<bool(std::string_view)> write;
};

/// What a command leaves behind. main prints it.
struct Outcome {
    int code = 0;
    std::string out;
    std::string err;
    bool page = false;  ///< long enough to be read in a pager, on a terminal
};

}  // namespace hyper::cli
