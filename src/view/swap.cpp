#include "hyper/view/swap.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>
#include <vector>

#include "hyper/catalogue/swap_candidates.h"
#include "hyper/text/exercise_name.h"
#include "hyper/view/layout.h"
#include "hyper/view/person.h"
#include "hyper/view/safety_words.h"
#include "hyper/view/set_text.h"
#include "hyper/view/swap_note.h"
#include "hyper/view/swap_own.h"
#include "hyper/view/swap_words.h"

namespace hyper::view {
namespace {

using training::SwapOption;
using training::SwapPurpose;

/// Longer lines are tiring to read, however wide the terminal is.
constexpr int widest = 80;
/// What stands before the name of an option, and below it.
constexpr int indent = 5;

std::string spaces(int count) {
    return std::string(static_cast<std::size_t>(count), ' ');
}

/// Where the columns of the options stand.
struct Columns {
    int width;
    int trades;   ///< where the gains and losses begin
    bool beside;  ///< gains and losses stand beside the name, else below it
};

std::string title(const SwapOption& option) {
    return text::title(option.candidate.exercise, {});
}

Columns columns_for(const SwapPage& page, int width) {
    constexpr int score = 8;  // three blanks, two or three digits, three blanks
    constexpr int least_for_trades = 30;
    int longest = 0;
    for (std::size_t i = 0; i < std::min(page.swap.options.size(), page.limit); ++i)
        longest = std::max(longest, display_width(title(page.swap.options[i])));
    const int trades = indent + longest + score;
    const bool beside = width - trades >= least_for_trades;
    return {width, beside ? trades : indent, beside};
}

/// The gains and losses, each on lines of its own.
std::string trades(const SwapOption& option, const SwapPage& page, const Columns& columns) {
    std::string text;
    const std::string before = spaces(columns.trades);
    const auto add = [&](const training::Trade& trade, std::string_view sign) {
        text += block(trade_text(trade, option, page.swap.original), columns.width,
                      fmt::format("{}{} ", before, sign), before + "  ");
    };
    const auto add_own = [&](bool speaks_for, std::string_view sign) {
        for (const auto& effect : option.own)
            if ((effect.points >= 0) == speaks_for)
                text += block(own_text(effect, page.today), columns.width,
                              fmt::format("{}{} ", before, sign), before + "  ");
    };
    for (const auto& gain : option.gains) add(gain, "+");
    add_own(true, "+");
    for (const auto& loss : option.losses) add(loss, "−");
    add_own(false, "−");
    return text;
}

/// "label  text", wrapped, below the name of an option.
std::string detail(std::string_view label, std::string_view text, const Columns& columns) {
    const std::string before = spaces(indent);
    return block(text, columns.width, fmt::format("{}{}", before, padded(label, 7)),
                 before + spaces(columns.beside ? 7 : 2));
}

std::string needs_text(const SwapOption& option) {
    std::string text;
    for (const auto& need : option.candidate.needs)
        text += (text.empty() ? "" : ", ") + equipment_text(need);
    return text;
}

std::string why_text(const SwapOption& option, const training::CoachNumbers& numbers) {
    std::string text;
    for (const auto& part : option.parts) {
        if (part.weight <= 0) continue;
        text += fmt::format("{}{} {:.2f} × {:.0f} = {:.1f}", text.empty() ? "" : " · ",
                            part_text(part.part), part.factor, 100 * part.weight, part.points());
    }
    for (const auto& effect : option.own) text += " · " + own_points_text(effect, numbers);
    return text;
}

/// Rank, name and score, and behind them the first of the trades where there is room.
std::string option_head(const SwapOption& option, std::size_t rank, const Columns& columns,
                        std::string& lines, const Style& style) {
    const std::string name = title(option);
    const std::string number = fmt::format("{:>3}  ", rank);
    if (!columns.beside)
        return fmt::format("{}{} · {}\n", number, style.paint(Role::heading, name), option.score);
    const std::string score = fmt::format("{:>3}   ", option.score);
    const int gap = columns.trades - indent - display_width(name) - display_width(score);
    std::string head =
        fmt::format("{}{}{}{}", number, style.paint(Role::heading, name), spaces(gap), score);
    lines.erase(0, std::min(lines.size(), static_cast<std::size_t>(columns.trades)));
    return lines.empty() ? head + "\n" : head;
}

std::string option_block(const SwapOption& option, std::size_t rank, const SwapPage& page,
                         const Columns& columns, const Style& style) {
    std::string lines = trades(option, page, columns);
    std::string text = option_head(option, rank, columns, lines, style) + lines;
    const bool pain = page.request.purpose == SwapPurpose::pain;
    text += detail("start", start_text(option, page.starts.at(rank - 1), pain), columns);
    if (!page.request.have && !option.candidate.needs.empty())
        text += detail("needs", needs_text(option), columns);
    if (page.why) text += detail("why", why_text(option, page.request.numbers), columns);
    return text + "\n";
}

std::string header(const SwapPage& page, int width, const Style& style) {
    const std::string name = "Instead of: " + text::title(page.swap.original.exercise, {});
    const std::string why(purpose_text(page.request.purpose));
    const int gap = width - display_width(name) - display_width(why);
    std::string text = style.paint(Role::heading, name);
    text += gap >= 2 ? spaces(gap) : "\n";
    text += style.paint(Role::quiet, why) + "\n";
    if (page.request.have) {
        std::string list;
        for (const auto& id : *page.request.have)
            list += (list.empty() ? "" : ", ") + equipment_text(id);
        text += block(list.empty() ? "nothing" : list, width,
                      page.own_gear ? "Your gear: " : "You have: ", "  ");
    }
    if (page.request.assumed_pain)
        text += block(fmt::format("It {}: that is taken for the reason. --because says another.",
                                  hurt_text(*page.request.assumed_pain, page.today)),
                      width, "", "  ");
    if (page.taken)
        text += block(swap_note_text({SwapNote::Kind::taken, *page.taken}, page.today), width, "",
                      "  ");
    return text + "\n";
}

/// A list below `label`: beside it where there is room.
std::string listing(std::string_view label, const std::vector<std::string>& lines,
                    const Columns& columns) {
    const int first = columns.beside ? 10 : 2;
    std::string text;
    if (!columns.beside && !lines.empty()) text = fmt::format("{}\n", label);
    for (const auto& line : lines)
        text += block(line, columns.width, text.empty() ? padded(label, first) : spaces(first),
                      spaces(first + 2));
    return lines.empty() ? text : text + "\n";
}

/// The options beyond the limit, with their scores.
std::string further(const SwapPage& page, const Columns& columns) {
    std::string text;
    for (std::size_t i = page.limit; i < page.swap.options.size(); ++i)
        text += fmt::format("{}{} ({})", text.empty() ? "" : " · ", title(page.swap.options[i]),
                            page.swap.options[i].score);
    return listing("Then", text.empty() ? std::vector<std::string>{} : std::vector{text}, columns);
}

/// What to type for something left out: a variation of the same exercise, or another exercise.
std::string short_name(const training::ExerciseRef& exercise, const SwapPage& page) {
    const bool same = exercise.exercise == page.swap.original.exercise.exercise;
    return same ? exercise.variation : exercise.exercise;
}

/// What was left out, by reason, in the order in which the reasons first came up.
std::string left_out(const SwapPage& page, const Columns& columns) {
    std::vector<std::pair<std::string, std::string>> groups;  // reason, names
    for (const auto& removal : page.swap.removed) {
        const std::string reason = obstacle_text(removal.obstacle, page.today);
        const std::string name = short_name(removal.exercise, page);
        const auto found = std::find_if(groups.begin(), groups.end(),
                                        [&](const auto& one) { return one.first == reason; });
        if (found == groups.end())
            groups.emplace_back(reason, name);
        else
            found->second += ", " + name;
    }
    std::vector<std::string> lines;
    for (const auto& group : groups)
        lines.push_back(fmt::format("{} ({})", group.second, group.first));
    return listing("Left out", lines, columns);
}

/// Only where a condition took something out.
std::string about_conditions(const SwapPage& page, int width, const Style& style) {
    const bool took_out =
        std::any_of(page.swap.removed.begin(), page.swap.removed.end(), [](const auto& removal) {
            return std::holds_alternative<training::UnsafePosition>(removal.obstacle);
        });
    if (!took_out) return "";
    return style.paint(
        Role::care,
        block(fmt::format("With {}, ask a health professional before you do what was left out for "
                          "its position.",
                          conditions_text(page.conditions)),
              width, "", ""));
}

std::string about_pain(const SwapPage& page, int width, const Style& style) {
    if (page.request.purpose != SwapPurpose::pain) return "";
    std::string text;
    if (page.request.provoked_by.empty())
        text += block(
            "What brings it on? --provoked-by extension (bending back), flexion (bending forward), "
            "axial (a load from above) or prone (lying on the belly) leaves out what does.",
            width, "", "");
    text += style.paint(Role::stop, block("Pain in the leg, numbness or weakness is not for "
                                          "swapping: hyper guide --section safety",
                                          width, "", ""));
    return text;
}

std::string about_weights(const SwapPage& page, int width) {
    if (!page.why) return "";
    const auto weights = catalogue::score_weights(page.request.purpose);
    const auto* source = catalogue::source(weights.source);
    const bool own = std::any_of(page.swap.options.begin(), page.swap.options.end(),
                                 [](const SwapOption& one) { return !one.own.empty(); });
    return block(fmt::format("Each part is how well it stands in, from 0 to 1, times its weight in "
                             "points{}. Source of the weights: {}.",
                             own ? "; what your log says adds to it or takes off" : "",
                             source == nullptr ? weights.source : source->label),
                 width, "", "");
}

}  // namespace

std::string swap_text(const SwapPage& page, const Style& style) {
    const int width = std::min(style.width, widest);
    const Columns columns = columns_for(page, width);
    std::string text = header(page, width, style);
    for (std::size_t i = 0; i < std::min(page.swap.options.size(), page.limit); ++i)
        text += option_block(page.swap.options[i], i + 1, page, columns, style);
    if (page.swap.options.empty())
        text += block("Nothing is left to do instead.", width, "", "") + "\n";
    text += further(page, columns) + left_out(page, columns);
    text += about_weights(page, width) + about_conditions(page, width, style) +
            about_pain(page, width, style);
    while (text.ends_with("\n\n")) text.pop_back();
    return text;
}

std::string no_swap_text(std::span<const training::SymptomFlag> flags, Day today,
                         const Style& style) {
    const int width = std::min(style.width, widest);
    std::string text = style.paint(Role::stop, "Stop.") + " Nothing is proposed instead.\n";
    for (const auto& flag : flags)
        text += block(
            fmt::format("{}, since {}", symptom_text(flag.symptom), date_text(flag.since, today)),
            width, "  - ", "    ");
    for (const auto& one : referral_texts(flags)) text += "\n" + block(one, width, "  ", "  ");
    return text;
}

}  // namespace hyper::view
