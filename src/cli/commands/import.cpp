#include <fmt/format.h>

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "hyper/cli/brought_file.h"
#include "hyper/cli/commands.h"
#include "hyper/cli/question.h"
#include "hyper/cli/taking.h"
#include "hyper/store/own_names.h"
#include "hyper/text/set_words.h"
#include "hyper/units/error.h"
#include "hyper/view/import.h"

namespace hyper::cli {
namespace {

constexpr std::array<std::string_view, 4> examples = {
    "hyper import workout_data.csv --dry-run",
    "hyper import strong.csv --unit kg --yes",
    "hyper import FitNotes_Export.csv more.csv --yes",
    "hyper import workout_data.csv --update --yes",
};

constexpr std::array options = {
    Option{"unit", "UNIT", "kg or lb, of weights that have no unit in the file"},
    Option{"yes", "", "store without asking"},
    Option{"dry-run", "", "show what would be stored, store nothing"},
    Option{"update", "", "take over sets that have changed in the file"},
    Option{"restore", "", "bring back sets that were removed here"},
    Option{"json", "", "print JSON"},
};

MassUnit unit_from(const std::string& word) {
    const auto unit = text::mass_unit_from(word);
    if (!unit) throw refused(fmt::format("\"{}\" is no unit of mass.", word), "Say kg or lb.");
    return *unit;
}

std::optional<MassUnit> unit_option(const Args& args) {
    const auto word = args.value("unit");
    return word ? std::optional(unit_from(*word)) : std::nullopt;
}

/// What is known of the files before any set of theirs is stored.
struct Preview {
    view::ImportReport report;
    std::vector<std::string> hashes;
    bool needs_unit = false;  ///< some of them say none
};

/// All files in one run; each is in memory while it is taken, no longer.
Preview take_files(const Args& args, const Context& context, Taking& taking) {
    Preview preview;
    for (const auto& word : args.words()) {
        const BroughtFile file(context.world().folder, word);
        taking.take(file);
        preview.hashes.push_back(file.sha256);
    }
    preview.report = taking.finish();
    preview.needs_unit = preview.report.evidence.bare && !preview.report.unit;
    return preview;
}

std::string said(const view::ImportReport& report, const Args& args, Context& context) {
    if (args.has("json")) return view::import_json(report);
    const auto own = store::own_names(context.read());
    return view::import_report(report, own, context.today(), context.style());
}

store::IntakePolicy policy_from(const Args& args, bool store) {
    return {store, args.has("restore"), args.has("update"), args.words().size() > 1};
}

Preview looked_at(const Args& args, Context& context, std::optional<MassUnit> unit) {
    Taking taking(context.read(), context.world(), context.line(), policy_from(args, false), unit);
    return take_files(args, context, taking);
}

Error unit_missing(const view::ImportReport& report) {
    return refused(fmt::format("{} does not say whether its weights are kilograms or pounds.",
                               view::file_without_unit(report)),
                   "Say --unit kg or --unit lb; nothing was stored.");
}

view::ImportReport store_files(const Args& args, Context& context, std::optional<MassUnit> unit,
                               const std::vector<std::string>& looked_at) {
    context.world().progress(0, 1);  // who stops it from here on finds nothing left lying about
    Taking taking(context.write_apart(), context.world(), context.line(), policy_from(args, true),
                  unit);
    const auto& words = args.words();
    for (std::size_t i = 0; i < words.size(); ++i) {
        const BroughtFile file(context.world().folder, words[i]);
        if (!looked_at.empty() && looked_at[i] != file.sha256)
            throw refused(fmt::format("{} changed since it was looked at.", file.name),
                          "Nothing was stored; run the command again.");
        taking.take(file);
    }
    return taking.finish();
}

Reply store_all(const Args& args, Context& context, std::optional<MassUnit> unit,
                const std::vector<std::string>& looked_at) {
    auto report = store_files(args, context, unit, looked_at);
    // Where another hyper has made the log meanwhile, it is there now.
    if (!context.publish()) report = store_files(args, context, unit, looked_at);
    // Who was asked has seen the rest.
    if (!looked_at.empty()) return {view::import_result(report, context.style()), false, {}, {}};
    return {said(report, args, context), false, {}, {}};
}

/// What was found, and why it was not stored; nothing where nothing speaks against it.
Reply only_looked(const Args& args, Context& context) {
    const auto preview = looked_at(args, context, unit_option(args));
    Reply reply{said(preview.report, args, context), false, {}, {}};
    if (preview.needs_unit) reply.error = unit_missing(preview.report);
    return reply;
}

Reply stored_unasked(const Args& args, Context& context) {
    try {
        return store_all(args, context, unit_option(args), {});
    } catch (const UnitMissing&) {
        return only_looked(args, context);
    }
}

std::optional<MassUnit> asked_unit(const World& world) {
    return answer_taken(world, "Are the weights in kg or lb?", "", [](const std::string& answer) {
        if (answer.empty())
            throw refused("Without a unit nothing can be stored.", "Say kg or lb; Ctrl-D cancels.");
        return unit_from(answer);
    });
}

/// On a terminal: what was found, and one question, two where the unit is unknown.
Reply asked(const Args& args, Context& context) {
    const World& world = context.world();
    const Reply nothing{"Nothing was stored.\n", false, {}, {}};
    auto unit = unit_option(args);
    auto preview = looked_at(args, context, unit);
    if (preview.needs_unit) {
        world.ask(view::unit_question(preview.report, context.style()));
        unit = asked_unit(world);
        if (!unit) return nothing;
        preview = looked_at(args, context, unit);
    }
    world.ask(said(preview.report, args, context));
    if (!preview.report.changes_the_log()) return nothing;
    if (!confirmed(world, "Store this?")) return nothing;
    return store_all(args, context, unit, preview.hashes);
}

Reply import(const Args& args, Context& context) {
    if (args.words().empty())
        throw refused("import takes the files that another program exported.",
                      "For example hyper import strong.csv");
    if (args.has("yes") && args.has("dry-run"))
        throw refused("--yes stores and --dry-run does not.", "Leave one of them out.");
    const World& world = context.world();
    if (args.has("yes")) return stored_unasked(args, context);
    const bool looks = args.has("dry-run") || args.has("json");
    if (world.input_is_terminal && world.output_is_terminal && !looks) return asked(args, context);
    Reply reply = only_looked(args, context);
    if (!reply.error && !args.has("dry-run"))
        reply.error = refused("Nothing was stored: nobody is here to be asked.",
                              "Say --yes to store it, --dry-run to look only.");
    return reply;
}

}  // namespace

const Command import_command = {
    .name = "import",
    .group = "Your data",
    .summary = "bring the history that you have in another program",
    .usage = "FILE…",
    .about =
        "Reads the CSV of Strong, Hevy, FitNotes (Android and iOS), FitNotes 2, Liftosaur, "
        "LiftLog, StrongLifts, GymBook, Flexify and Jefit, the backups of FitNotes (.fitnotes), "
        "LiftLog and Flexify (.sqlite), and hyper's own jsonl and csv; the format is seen from the "
        "content. Shows what it found and asks once. A set that is in the log is not stored again, "
        "so the same file, or a longer one, can be imported at any time; sets that you removed "
        "here stay removed. hyper undo takes a whole import back.",
    .examples = examples,
    .options = options,
    .needs = Needs::write,
    .run = import,
};

}  // namespace hyper::cli
