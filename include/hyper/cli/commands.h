#pragma once

#include "hyper/cli/command.h"

// One command a file in src/cli/commands; the table in src/cli/command.cpp gives their order.
namespace hyper::cli {

extern const Command guide_command;
extern const Command log_command;
extern const Command history_command;
extern const Command next_command;
extern const Command pain_command;
extern const Command swap_command;
extern const Command stats_command;
extern const Command edit_command;
extern const Command rm_command;
extern const Command move_command;
extern const Command undo_command;
extern const Command redo_command;
extern const Command me_command;
extern const Command gear_command;
extern const Command band_command;
extern const Command exercise_command;
extern const Command import_command;
extern const Command export_command;
extern const Command completion_command;
extern const Command help_command;

}  // namespace hyper::cli
