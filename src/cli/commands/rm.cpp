#include <array>

#include "hyper/cli/commands.h"
#include "hyper/cli/set_changes.h"
#include "hyper/cli/set_handles.h"

namespace hyper::cli {
namespace {

constexpr std::array<std::string_view, 3> examples = {
    "hyper rm 1",
    "hyper rm 3-1 --dry-run",
    "hyper rm 2 1 --yes",
};

constexpr Deed deed = {"Remove", "Removed"};

Reply rm(const Args& args, Context& context) {
    if (auto reply = done_before(deed, args, context)) return std::move(*reply);
    std::vector<training::Difference> differences;
    for (auto& set : named_sets(args.words(), context.before_write()))
        differences.push_back({std::move(set), std::nullopt});
    return carried_out(std::move(differences), deed, args, context);
}

}  // namespace

const Command rm_command = {
    .name = "rm",
    .group = "Keep it right",
    .summary = "remove sets",
    .usage = "HANDLE…",
    .about =
        "HANDLE is a set's number in hyper history --sets (1 is the last), a range as hyper log "
        "prints it (3-1), or an id of hyper history --json. Several sets are asked for, or take "
        "--yes. The numbers of older sets move up. Nothing is lost: hyper undo brings sets back, "
        "hyper history --changes shows them.",
    .examples = examples,
    .options = change_options(),
    .needs = Needs::write,
    .run = rm,
};

}  // namespace hyper::cli
