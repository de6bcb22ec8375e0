#include "hyper/cli/completion.h"

#include <array>

#include "hyper/cli/commands.h"
#include "hyper/units/error.h"

namespace hyper::cli {
namespace {

constexpr std::array<std::string_view, 3> examples = {
    "hyper completion bash",
    "hyper completion zsh",
    "hyper completion fish",
};

Reply completion(const Args& args, Context& context) {
    const std::span<const std::string> words = args.words();
    if (!words.empty() && words.front() == "words") {
        std::string text;
        for (const auto& word : completions(words.subspan(1), context)) text += word + "\n";
        return {text, false};
    }
    const auto script = words.size() == 1 ? completion_script(words.front()) : std::string_view();
    if (script.empty())
        throw refused("completion takes the name of a shell: bash, zsh or fish.",
                      "For bash: source <(hyper completion bash)");
    return {std::string(script), false};
}

}  // namespace

const Command completion_command = {
    .name = "completion",
    .group = "More",
    .summary = "let your shell complete commands, exercises and bands",
    .usage = "bash | zsh | fish",
    .about =
        "bash: put source <(hyper completion bash) into ~/.bashrc. zsh: put the same with zsh "
        "into ~/.zshrc, after compinit. fish: hyper completion fish > "
        "~/.config/fish/completions/hyper.fish",
    .examples = examples,
    .options = {},
    .needs = Needs::read,
    .run = completion,
};

}  // namespace hyper::cli
