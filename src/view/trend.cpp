#include "hyper/view/trend.h"

#include <fmt/format.h>

#include <array>
#include <vector>

#include "hyper/catalogue/coach.h"
#include "hyper/view/layout.h"
#include "hyper/view/strength_words.h"

namespace hyper::view {
namespace {

using training::Trend;
using training::TrendKind;

std::string_view kind_text(TrendKind kind) {
    constexpr std::array<std::string_view, 6> texts = {
        "heaviest load", "repetitions of the day",
        "volume",        "repetitions in reserve, on average",
        "worst pain",    "estimated one-repetition maximum",
    };
    return texts.at(static_cast<std::size_t>(kind));
}

/// Why nothing can be drawn.
std::string nothing_text(const Trend& trend) {
    switch (trend.kind) {
        case TrendKind::load:
        case TrendKind::volume:
            return "no set has a load in kilograms or pounds (bands and the body have none).";
        case TrendKind::reps:
            return "no set has repetitions.";
        case TrendKind::effort:
            return "no set says how many were left in reserve (--rir 2 says it).";
        case TrendKind::pain:
            return "no set says how much it hurt (--pain 0 says that it did not).";
        case TrendKind::e1rm:
            break;
    }
    std::string text = "no set can be estimated from. ";
    for (std::size_t i = 0; i < trend.suppressed.size(); ++i) {
        std::string reason = no_estimate_text(trend.suppressed[i]);
        if (i == 0) reason.front() = static_cast<char>(std::toupper(reason.front()));
        text += (i == 0 ? "" : "; ") + reason;
    }
    return text + (trend.suppressed.empty() ? "" : ".");
}

/// What a drawing of estimates has to say of itself.
std::string caption(const Trend& trend, const Style& style) {
    if (trend.kind != TrendKind::e1rm) return "";
    std::vector<double> known;
    for (const auto& point : trend.points)
        if (point.value) known.push_back(*point.value);
    std::string text = "Epley on repetitions with those in reserve; right to about 10 %.";
    if (training::is_stronger(known, catalogue::coach_numbers().strength))
        text += " The last three sessions are above the three before.";
    if (!trend.suppressed.empty()) text += " Left out: ";
    for (std::size_t i = 0; i < trend.suppressed.size(); ++i)
        text += fmt::format("{}{}", i == 0 ? "" : "; ", no_estimate_text(trend.suppressed[i]));
    if (!trend.suppressed.empty()) text += ".";
    std::string painted;
    for (const auto& line : wrapped(text, style.width))
        painted += style.paint(Role::quiet, line) + "\n";
    return "\n" + painted;
}

}  // namespace

std::string trend_unit(const Trend& trend) {
    const auto mass = std::string(symbol(trend.unit));
    switch (trend.kind) {
        case TrendKind::volume:
            return mass + " × reps";
        case TrendKind::reps:
            return "reps";
        case TrendKind::effort:
            return "RIR";
        case TrendKind::pain:
            return "pain";
        case TrendKind::load:
        case TrendKind::e1rm:
            break;
    }
    return mass;
}

std::string trend_text(const TrendPage& page, const Style& style) {
    const std::string what =
        fmt::format("{} · {}", visible(page.title), kind_text(page.trend.kind));
    if (page.trend.points.empty())
        return block(fmt::format("No sets of {} found.", visible(page.title)), style.width, "", "");
    if (page.trend.empty())
        return block(fmt::format("{}: nothing to plot, {}", what, nothing_text(page.trend)),
                     style.width, "", "  ");
    if (page.plain) return plain_points(page.trend.points);
    std::string heading;
    for (const auto& line : wrapped(what, style.width))
        heading += style.paint(Role::heading, line) + "\n";
    return heading + plot(page.trend.points, trend_unit(page.trend), page.size) +
           caption(page.trend, style);
}

}  // namespace hyper::view
