#include "hyper/view/next.h"

#include <fmt/format.h>

#include <algorithm>

#include "hyper/catalogue/coach.h"
#include "hyper/catalogue/swap_candidates.h"
#include "hyper/view/layout.h"
#include "hyper/view/next_step.h"
#include "hyper/view/next_words.h"
#include "hyper/view/safety_words.h"
#include "hyper/view/set_text.h"
#include "hyper/view/swap_note.h"

namespace hyper::view {
namespace {

using training::Decision;
using training::Remark;
using training::Rule;

constexpr int reason_width = 10;

std::string paragraph(std::string_view text, const Style& style) {
    return block(text, measure(style), "  ", "  ");
}

std::string joined(const std::vector<std::string>& parts, std::string_view between) {
    return fmt::format("{}", fmt::join(parts, between));
}

/// "Why       …", the text wrapped beside its name. Nothing for no text.
std::string labelled(std::string_view name, std::string_view text, const Style& style) {
    if (text.empty()) return "";
    const auto lines = wrapped(text, measure(style) - reason_width);
    std::string result;
    for (std::size_t i = 0; i < lines.size(); ++i)
        result += (i == 0 ? style.paint(Role::quiet, padded(name, reason_width))
                          : std::string(reason_width, ' ')) +
                  lines[i] + "\n";
    return result;
}

std::string heading(const NextPage& page, const Style& style) {
    const auto& decision = page.decision;
    std::string when = date_text(decision.day, page.today);
    if (decision.sets_done && decision.dose)
        when +=
            fmt::format(" · set {} of {} is next", *decision.sets_done + 1, decision.dose->sets);
    return headline(visible(page.title), when, style);
}

/// What stands below the heading of an exercise that stands in for another or is back.
std::string note_text(const NextPage& page, const Style& style) {
    if (!page.swap || page.swap->kind == SwapNote::Kind::asked) return "";
    return paragraph(swap_note_text(*page.swap, page.today), style);
}

/// What stands above it where the original was asked for.
std::string lead_text(const NextPage& page, const Style& style) {
    if (!page.swap || page.swap->kind != SwapNote::Kind::asked) return "";
    return block(swap_note_text(*page.swap, page.today), measure(style), "", "") + "\n";
}

bool has(const Decision& decision, Remark remark) {
    return std::find(decision.remarks.begin(), decision.remarks.end(), remark) !=
           decision.remarks.end();
}

std::string stop_text(const NextPage& page, const Style& style) {
    const auto& decision = page.decision;
    std::string text = heading(page, style) + note_text(page, style) + "  " +
                       style.paint(Role::stop, "Stop.") + " ";
    text += "No dose today.\n" + paragraph(reason_text(decision), style);
    for (const auto& flag : decision.flags)
        text += block(fmt::format("{}, since {}", symptom_text(flag.symptom),
                                  date_text(flag.since, page.today)),
                      measure(style), "  - ", "    ");
    const auto paragraphs = decision.flags.empty()
                                ? severe_pain_texts(has(decision, Remark::see_clinician))
                                : referral_texts(decision.flags);
    for (const auto& one : paragraphs) text += "\n" + paragraph(one, style);
    if (decision.flags.empty())
        text += "\n" + paragraph("Something else for today: hyper swap --because pain", style);
    return text;
}

/// Where the load has to be found by trying, how.
std::string first_load_text(const Decision& decision) {
    if (decision.rule != Rule::start || decision.dose->load) return "";
    const auto way = catalogue::way(decision.exercise);
    return way ? std::string(way->variation->prescription.first_load.value) : "";
}

std::string remarks_text(const Decision& decision, const Style& style) {
    std::string text;
    if (const auto first = first_load_text(decision); !first.empty())
        text += paragraph("First load: " + first, style);
    for (const auto remark : decision.remarks)
        if (const auto one = remark_text(remark, decision); !one.empty())
            text += paragraph(one, style);
    for (const auto offer : decision.offers)
        text += block(offer_text(offer), measure(style), "  - ", "    ");
    return text;
}

std::string read_text(const Decision& decision) {
    std::vector<std::string> days;
    for (const auto& one : decision.read) {
        std::string day = fmt::format("{} {}", date_text(one.work.day, decision.day),
                                      fmt::join(one.amounts, ", "));
        if (one.work.timed) day += " s";
        if (!one.work.load.bodyweight()) day += " @ " + load_text(one.work.load);
        std::vector<std::string> aside;
        if (one.work.least_rir)
            aside.push_back(fmt::format("RIR {:g}", one.work.least_rir->tenths / 10.0));
        if (one.work.pain) aside.push_back(fmt::format("pain {}", *one.work.pain));
        if (!aside.empty()) day += " (" + joined(aside, ", ") + ")";
        days.push_back(std::move(day));
    }
    return joined(days, " · ");
}

std::vector<std::string_view> source_keys(const Decision& decision) {
    std::vector<std::string_view> keys;
    std::string_view rest = catalogue::rule_source(training::code(decision.rule));
    while (!rest.empty()) {
        const auto end = std::min(rest.find(", "), rest.size());
        keys.push_back(rest.substr(0, end));
        rest.remove_prefix(std::min(end + 2, rest.size()));
    }
    return keys;
}

std::string sources_line(const Decision& decision) {
    std::vector<std::string> labels;
    for (const auto key : source_keys(decision))
        if (const auto* source = catalogue::source(key))
            labels.emplace_back(source->label);
        else
            labels.emplace_back(key);
    return joined(labels, ", ");
}

std::string why_text(const NextPage& page, const Style& style) {
    const auto& decision = page.decision;
    std::string text =
        "\n" + labelled("Why",
                        fmt::format("{}: {}", training::name(decision.rule), reason_text(decision)),
                        style);
    text += labelled("Read", read_text(decision), style);
    std::string name = "Rejected";
    for (const auto& one : decision.rejected) {
        const auto line = rejected_text(one, decision);
        text += labelled(name, line, style);
        if (!line.empty()) name.clear();
    }
    text += labelled("Step", step_text(decision), style);
    text += labelled("Lifted", effective_text(decision), style);
    text += labelled("Expect", expected_text(decision), style);
    std::vector<std::string> changes;
    for (const auto& one : decision.prospects) changes.push_back(prospect_text(one, decision));
    text += labelled("Changes", joined(changes, " · "), style);
    text += labelled("Sure",
                     std::string(training::name(decision.confidence)) +
                         (decision.plan.from_log ? "; the sets or reps are what you do" : ""),
                     style);
    return text +
           labelled("Sources", sources_line(decision) + " · see hyper next --sources", style);
}

std::string sources_text(const Decision& decision, const Style& style) {
    std::string text = "\n";
    for (const auto key : source_keys(decision)) {
        const auto* source = catalogue::source(key);
        text += source == nullptr
                    ? block("judgement: nobody has measured it; a careful coach chose it",
                            measure(style), "", "  ")
                    : block(fmt::format("{}: {}{} {}", source->label, source->title,
                                        source->title.ends_with('?') ? "" : ".", source->where),
                            measure(style), "", "  ");
    }
    return text;
}

/// The short check that comes with the first dose ever; else empty.
std::string check_text(const Decision& decision, const Style& style) {
    if (!has(decision, Remark::first_check)) return "";
    std::string text;
    for (const auto& one : first_check_texts()) text += block(one, measure(style), "", "");
    return text + "\n";
}

/// All of it but the check at the top and the question at the end.
std::string answer_text(const NextPage& page, const Style& style) {
    const auto& decision = page.decision;
    std::string text;
    if (decision.rule == Rule::stop) {
        text = stop_text(page, style);
    } else {
        text += heading(page, style) + note_text(page, style);
        if (const auto& dose = decision.dose)
            text += paragraph(amounts_text(*dose) + " · " + manner_text(*dose), style);
        if (!page.why) text += paragraph(reason_text(decision), style);
        if (decision.dose)
            text += remarks_text(decision, style);
        else if (decision.ground != training::Ground::no_plan)
            text += paragraph("There is no plan for it yet, so no dose.", style);
    }
    text = lead_text(page, style) + text;
    if (page.why) text += why_text(page, style);
    if (page.sources) text += sources_text(decision, style);
    return text;
}

std::string question_text(const std::vector<training::Ask>& asks, const Style& style) {
    if (asks.empty()) return "";
    return "\n" + block(ask_text(asks.front()), measure(style), "", "");
}

/// One question for the day, that of how it was first.
std::vector<training::Ask> asks_of_day(const DayPage& page) {
    std::vector<training::Ask> asks;
    if (page.asks_next_day) asks.push_back(training::Ask::next_day_pain);
    for (const auto& one : page.due)
        asks.insert(asks.end(), one.decision.asks.begin(), one.decision.asks.end());
    const auto next_day = std::find(asks.begin(), asks.end(), training::Ask::next_day_pain);
    if (next_day != asks.end()) std::rotate(asks.begin(), next_day, next_day + 1);
    return asks;
}

}  // namespace

std::string next_text(const NextPage& page, const Style& style) {
    return check_text(page.decision, style) + answer_text(page, style) +
           question_text(page.decision.asks, style);
}

std::string next_day_text(const DayPage& page, const Style& style) {
    std::string text;
    for (const auto& one : page.due) {
        // One check is enough for all of them.
        text += text.empty() ? check_text(one.decision, style) : "\n";
        text += answer_text(one, style);
        // A symptom stops them all alike.
        if (!one.decision.flags.empty()) return text + question_text(asks_of_day(page), style);
    }
    if (text.empty())
        text = block(
            fmt::format("Nothing is due on {}. hyper next EXERCISE gives a dose all the same.",
                        date_text(page.day, page.today)),
            measure(style), "", "");
    std::string name = "Later";
    if (!page.later.empty()) text += "\n";
    for (const auto& one : page.later) {
        std::string line =
            fmt::format("{} · {}", date_text(one.due.on, page.today), visible(one.title));
        if (one.due.rests_from)
            line += fmt::format(" (your lower back rests from {})",
                                date_text(*one.due.rests_from, page.today));
        text += labelled(name, line, style);
        name.clear();
    }
    return text + question_text(asks_of_day(page), style);
}

std::string next_line(const Decision& decision) {
    if (decision.rule == Rule::stop) return "Stop: " + reason_text(decision) + " See hyper next";
    if (!decision.dose) return reason_text(decision);
    const auto& dose = *decision.dose;
    if (decision.sets_done) {
        const auto set = fmt::format("set {} of {}: {}{}", *decision.sets_done + 1, dose.sets,
                                     dose.amounts.at(static_cast<std::size_t>(*decision.sets_done)),
                                     dose.timed ? " s" : "");
        if (decision.rule != Rule::ease) return set;
        const bool bent = has(decision, Remark::bend_knees);
        return set + load_words(dose) + ". " + reason_text(decision) +
               (bent ? " " + remark_text(Remark::bend_knees, decision) : "");
    }
    std::string line =
        amounts_text(dose) + (has(decision, Remark::build_up) ? ", after lighter sets. " : ". ");
    if (has(decision, Remark::each_ankle)) line += remark_text(Remark::each_ankle, decision) + " ";
    const bool rising = !decision.prospects.empty() &&
                        decision.prospects.front().rule != Rule::ease &&
                        decision.rule == Rule::add_reps;
    if (!rising) return line + reason_text(decision);
    return line + "Reps first: " + prospect_text(decision.prospects.front(), decision) + ".";
}

}  // namespace hyper::view
