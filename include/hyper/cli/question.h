#pragma once

#include <optional>
#include <string>
#include <type_traits>

#include "hyper/cli/world.h"
#include "hyper/units/error.h"

namespace hyper::cli {

/// Asks `question`; Enter takes `usual`, which stands in brackets behind it where it is not empty.
/// Blanks around the answer are dropped. Nothing at the end of input, which cancels.
[[nodiscard]] std::optional<std::string> answer_to(const World& world, const std::string& question,
                                                   const std::string& usual);

/// Asks until the answer is yes or no; Enter is yes, the end of input is no.
[[nodiscard]] bool confirmed(const World& world, const std::string& question);

/// Says why an answer is not taken.
void say_refused(const World& world, const Error& error);

/// Throws Error (refused) for an answer that holds control characters.
void check_clean_answer(const std::string& answer);

/// Asks as answer_to does, until `take` makes something of the answer: what it refuses is said, and
/// asked for again. Nothing at the end of input.
template <typename Take>
auto answer_taken(const World& world, const std::string& question, const std::string& usual,
                  const Take& take)
    -> std::optional<std::invoke_result_t<const Take&, const std::string&>> {
    while (const auto answer = answer_to(world, question, usual)) {
        try {
            check_clean_answer(*answer);
            return take(*answer);
        } catch (const Error& error) {
            if (error.code() != ExitCode::refused) throw;
            say_refused(world, error);
        }
    }
    return std::nullopt;
}

}  // namespace hyper::cli
