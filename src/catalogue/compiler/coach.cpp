#include "hyper/catalogue/compiler/coach.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <set>
#include <string_view>

#include "hyper/catalogue/compiler/backed.h"
#include "hyper/catalogue/compiler/coach_numbers.h"
#include "hyper/catalogue/compiler/literal.h"
#include "hyper/catalogue/compiler/table.h"

namespace hyper::catalogue::compiler {
namespace {

constexpr Bounds any_share = {0, 1};
constexpr std::size_t view_count = 6;
constexpr std::size_t layoff_count = 4;
constexpr std::size_t most_weeks = 4;
constexpr std::array<std::string_view, 2> yes_or_no = {"yes", "no"};
constexpr std::array<std::string_view, 12> rule_names = {
    "stop",     "ease",      "resume",      "start",   "deload",   "reduce",
    "add-load", "next-band", "extend-reps", "load-it", "add-reps", "hold"};

std::string member(std::string_view key) {
    std::string name(key);
    std::replace(name.begin(), name.end(), '-', '_');
    return name;
}

void add_backings(const Word& source, Records& records) {
    for (auto& key : source_keys(source)) records.backings.push_back(std::move(key));
}

void read_view(const Node& node, Records& records, Problems& problems) {
    constexpr Bounds scale = {0.001, 1000};
    Table table(node, "a view", problems);
    ViewRecord view{.name = table.text("name"),
                    .sessions = static_cast<int>(table.number("sessions", {1, 100})),
                    .age = table.number("age", scale),
                    .load = table.number("load", scale),
                    .position = table.number("position", {0, 1000}),
                    .epley = table.number("epley", any_share)};
    add_backings(table.text("source"), records);
    table.finish();
    records.coach.views.push_back(std::move(view));
}

std::vector<double> read_weeks(const Node& node, Problems& problems) {
    std::vector<double> weeks;
    for (const Node& item : node.items) weeks.push_back(item.real);
    const bool right =
        node.kind == Node::Kind::list && !weeks.empty() && weeks.size() <= most_weeks &&
        std::all_of(weeks.begin(), weeks.end(), [](double week) { return week > 0 && week <= 1; });
    if (right) return weeks;
    problems.add(node.where, "\"sets\" must be one to four shares above 0, up to 1.");
    return {};
}

void read_layoff(const Node& node, Records& records, Problems& problems) {
    Table table(node, "a layoff", problems);
    LayoffRecord layoff;
    layoff.days = static_cast<int>(table.number("days", {1, 365}));
    layoff.load = table.number("load", any_share);
    if (const auto* weeks = table.value("sets")) layoff.sets = read_weeks(*weeks, problems);
    layoff.begins_anew = table.choice("begins-anew", yes_or_no) == "yes";
    layoff.where = table.where();
    add_backings(table.text("source"), records);
    table.finish();
    records.coach.layoffs.push_back(std::move(layoff));
}

}  // namespace

void read_coach(const Node& node, Records& records, Problems& problems) {
    records.coach.where = node.where;
    Table table(node, "the coach", problems);
    read_coach_numbers(table, records, problems);
    for (const auto* view : table.tables("view", Need::needed)) read_view(*view, records, problems);
    for (const auto* layoff : table.tables("layoff", Need::needed))
        read_layoff(*layoff, records, problems);
    for (const auto* rule : table.tables("rule", Need::needed)) {
        Table entry(*rule, "a rule", problems);
        RuleRecord record{{entry.choice("id", rule_names), entry.where()}, entry.text("source")};
        add_backings(record.source, records);
        entry.finish();
        records.coach.rules.push_back(std::move(record));
    }
    table.finish();
}

void check_coach(const Records& records, Problems& problems) {
    const auto& coach = records.coach;
    check_coach_numbers(coach, problems);
    std::set<std::string> rules;
    for (const auto& rule : coach.rules)
        if (!rule.id.text.empty() && !rules.insert(rule.id.text).second)
            problems.add(rule.id.where,
                         fmt::format("The rule \"{}\" is there twice.", rule.id.text));
    for (const auto name : rule_names)
        if (!rules.contains(std::string(name)))
            problems.add(coach.where, fmt::format("The rule \"{}\" is missing.", name));
    if (coach.views.size() != view_count)
        problems.add(coach.where, fmt::format("There must be {} views.", view_count));
    if (coach.layoffs.size() != layoff_count)
        problems.add(coach.where, fmt::format("There must be {} layoffs.", layoff_count));
    for (std::size_t i = 1; i < coach.layoffs.size(); ++i)
        if (coach.layoffs[i].days <= coach.layoffs[i - 1].days)
            problems.add(coach.layoffs[i].where, "A layoff must be longer than the one before.");
}

std::string coach_text(const Records& records) {
    const auto& coach = records.coach;
    std::string text = "constinit const training::CoachNumbers coach_numbers = {\n";
    std::string sources = "constexpr CoachSource number_sources[] = {\n";
    const auto add = [&](const std::vector<NumberRecord>& numbers) {
        for (const auto& number : numbers) {
            text += fmt::format("    .{} = {},\n", member(number.key), number.literal);
            sources +=
                fmt::format("    {{{}, {}}},\n", literal(number.key), literal(number.source.text));
        }
    };
    add(coach.numbers);
    text += "    .views = {{\n";
    for (const auto& view : coach.views)
        text += fmt::format("        {{{}, {}, {}, {}, {}, {}}},\n", literal(view.name.text),
                            view.sessions, literal(view.age), literal(view.load),
                            literal(view.position), literal(view.epley));
    text += "    }},\n";
    text += "    .layoffs = {{\n";
    for (const auto& layoff : coach.layoffs)
        text += fmt::format("        {{{}, {}, {{{}}}, {}}},\n", layoff.days, literal(layoff.load),
                            fmt::join(layoff.sets, ", "), layoff.begins_anew);
    text += "    }},\n    .body = {\n";
    add(coach.body);
    text += "    },\n    .strength = {\n";
    add(coach.strength);
    text += "    },\n};\n";
    sources += "};\nconstexpr CoachSource rule_sources[] = {\n";
    for (const auto& rule : coach.rules)
        sources +=
            fmt::format("    {{{}, {}}},\n", literal(rule.id.text), literal(rule.source.text));
    return text + sources +
           "};\nconstinit const std::span<const CoachSource> coach_number_sources = "
           "number_sources;\n"
           "constinit const std::span<const CoachSource> coach_rule_sources = rule_sources;\n";
}

}  // namespace hyper::catalogue::compiler
