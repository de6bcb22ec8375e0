#include "hyper/cli/args.h"

#include <CLI/CLI.hpp>

#include "hyper/text/suggest.h"
#include "hyper/units/error.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace hyper::cli {
namespace {

constexpr std::array global = {
    Option{"db", "FILE", "use this log instead of your own"},
    Option{"color", "WHEN", "auto, always or never"},
    Option{"help", "", "how to use this command"},
};

/// The parser takes "-20kg", "-3d" and the help of "@ -red" for options; behind this mark they are
/// words.
constexpr char word_mark = '\x1f';

bool is_minus_number(std::string_view word) {
    return word.size() > 1 && word[0] == '-' &&
           ((word[1] >= '0' && word[1] <= '9') || word[1] == '.' || word[1] == ',');
}

/// A load follows an @, and none of the options has one minus.
bool is_help(std::string_view word, std::string_view before) {
    return before.ends_with('@') && word.starts_with('-') && !word.starts_with("--");
}

std::string unmarked(std::string word) {
    if (!word.empty() && word.front() == word_mark) word.erase(0, 1);
    return word;
}

/// Whether one of `arguments` may be `option`. Telling the parser of all that there are would take
/// longer than the parsing.
bool may_be_among(std::span<const std::string> arguments, const Option& option) {
    return std::any_of(arguments.begin(), arguments.end(), [&](std::string_view word) {
        return word.starts_with("--") && word.substr(2).starts_with(option.name);
    });
}

Error unknown_option(std::string_view command, const std::string& word,
                     std::span<const Option> options) {
    std::vector<std::string> names;
    for (const auto list : {options, global_options()})
        for (const Option& option : list) names.push_back(fmt::format("--{}", option.name));
    const auto nearest = text::nearest(word.substr(0, word.find('=')), names);
    const auto hint = nearest.empty() ? fmt::format("hyper {} --help lists its options.", command)
                                      : fmt::format("Did you mean {}?", nearest.front());
    return refused(fmt::format("{} has no option {}.", command, word), hint);
}

}  // namespace

std::span<const Option> global_options() {
    return global;
}

Args Args::parse(std::string_view command, std::span<const Option> options,
                 std::span<const std::string> arguments) {
    CLI::App app;
    app.set_help_flag();
    app.allow_extras();
    app.option_defaults()->multi_option_policy(CLI::MultiOptionPolicy::TakeLast);
    for (const auto list : {options, global_options()})
        for (const Option& option : list) {
            if (!may_be_among(arguments, option)) continue;
            const auto name = fmt::format("--{}", option.name);
            if (option.value.empty())
                app.add_flag(name);
            else
                app.add_option(name)->expected(1);
        }

    // The parser wants the arguments last one first; behind "--" there is nothing to parse.
    const auto end = std::find(arguments.begin(), arguments.end(), "--");
    std::vector<std::string> marked;
    std::string_view before;
    for (auto word = arguments.begin(); word != end; before = *word++) {
        const bool is_word = is_minus_number(*word) || is_help(*word, before);
        marked.push_back(is_word ? word_mark + *word : *word);
    }
    std::reverse(marked.begin(), marked.end());

    Args args;
    try {
        app.parse(marked);
    } catch (const CLI::ParseError& error) {
        // The only way to fail with what was declared above; the text begins with the option.
        const std::string text = error.what();
        throw refused(fmt::format("{} needs a value.", text.substr(0, text.find(':'))),
                      fmt::format("hyper {} --help shows what each option takes.", command));
    }
    for (auto& word : app.remaining()) {
        if (word.size() > 1 && word.front() == '-') throw unknown_option(command, word, options);
        args.words_.push_back(unmarked(std::move(word)));
    }
    if (end != arguments.end()) args.words_.insert(args.words_.end(), end + 1, arguments.end());
    for (const CLI::Option* option : app.get_options()) {
        if (option->count() == 0) continue;
        const auto& values = option->results();
        args.values_[option->get_lnames().front()] = unmarked(values.back());
    }
    return args;
}

bool Args::has(std::string_view option) const {
    return values_.contains(option);
}

std::optional<std::string> Args::value(std::string_view option) const {
    const auto found = values_.find(option);
    if (found == values_.end()) return std::nullopt;
    return found->second;
}

}  // namespace hyper::cli
