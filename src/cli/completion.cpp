#include "hyper/cli/completion.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "hyper/catalogue/band_preset.h"
#include "hyper/catalogue/condition.h"
#include "hyper/catalogue/exercise.h"
#include "hyper/catalogue/section.h"
#include "hyper/cli/command.h"
#include "hyper/store/own_names.h"
#include "hyper/store/query.h"
#include "hyper/text/exercise_name.h"
#include "hyper/training/pain.h"
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
    Choices{"METRIC", {"load", "reps", "volume", "effort", "pain", "e1rm"}},
    Choices{"F", {"jsonl", "csv", "strong", "hevy", "openweight"}},
    Choices{"DAY", {"today", "yesterday", "monday", "saturday", "sunday"}},
};

/// The variations of the exercise that is meant where none is named.
Words variation_words() {
    Words words;
    for (const auto& variation : catalogue::exercises().front().variations)
        words.emplace_back(variation.id);
    return words;
}

/// The keys and the other names that can be typed as one word.
Words own_words(Context& context) {
    const auto names = store::own_names(context.read());
    Words words;
    for (const auto& own : names.exercises) words.push_back(own.key);
    for (const auto& alias : names.aliases)
        if (alias.name.find(' ') == std::string::npos) words.push_back(alias.name);
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
    for (auto& own : own_words(context)) words.push_back(std::move(own));
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

Words symptom_words() {
    Words words;
    for (std::size_t i = 0; i < training::symptom_count; ++i)
        words.emplace_back(training::name(static_cast<training::Symptom>(i)));
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
    if (placeholder == "OWN") return own_words(context);
    if (placeholder == "BANDS" || placeholder == "LABEL") return band_words(context);
    if (placeholder == "LIST" || placeholder == "EQUIPMENT") return equipment_words();
    if (placeholder == "CONDITION") return condition_words();
    if (placeholder == "SYMPTOM") return symptom_words();
    if (placeholder == "PRESET") return preset_words();
    if (placeholder == "HANDLE") return handle_words(context);
    if (placeholder == "COMMAND") {
        Words words;
        for (const Command* row : commands()) words.emplace_back(row->name);
        return words;
    }
    return {};
}

bool is_placeholder(std::string_view part) {
    return part.front() >= 'A' && part.front() <= 'Z';
}

/// The ways to use a command, without options: "[EXERCISE] SETS | again [EXERCISE]" is EXERCISE,
/// SETS and again, EXERCISE.
std::vector<Words> usage_forms(std::string_view usage) {
    std::vector<Words> forms(1);
    bool inside = false;
    for (const char c : usage) {
        const bool part = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-';
        if (c == '|') forms.emplace_back();
        if (part && !inside) forms.back().emplace_back();
        if (part) forms.back().back() += c;
        inside = part;
    }
    for (Words& form : forms)
        for (std::size_t i = 0; i < form.size();) {
            const auto at = form.begin() + static_cast<std::ptrdiff_t>(i);
            if (form[i] == "options" || form[i] == "-")
                form.erase(at);
            else if (i > 0 && form[i].starts_with("--"))
                form.erase(at, at + std::min<std::ptrdiff_t>(2, form.end() - at));  // and its value
            else
                ++i;
        }
    return forms;
}

void add_meant(Words& words, std::string_view part, Context& context) {
    if (!is_placeholder(part)) words.emplace_back(part);
    for (auto& word : meant_by(part, context)) words.push_back(std::move(word));
}

/// Where the form's verb stands: at the front, or anywhere where it is an option.
std::span<const std::string>::iterator verb_of(const Words& form,
                                               std::span<const std::string> before) {
    if (form.front().starts_with("--"))
        return std::find(before.begin(), before.end(), form.front());
    return !before.empty() && before.front() == form.front() ? before.begin() : before.end();
}

/// What may stand in a place that no option claims: the command's own verbs, and what its usage
/// speaks of, behind a verb at that place alone.
Words words_of(const Command& command, std::span<const std::string> before, Context& context) {
    if (!before.empty() && before.back() == "@") {
        Words words = band_words(context);
        words.emplace_back("bw");
        return words;
    }
    Words begun;
    Words free;
    bool verb_given = false;
    const bool first_is_due = before.empty() && !command.usage.starts_with('[');
    for (const Words& form : usage_forms(command.usage)) {
        if (form.empty()) continue;
        if (is_placeholder(form.front())) {
            for (const auto& part : form) {
                if (is_placeholder(part)) add_meant(free, part, context);
                if (first_is_due) break;
            }
            continue;
        }
        const auto verb = verb_of(form, before);
        if (verb != before.end()) {
            verb_given = true;
            const auto behind = static_cast<std::size_t>(before.end() - verb);
            const auto place = std::min(behind, form.size() - 1);
            if (place > 0) add_meant(begun, form[place], context);
        } else if (before.empty() && !form.front().starts_with("--")) {
            free.push_back(form.front());
        }
    }
    return verb_given ? begun : free;
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
