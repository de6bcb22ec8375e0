#include "hyper/view/pain.h"

#include <fmt/format.h>

#include <algorithm>

#include "hyper/view/layout.h"
#include "hyper/view/safety_words.h"
#include "hyper/view/set_text.h"

namespace hyper::view {
namespace {

constexpr std::size_t most_reports = 10;

std::string symptom_list(const Style& style) {
    std::string text;
    for (std::size_t i = 0; i < training::symptom_count; ++i) {
        const auto symptom = static_cast<training::Symptom>(i);
        text +=
            block(symptom_text(symptom), measure(style),
                  padded(fmt::format("  {}", training::name(symptom)), 18), std::string(18, ' '));
    }
    return text;
}

}  // namespace

std::string pain_text(const training::PainLog& log, Day today, const Style& style) {
    std::string text = style.paint(Role::heading, "What you said about pain") + "\n";
    auto reports = log.reports;
    std::sort(reports.begin(), reports.end(),
              [](const auto& a, const auto& b) { return a.day > b.day; });
    if (reports.size() > most_reports) reports.resize(most_reports);
    for (const auto& one : reports)
        text += fmt::format("  {}  {} of 10, the day after\n",
                            padded(date_text(one.day, today), 10), one.pain);
    if (reports.empty()) text += "  Nothing yet about a day after.\n";
    for (const auto& flag : log.flags)
        text += block(
            fmt::format("{}, since {}", symptom_text(flag.symptom), date_text(flag.since, today)),
            measure(style), "  " + style.paint(Role::stop, "!") + " ", "    ");
    return text + "\n" +
           block(
               "Not for a program to judge; note it with hyper pain --flag NAME, and nothing is "
               "dosed until you say hyper pain --clear:",
               measure(style), "", "") +
           symptom_list(style);
}

std::string symptom_noted(const training::PainLog& log, const Style& style) {
    std::string text =
        style.paint(Role::stop, "Noted. No doses until it has been looked at.") + "\n";
    for (const auto& flag : log.flags)
        text += block(symptom_text(flag.symptom), measure(style), "  - ", "    ");
    for (const auto& one : referral_texts(log.flags))
        text += "\n" + block(one, measure(style), "  ", "  ");
    return text;
}

std::string symptoms_cleared(const Style& style) {
    return block(
        "Taken back: hyper next doses again. Keep to what you were told by those who "
        "looked at it; it comes before anything said here.",
        measure(style), "", "  ");
}

std::string pain_noted(int pain, const std::string& of, const Style& style) {
    return block(fmt::format("Pain {} of 10, {}.", pain, visible(of)), measure(style), "", "  ");
}

}  // namespace hyper::view
