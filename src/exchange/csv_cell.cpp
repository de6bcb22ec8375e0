#include "hyper/exchange/csv_cell.h"

namespace hyper::exchange {
namespace {

/// Spreadsheets run what begins with one of these, perhaps behind apostrophes that are ours.
bool wants_guard(std::string_view text) {
    constexpr std::string_view running = "=+-@\t\r\n";
    const auto first = text.find_first_not_of('\'');
    return first != std::string_view::npos && running.find(text[first]) != std::string_view::npos;
}

}  // namespace

std::string quoted(std::string_view text) {
    std::string cell = "\"";
    for (const char one : text) cell += one == '"' ? std::string("\"\"") : std::string(1, one);
    return cell + "\"";
}

std::string csv_cell(std::string_view text) {
    const auto blank = [](char one) { return one == ' ' || one == '\t'; };
    const bool plain = text.find_first_of(",\"\r\n") == std::string_view::npos;
    if (text.empty() || (plain && !blank(text.front()) && !blank(text.back())))
        return std::string(text);
    return quoted(text);
}

std::string guarded(std::string_view text) {
    return wants_guard(text) ? "'" + std::string(text) : std::string(text);
}

std::string_view without_guard(std::string_view text) {
    if (text.starts_with('\'') && wants_guard(text)) text.remove_prefix(1);
    return text;
}

}  // namespace hyper::exchange
