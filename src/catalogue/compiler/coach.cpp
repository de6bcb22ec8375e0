#include "hyper/catalogue/compiler/coach.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <set>
#include <string_view>

#include "hyper/catalogue/compiler/backed.h"
#include "hyper/catalogue/compiler/literal.h"
#include "hyper/catalogue/compiler/table.h"

namespace hyper::catalogue::compiler {
namespace {

enum class Kind { real, whole };

struct Field {
    std::string_view key;  ///< the member of training::CoachNumbers, dashes for underscores
    Kind kind;
    Bounds bounds;
};

constexpr Bounds share = {0, 1};
constexpr Bounds pain = {1, 10};
constexpr Bounds few = {1, 10};
constexpr Bounds days = {1, 365};
constexpr std::array fields = {
    Field{"pain-ease", Kind::whole, pain},
    Field{"pain-stop", Kind::whole, pain},
    Field{"next-day-rise", Kind::whole, pain},
    Field{"clean-sessions", Kind::whole, few},
    Field{"pain-memory-days", Kind::whole, days},
    Field{"pain-sessions", Kind::whole, {1, 100}},
    Field{"next-day-days", Kind::whole, few},
    Field{"severe-again-days", Kind::whole, days},
    Field{"ease-least", Kind::real, share},
    Field{"ease-most", Kind::real, share},
    Field{"ease-lower-seconds", Kind::whole, few},
    Field{"stall-sessions", Kind::whole, few},
    Field{"stall-sessions-trained", Kind::whole, few},
    Field{"trained-skill", Kind::whole, {1, 5}},
    Field{"trained-sessions", Kind::whole, {1, 1000}},
    Field{"stall-gap-days", Kind::whole, days},
    Field{"stall-rir", Kind::whole, few},
    Field{"deload-days", Kind::whole, days},
    Field{"deload-sets", Kind::real, share},
    Field{"deload-load", Kind::real, share},
    Field{"deload-rir", Kind::whole, few},
    Field{"reduce-sets", Kind::whole, few},
    Field{"reduce-sessions", Kind::whole, few},
    Field{"reduce-least", Kind::real, share},
    Field{"reduce-most", Kind::real, share},
    Field{"rir-short", Kind::whole, few},
    Field{"top-sessions", Kind::whole, few},
    Field{"surplus-reps", Kind::whole, few},
    Field{"step-least", Kind::real, share},
    Field{"step-most", Kind::real, share},
    Field{"band-step-usual", Kind::real, share},
    Field{"band-step-most", Kind::real, share},
    Field{"rung-merge", Kind::real, share},
    Field{"band-stretch", Kind::whole, {1, 250}},
    Field{"extend-cap", Kind::whole, {1, 100}},
    Field{"longer-hold-seconds", Kind::whole, few},
    Field{"hold-step-seconds", Kind::whole, {1, 60}},
    Field{"hold-low-seconds", Kind::whole, {1, 600}},
    Field{"hold-high-seconds", Kind::whole, {1, 600}},
    Field{"rep-share", Kind::real, {0.001, 1}},
    Field{"start-rir", Kind::whole, few},
    Field{"plan-sessions", Kind::whole, few},
    Field{"least-body-mass-kg", Kind::whole, {20, 100}},
    Field{"first-machine-share", Kind::real, share},
    Field{"ball-most-kg", Kind::whole, {1, 50}},
    Field{"hard-moment", Kind::whole, {1, 3}},
    Field{"hard-days", Kind::whole, days},
    Field{"usual-days", Kind::whole, days},
    Field{"single-days", Kind::whole, days},
    Field{"rhythm-sessions", Kind::whole, {3, 100}},
    Field{"rhythm-least-days", Kind::whole, days},
    Field{"due-memory-days", Kind::whole, days},
    Field{"swap-weeks", Kind::whole, {1, 52}},
    Field{"swap-felt-sessions", Kind::whole, few},
    Field{"swap-pain-cost", Kind::whole, {1, 100}},
    Field{"swap-painless-sessions", Kind::whole, few},
    Field{"swap-painless-gain", Kind::whole, {1, 100}},
    Field{"swap-practised-sessions", Kind::whole, few},
    Field{"swap-recent-days", Kind::whole, days},
    Field{"swap-recent-cost", Kind::whole, {1, 100}},
    Field{"forecast-sessions", Kind::whole, few},
    Field{"forecast-sharpness", Kind::real, {0, 100}},
    Field{"forecast-prior-sets", Kind::real, {0, 1000}},
};

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

/// Reads [VALUE, "SOURCE"].
void read_number(const Field& field, const Node& node, Records& records, Problems& problems) {
    if (node.kind != Node::Kind::list || node.items.size() != 2 ||
        node.items[1].kind != Node::Kind::text)
        return problems.add(
            node.where, fmt::format("\"{}\" must be written as [VALUE, \"SOURCE\"].", field.key));
    const Node& value = node.items[0];
    const bool whole = value.kind == Node::Kind::whole;
    if (!whole && (field.kind == Kind::whole || value.kind != Node::Kind::real))
        return problems.add(node.where, fmt::format("\"{}\" must be a{} number.", field.key,
                                                    field.kind == Kind::whole ? " whole" : ""));
    if (!(value.real >= field.bounds.low && value.real <= field.bounds.high))
        return problems.add(node.where, fmt::format("\"{}\" must be from {} to {}.", field.key,
                                                    field.bounds.low, field.bounds.high));
    const Word source{node.items[1].text, node.items[1].where};
    if (const auto fault = fault_of(source.text); !fault.empty())
        return problems.add(node.where, fmt::format("The source of \"{}\" {}.", field.key, fault));
    add_backings(source, records);
    records.coach.numbers.push_back(
        {std::string(field.key),
         field.kind == Kind::whole ? fmt::to_string(value.whole) : literal(value.real), source});
}

void read_view(const Node& node, Records& records, Problems& problems) {
    constexpr Bounds scale = {0.001, 1000};
    Table table(node, "a view", problems);
    ViewRecord view{.name = table.text("name"),
                    .sessions = static_cast<int>(table.number("sessions", {1, 100})),
                    .age = table.number("age", scale),
                    .load = table.number("load", scale),
                    .position = table.number("position", {0, 1000}),
                    .epley = table.number("epley", share)};
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
    layoff.days = static_cast<int>(table.number("days", days));
    layoff.load = table.number("load", share);
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
    if (const auto* numbers = table.value("numbers")) {
        Table all(*numbers, "the numbers", problems);
        for (const Field& field : fields)
            if (const auto* value = all.value(field.key))
                read_number(field, *value, records, problems);
        all.finish();
    }
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
    for (const auto& number : coach.numbers) {
        text += fmt::format("    .{} = {},\n", member(number.key), number.literal);
        sources +=
            fmt::format("    {{{}, {}}},\n", literal(number.key), literal(number.source.text));
    }
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
    text += "    }},\n};\n";
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
