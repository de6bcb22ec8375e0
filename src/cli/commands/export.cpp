#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "hyper/cli/commands.h"
#include "hyper/cli/moment_options.h"
#include "hyper/cli/output.h"
#include "hyper/exchange/log_writer.h"
#include "hyper/store/day_by_day.h"
#include "hyper/store/query.h"
#include "hyper/text/suggest.h"
#include "hyper/units/error.h"
#include "hyper/view/layout.h"

namespace hyper::cli {
namespace {

constexpr std::array<std::string_view, 5> examples = {
    "hyper export",
    "hyper export --format csv",
    "hyper export --format strong --since 2026-01-01",
    "hyper export --format hevy -",
    "hyper export --format openweight --until yesterday",
};

constexpr std::array options = {
    Option{"format", "F", "jsonl, csv, strong, hevy or openweight; jsonl unless told"},
    Option{"since", "DAY", "from this day on"},
    Option{"until", "DAY", "up to this day"},
    Option{"force", "", "put the new file in the place of one that is there"},
};

const exchange::ExportFormat& format_from(const Args& args) {
    const auto formats = exchange::export_formats();
    const std::string word = args.value("format").value_or(std::string(formats.front().name));
    std::vector<std::string> names;
    for (const auto& format : formats) {
        if (format.name == word) return format;
        names.emplace_back(format.name);
    }
    throw refused(fmt::format("There is no format \"{}\".", word),
                  fmt::format("The formats are {}.", fmt::join(names, ", ")),
                  Place{word, 0, std::max<std::size_t>(1, word.size())});
}

std::string target(const Args& args) {
    if (args.words().size() > 1)
        throw refused("export writes one file.", "For example hyper export training.jsonl");
    return args.words().empty() ? "-" : args.words().front();
}

struct Days {
    std::optional<Day> since;
    std::optional<Day> until;
};

exchange::LogContents contents(store::Database& log, const Days& days) {
    exchange::LogContents all{store::settings(log), store::bands(log), store::own_exercises(log),
                              store::body_masses(log)};
    std::erase_if(all.body_masses, [&](const training::BodyMass& mass) {
        return (days.since && mass.day < *days.since) || (days.until && mass.day > *days.until);
    });
    std::reverse(all.body_masses.begin(), all.body_masses.end());
    return all;
}

std::string remark(const std::vector<std::string>& sentences, int width) {
    std::string text;
    for (const auto& sentence : sentences) text += view::block(sentence, width, "", "");
    return text;
}

Reply run(const Args& args, Context& context) {
    const auto& format = format_from(args);
    const std::string file = target(args);
    const Days days{day_option(args, "since", context.today()),
                    day_option(args, "until", context.today())};
    Output output(file, args.has("force"), context);
    auto& log = context.read();
    const auto beside = contents(log, days);
    const exchange::Sink sink = [&](std::string_view piece) { output.write(piece); };
    exchange::Losses losses;
    const auto writer = format.begin(beside, context.world().now, sink, losses);
    std::size_t sets = 0;
    store::for_each_day(log, days.since, days.until, [&](const training::Session& session) {
        writer->day(session);
        sets += session.sets.size();
        return output.wanted();
    });
    writer->finish();
    output.finish();
    Reply reply;
    reply.remark = remark(losses.sentences(), context.style().width);
    if (file != "-")
        reply.text = fmt::format("{} {} written to {}\n", sets, sets == 1 ? "set" : "sets",
                                 view::visible(file));
    return reply;
}

}  // namespace

const Command export_command = {
    .name = "export",
    .group = "Your data",
    .summary = "everything in a file that other programs read",
    .usage = "[--format F] [--since DAY] [--until DAY] [FILE|-]",
    .about =
        "jsonl holds everything that hyper knows and can be imported again. csv is a row a set for "
        "spreadsheets. strong and hevy are what those apps export, and what other apps import; "
        "openweight is a workout a line. What a format has no place for is said, with how much of "
        "it there was. Without a file it goes to standard output.",
    .examples = examples,
    .options = options,
    .needs = Needs::read,
    .run = run,
};

}  // namespace hyper::cli
