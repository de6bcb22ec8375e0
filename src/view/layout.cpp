#include "hyper/view/layout.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "hyper/units/utf8.h"

namespace hyper::view {
namespace {

std::string escaped(const CodePoint& point) {
    if (!point.valid())
        return fmt::format("\\x{:02x}", static_cast<unsigned char>(point.bytes.front()));
    if (point.code < 0x80) return fmt::format("\\x{:02x}", point.code);
    return fmt::format("\\u{:04x}", point.code);
}

/// The beginning of `word` that fits into `width` columns, at least one character.
std::string_view fitting(std::string_view word, int width) {
    std::string_view rest = word;
    int columns = take_code_point(rest).columns();
    auto end = word.size() - rest.size();
    while (!rest.empty()) {
        columns += take_code_point(rest).columns();
        if (columns > width) break;
        end = word.size() - rest.size();
    }
    return word.substr(0, end);
}

/// Fills lines of at most `width` columns with words.
class Filler {
  public:
    explicit Filler(int width) : width_(std::max(1, width)) {}

    void add(std::string_view word) {
        const int columns = display_width(word);
        if (!line_.empty() && display_width(line_) + 1 + columns > width_) end_line();
        if (!line_.empty()) line_ += ' ';
        while (line_.empty() && display_width(word) > width_) {
            const auto part = fitting(word, width_);
            lines_.emplace_back(part);
            word.remove_prefix(part.size());
        }
        line_ += word;
    }

    std::vector<std::string> lines() {
        if (!line_.empty()) end_line();
        return std::move(lines_);
    }

  private:
    void end_line() {
        lines_.push_back(line_);
        line_.clear();
    }

    int width_;
    std::string line_;
    std::vector<std::string> lines_;
};

bool begins_with_unit(std::string_view word) {
    if (word.starts_with('%') || word == "s" || word == "s,") return true;
    const auto unit = word.substr(0, 2);
    return (unit == "kg" || unit == "lb") && (word.size() == 2 || word[2] == ',');
}

/// Whether a line had better not end between the two: "3 × 12 @ 40 kg" is read as one.
bool belong_together(std::string_view before, std::string_view after) {
    constexpr std::array<std::string_view, 4> opening = {"×", "@", "RIR", "best"};
    constexpr std::array<std::string_view, 4> closing = {"×", "@", "total", "bodyweight"};
    const auto last = before.substr(before.find_last_of(' ') + 1);
    const bool number = !last.empty() && last.back() >= '0' && last.back() <= '9';
    return std::find(opening.begin(), opening.end(), last) != opening.end() ||
           std::find(closing.begin(), closing.end(), after) != closing.end() ||
           (number && begins_with_unit(after));
}

}  // namespace

int measure(const Style& style) {
    return std::clamp(style.width, 20, 80);
}

std::string spaces(int count) {
    return std::string(static_cast<std::size_t>(std::max(0, count)), ' ');
}

int display_width(std::string_view text) {
    int columns = 0;
    while (!text.empty()) columns += take_code_point(text).columns();
    return columns;
}

std::string visible(std::string_view text) {
    std::string result;
    while (!text.empty()) {
        const auto point = take_code_point(text);
        if (!point.valid() || point.is_control())
            result += escaped(point);
        else
            result += point.bytes;
    }
    return result;
}

std::string padded(std::string_view text, int width) {
    const int missing = std::max(0, width - display_width(text));
    return fmt::format("{}{}", text, std::string(static_cast<std::size_t>(missing), ' '));
}

std::vector<std::string> wrapped(std::string_view text, int width) {
    Filler filler(width);
    std::string together;
    while (!text.empty()) {
        const auto end = std::min(text.find(' '), text.size());
        const auto word = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        if (word.empty()) continue;
        if (!together.empty() && belong_together(together, word) &&
            display_width(together) + 1 + display_width(word) <= width) {
            together += ' ';
        } else if (!together.empty()) {
            filler.add(together);
            together.clear();
        }
        together += word;
    }
    if (!together.empty()) filler.add(together);
    return filler.lines();
}

std::string block(std::string_view text, int width, std::string_view first, std::string_view rest) {
    const int indent = std::max(display_width(first), display_width(rest));
    std::string result;
    for (const auto& line : wrapped(text, width - indent)) {
        result += fmt::format("{}{}\n", result.empty() ? first : rest, line);
    }
    return result;
}

std::string headline(std::string_view title, std::string_view aside, const Style& style) {
    const int width = measure(style);
    if (display_width(title) + 3 + display_width(aside) <= width)
        return fmt::format("{} · {}\n", style.paint(Role::heading, title), aside);
    std::string text;
    for (const auto& line : wrapped(title, width)) text += style.paint(Role::heading, line) + "\n";
    return text + block(aside, width, "  ", "  ");
}

}  // namespace hyper::view
