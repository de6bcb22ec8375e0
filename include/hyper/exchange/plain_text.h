#pragma once

#include <string>
#include <string_view>

namespace hyper::exchange {

/// `text` without blanks, tabs, line ends and no-break spaces around it.
[[nodiscard]] std::string_view trimmed(std::string_view text);

/// Makes `to` what `from` says, trimmed: lines end with LF, other control characters are dropped.
void assign_text(std::string& to, std::string_view from);
/// The same for programs that write a line end as the two characters \n.
void assign_unescaped(std::string& to, std::string_view from);

/// What a session is known by that has no id: its start and the name of its workout, trimmed and
/// composed (NFC), so that it is the same however it was typed.
[[nodiscard]] std::string session_key(std::string_view start, std::string_view workout);

/// Whether a name says that the load of its exercise makes it easier: "Pull Up (Assisted)", in the
/// languages that Strong and Hevy are translated to.
[[nodiscard]] bool says_assisted(std::string_view exercise);
/// The same for Hevy, where it is so of "Pull Up (Band)" too.
[[nodiscard]] bool says_assisted_in_hevy(std::string_view exercise);

}  // namespace hyper::exchange
