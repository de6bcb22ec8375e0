#include "hyper/cli/command.h"

#include <array>

#include "hyper/cli/commands.h"

namespace hyper::cli {
namespace {

constexpr std::array table = {
    &guide_command,    &log_command,    &history_command, &next_command,       &pain_command,
    &swap_command,     &stats_command,  &edit_command,    &rm_command,         &move_command,
    &undo_command,     &redo_command,   &me_command,      &gear_command,       &band_command,
    &exercise_command, &import_command, &export_command,  &completion_command, &help_command,
};

}  // namespace

std::span<const Command* const> commands() {
    return table;
}

const Command* command(std::string_view name) {
    for (const Command* row : table)
        if (row->name == name) return row;
    return nullptr;
}

}  // namespace hyper::cli
