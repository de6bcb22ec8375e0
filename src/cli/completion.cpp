#include "hyper/cli/completion.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "hyper/catalogue/band_preset.h"
#include "hyper/catalogue/condition.h"
#include "hyper/catalogue/exercise.h"
#include "hyper/catalogue/section.h"
#include "hyper/cli/command.h"
#include "hyper/store/query.h"
#include "hyper/text/exercise_name.h"
#include "hyper/units/error.h"

namespace hyper::cli {
namespace {

using Words = std::vector<std::string>;

/// What stands for a value in the help, and the words that are meant.
struct Choices {
    std::string_view value;
    std::array<std::string_view, 6> words;
};
constexpr std::array fixed_choices = {
    Choices{"WHEN", {"auto", "always", "never"}},
    Choices{"SIDE", {"both", "left", "right"}},
    Choices{"WHY", {"equipment", "pain", "variety", "lumbar-strength"}},
    Choices{"WHAT", {"extension", "flexion", "axial", "prone"}},
    Choices{"KIND", {"loop", "flat", "tube"}},
    Choices{"QUALITY", {"measured", "maker", "guess"}},
    Choices{"UNIT", {"kg", "lb"}},
    Choices{"SEX", {"m", "f", "unspecified"}},
    Choices{"DAY", {"today", "yesterday", "monday", "saturday", "sunday"}},
};

/// The variations of the exercise that is meant where none is named.
Words variation_words() {
    Words words;
    for (const auto& variation : catalogue::exercises().front().variations)
        words.emplace_back(variation.id);
    return words;
}

Words exercise_words(Context& context) {
    Words words;
    for (const auto& exercise : catalogue::exercises()) {
        words.emplace_back(exercise.id);
        for (const auto& variation : exercise.variations)
            words.push_back(fmt::format("{}/{}", exercise.id, variation.id));
    }
    for (auto& variation : variation_words()) words.push_back(std::move(variation));
    for (const auto& own : store::own_exercises(context.read())) words.push_back(own.key);
    return words;
}

Words band_words(Context& context) {
    Words words;
    for (const auto& band : store::bands(context.read())) words.push_back(band.label);
    return words;
}

Words equipment_words() {
    Words words;
    for (const auto& one : catalogue::equipment()) words.emplace_back(one.id);
    return words;
}

Words condition_words() {
    Words words = {"add", "rm", "list"};
    for (const auto& one : catalogue::conditions()) words.emplace_back(one.id);
    return words;
}

Words preset_words() {
    Words words;
    for (const auto& preset : catalogue::band_presets()) {
        words.emplace_back(preset.id);
        for (const auto& band : preset.bands) words.emplace_back(band.color);
    }
    return words;
}

Words handle_words(Context& context) {
    Words words;
    for (int number = 1; number <= 10 && store::set_by_handle(context.read(), number); ++number)
        words.push_back(fmt::format("{}", number));
    return words;
}

/// The words that a placeholder of a usage line or an option stands for.
Words meant_by(std::string_view placeholder, Context& context) {
    for (const auto& choices : fixed_choices)
        if (choices.value == placeholder) {
            Words words(choices.words.begin(), choices.words.end());
            std::erase(words, "");
            return words;
        }
    if (placeholder == "SECTION")
        return {catalogue::section_names.begin(), catalogue::section_names.end()};
    if (placeholder == "VARIATION") return variation_words();
    if (placeholder == "EXERCISE") return exercise_words(context);
    if (placeholder == "BANDS" || placeholder == "LABEL") return band_words(context);
    if (placeholder == "LIST" || placeholder == "EQUIPMENT") return equipment_words();
    if (placeholder == "CONDITION") return condition_words();
    if (placeholder == "PRESET") return preset_words();
    if (placeholder == "HANDLE") return handle_words(context);
    if (placeholder == "COMMAND") {
        Words words;
        for (const Command* row : commands()) words.emplace_back(row->name);
        return words;
    }
    return {};
}

/// The parts of a usage line: "add LABEL | rm LABEL" is add, LABEL, rm, LABEL.
Words usage_parts(std::string_view usage) {
    Words parts;
    bool inside = false;
    for (const char c : usage) {
        const bool part = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-';
        if (part && !inside) parts.emplace_back();
        if (part) parts.back() += c;
        inside = part;
    }
    return parts;
}

bool is_placeholder(std::string_view part) {
    return part.front() >= 'A' && part.front() <= 'Z';
}

/// What may stand in a place that no option claims: the command's own verbs first, then what its
/// usage speaks of.
Words words_of(const Command& command, std::span<const std::string> before, Context& context) {
    if (!before.empty() && before.back() == "@") {
        Words words = band_words(context);
        words.emplace_back("bw");
        return words;
    }
    Words words;
    const auto parts = usage_parts(command.usage);
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const bool verb = !is_placeholder(parts[i]);
        if (verb && before.empty() && parts[i] != "options") words.push_back(parts[i]);
        const bool after_verb = i > 0 && !is_placeholder(parts[i - 1]);
        const bool due = after_verb ? !before.empty() && before.front() == parts[i - 1] : true;
        if (!verb && due)
            for (auto& word : meant_by(parts[i], context)) words.push_back(std::move(word));
    }
    return words;
}

Words option_words(const Command& command) {
    Words words;
    for (const auto list : {command.options, global_options()})
        for (const Option& option : list) words.push_back(fmt::format("--{}", option.name));
    return words;
}

/// The option whose value is due behind `word`; nothing when none is.
const Option* option_before(const Command& command, const std::string& word) {
    if (!word.starts_with("--")) return nullptr;
    for (const auto list : {command.options, global_options()})
        for (const Option& option : list)
            if (!option.value.empty() && option.name == word.substr(2)) return &option;
    return nullptr;
}

Words candidates(std::span<const std::string> words, Context& context) {
    const auto before = words.first(words.size() - 1);
    if (before.empty()) return meant_by("COMMAND", context);
    const Command* row = command(before.front());
    if (row == nullptr) return {};
    if (const Option* option = option_before(*row, before.back()))
        return meant_by(option->value, context);
    if (words.back().starts_with("-")) return option_words(*row);
    return words_of(*row, before.subspan(1), context);
}

}  // namespace

