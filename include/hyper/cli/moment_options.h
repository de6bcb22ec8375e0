#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "hyper/cli/args.h"
#include "hyper/cli/context.h"
#include "hyper/training/set.h"

namespace hyper::cli {

/// --on and --at: when sets were done.
[[nodiscard]] std::span<const Option> moment_options();

/// When a new set was done: now, unless the options say otherwise. Throws Error (refused) for a
/// moment that is still to come or too long ago.
void apply_moment(const Args& args, Context& context, training::Set& set);

/// Writes what the options say of the moment into a set that has one; what they do not mention
/// stays, but a time of day that would still be to come is forgotten. Throws as apply_moment does.
void change_moment(const Args& args, Context& context, training::Set& set);

/// The day that an option or an argument names. Throws Error (refused), pointing at the place.
[[nodiscard]] Day day_from(const std::string& words, Day today);
/// The day that `option` was given; nothing when it was not. Throws as day_from does.
[[nodiscard]] std::optional<Day> day_option(const Args& args, std::string_view option, Day today);

/// Brings the set to another day, at the same time of day. Throws as apply_moment does.
void move_to(Day day, const Context& context, training::Set& set);

}  // namespace hyper::cli
