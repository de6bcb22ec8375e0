#include "hyper/view/guide_blocks.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>

#include "hyper/view/layout.h"
#include "hyper/view/set_text.h"

namespace hyper::view {
std::string heading(std::string_view left, std::string_view right, const Style& style) {
    const int width = measure(style);
    const int room = width - display_width(left) - display_width(right);
    std::string text;
    for (const auto& line : wrapped(left, width)) {
        if (!text.empty()) text += '\n';
        text += style.paint(Role::heading, line);
    }
    if (right.empty()) return text + '\n';
    if (room >= 3) return text + spaces(room) + style.paint(Role::quiet, right) + '\n';
    text += '\n';
    for (const auto& line : wrapped(right, width - 2))
        text += fmt::format("  {}\n", style.paint(Role::quiet, line));
    return text;
}

std::string numbered(catalogue::Texts texts, int width) {
    std::string result;
    int number = 0;
    for (const auto text : texts)
        result += block(text, width, fmt::format("{:>3}  ", ++number), "     ");
    return result;
}

std::string bulleted(catalogue::Texts texts, int width) {
    std::string result;
    for (const auto text : texts) result += block(text, width, "  • ", "    ");
    return result;
}

std::string paragraph(std::string_view text, int width) {
    return block(text, width, "  ", "  ");
}

std::string labelled(std::string_view label, int label_width,
                     std::span<const std::string_view> words, std::string_view command,
                     const Style& style) {
    const int width = measure(style);
    std::string text =
        style.paint(Role::heading, label) + spaces(label_width - display_width(label));
    int column = label_width;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const std::string_view end = i + 1 < words.size() ? " ·" : "";
        const int columns = display_width(words[i]) + display_width(end);
        if (column > label_width && column + 1 + columns > width) {
            text += '\n' + spaces(label_width);
            column = label_width;
        } else if (column > label_width) {
            text += ' ';
            ++column;
        }
        text += fmt::format("{}{}", words[i], end);
        column += columns;
    }
    if (command.empty()) return text + '\n';
    const int room = width - column - display_width(command);
    if (room >= 2) return text + spaces(room) + style.paint(Role::quiet, command) + '\n';
    text += '\n';
    const int indent = std::max(2, width - display_width(command));
    for (const auto& line : wrapped(command, width - 2))
        text += spaces(indent) + style.paint(Role::quiet, line) + '\n';
    return text;
}

std::string labelled_text(std::string_view label, int label_width, std::string_view text,
                          const Style& style) {
    std::string result;
    for (const auto& line : wrapped(text, measure(style) - label_width)) {
        const auto first = padded(result.empty() ? label : "", label_width);
        result += fmt::format("{}{}\n", style.paint(Role::heading, first), line);
    }
    return result;
}

std::string shortened(std::string_view text, int width) {
    for (const std::string_view end : {". ", ": "}) {
        const auto stop = text.find(end);
        if (stop == std::string_view::npos) continue;
        const auto part = text.substr(0, end == ". " ? stop + 1 : stop);
        if (display_width(part) <= width) return std::string(part);
    }
    if (display_width(text) <= width) return std::string(text);
    return wrapped(text, std::max(1, width - 2)).front() + " …";
}

std::string tempo_text(const catalogue::TempoSeconds& tempo) {
    struct Phase {
        int seconds;
        std::string_view name;
    };
    const std::array<Phase, 4> phases = {Phase{tempo.lift, "up"}, Phase{tempo.top, "hold"},
                                         Phase{tempo.lower, "down"}, Phase{tempo.bottom, "pause"}};
    std::string text;
    for (const auto& phase : phases)
        if (phase.seconds > 0)
            text += fmt::format("{}{} s {}", text.empty() ? "" : " · ", phase.seconds, phase.name);
    return text;
}

std::string source_text(std::string_view keys) {
    std::string text;
    while (!keys.empty()) {
        const auto end = std::min(keys.find(", "), keys.size());
        const auto key = keys.substr(0, end);
        const auto* source = catalogue::source(key);
        text += fmt::format("{}{}", text.empty() ? "" : ", ", source ? source->label : key);
        keys.remove_prefix(std::min(end + 2, keys.size()));
    }
    return text;
}

std::string dots(double fraction) {
    constexpr int most = 4;
    const auto full = std::clamp(static_cast<int>(std::lround(fraction * most)), 0, most);
    std::string text;
    for (int i = 0; i < most; ++i) text += i < full ? "●" : "○";
    return text;
}

}  // namespace hyper::view
