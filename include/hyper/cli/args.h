#pragma once

#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace hyper::cli {

/// One option of a command: `--limit N`, or a switch when `value` is empty.
struct Option {
    std::string_view name;   ///< without the dashes
    std::string_view value;  ///< what stands for the value in the help; empty for a switch
    std::string_view help;
};

/// Options that every command takes: --db, --color, --help …
[[nodiscard]] std::span<const Option> global_options();

/// The arguments of one command after parsing: words in their order, options by name.
/// args.cpp alone knows which library does the parsing.
class Args {
  public:
    /// Sorts `arguments` (without the command's name) into words and options. A word that begins
    /// with a minus and a digit ("-20kg") or follows an @ ("@ -red") is a word. Throws Error
    /// (refused) for an unknown option, naming the nearest, and for a missing value.
    static Args parse(std::string_view command, std::span<const Option> options,
                      std::span<const std::string> arguments);

    [[nodiscard]] const std::vector<std::string>& words() const { return words_; }
    /// Whether a switch or an option was given.
    [[nodiscard]] bool has(std::string_view option) const;
    /// The value given last, or nothing.
    [[nodiscard]] std::optional<std::string> value(std::string_view option) const;

  private:
    std::vector<std::string> words_;
    std::map<std::string, std::string, std::less<>> values_;
};

}  // namespace hyper::cli