std::vector<std::string> completions(std::span<const std::string> words, Context& context) {
    if (words.empty()) return {};
    Words found;
    try {
        found = candidates(words, context);
    } catch (const Error&) {
        return {};  // a shell that asks for words is no place for a sentence
    }
    std::erase_if(found, [&](const std::string& word) { return !word.starts_with(words.back()); });
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

std::string_view completion_script(std::string_view shell) {
    if (shell == "bash")
        return R"(_hyper() {
    local line=${COMP_LINE:0:COMP_POINT} words
    read -r -a words <<<"$line"
    [[ $line == *' ' ]] && words+=('')
    local current=${words[-1]} last=${COMP_WORDS[COMP_CWORD]} word
    COMPREPLY=()
    # Bash breaks words at some signs that hyper does not; only what follows them is replaced.
    while IFS= read -r word; do
        COMPREPLY+=("${word:$((${#current} - ${#last}))}")
    done < <(hyper completion words -- "${words[@]:1}" 2>/dev/null)
}
complete -o default -F _hyper hyper
)";
    if (shell == "zsh")
        return R"(#compdef hyper
_hyper() {
    local -a found
    found=("${(@f)$(hyper completion words -- "${(@)words[2,CURRENT]}" 2>/dev/null)}")
    if [[ -n "${found[1]}" ]]; then compadd -- "${found[@]}"; else _files; fi
}
compdef _hyper hyper
)";
    if (shell == "fish")
        return R"(complete -c hyper -f -a '(hyper completion words -- (commandline -opc)[2..-1] (commandline -ct) 2>/dev/null)'
)";
    return {};
}

}  // namespace hyper::cli
