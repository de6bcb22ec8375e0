#include "hyper/exchange/decoded.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>
#include <optional>

#include "hyper/units/error.h"
#include "hyper/units/utf8.h"

namespace hyper::exchange {
namespace {

constexpr std::string_view sqlite_start("SQLite format 3\0", 16);
constexpr std::string_view utf8_mark = "\xef\xbb\xbf";

struct Other {
    std::string_view start;
    std::string_view what;
    std::string_view hint;
};
constexpr std::string_view unpack = "Unpack it and import the file that is in it.";
constexpr std::string_view export_again = "Export your workouts as CSV and import that file.";
constexpr std::array others = {
    Other{"PK\x03\x04", "a zip archive or a spreadsheet",
          "Unpack it and import the file that is in it; save a spreadsheet as CSV."},
    Other{"\x1f\x8b", "a gzip archive", unpack},
    Other{"7z\xbc\xaf\x27\x1c", "a 7z archive", unpack},
    Other{"\xfd"
          "7zXZ",
          "an xz archive", unpack},
    Other{"\x28\xb5\x2f\xfd", "a zstd archive", unpack},
    Other{"\x89PNG", "a picture", export_again},
    Other{"\xff\xd8\xff", "a picture", export_again},
    Other{"GIF8", "a picture", export_again},
    Other{"RIFF", "a picture or a sound", export_again},
    Other{"%PDF-", "a PDF", export_again},
    Other{"\xd0\xcf\x11\xe0", "an old spreadsheet", "Save it as CSV and import that file."},
};

[[noreturn]] void refuse_no_text(const std::string& name, std::string_view bytes) {
    // Flexify writes one byte a letter, whatever is left of it.
    const bool flexify = bytes.starts_with("id,name,reps,weight,created");
    throw refused(fmt::format("{} holds bytes that are no text.", name),
                  flexify
                      ? "Flexify spoils letters that are not Latin; import its database instead."
                      : std::string(export_again));
}

[[noreturn]] void refuse_torn(const std::string& name) {
    throw refused(fmt::format("{} ends in the middle of a character.", name),
                  "It was not copied whole. Export it again.");
}

bool is_from_a_watch(std::string_view bytes) {
    return bytes.size() > 12 && bytes.substr(8, 4) == ".FIT";
}

bool is_web_page(std::string_view bytes) {
    const auto start = std::min(bytes.find_first_not_of(" \t\r\n"), bytes.size());
    std::string begin(bytes.substr(start, 14));
    std::transform(begin.begin(), begin.end(), begin.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return begin.starts_with("<!doctype html") || begin.starts_with("<html");
}

void refuse_others(const std::string& name, std::string_view bytes) {
    if (bytes.empty()) throw refused(fmt::format("{} is empty.", name), std::string(export_again));
    for (const Other& other : others)
        if (bytes.starts_with(other.start))
            throw refused(fmt::format("{} is {}, no export of workouts.", name, other.what),
                          std::string(other.hint));
    if (is_from_a_watch(bytes))
        throw refused(fmt::format("{} is a FIT file of a watch, which hyper does not read.", name),
                      std::string(export_again));
    if (is_web_page(bytes))
        throw refused(fmt::format("{} is a web page, no export of workouts.", name),
                      "Download the file itself instead of the page that leads to it.");
}

/// How many bytes at the beginning are UTF-8.
std::size_t utf8_size(std::string_view bytes) {
    std::size_t at = 0;
    while (at < bytes.size()) {
        std::uint64_t eight = 0;
        while (bytes.size() - at >= sizeof eight) {
            std::memcpy(&eight, bytes.data() + at, sizeof eight);
            if ((eight & 0x8080808080808080U) != 0) break;
            at += sizeof eight;
        }
        if (at == bytes.size()) break;
        if (bytes[at] >= 0) {
            ++at;
            continue;
        }
        auto rest = bytes.substr(at);
        const auto point = take_code_point(rest);
        if (!point.valid()) break;
        at += point.bytes.size();
    }
    return at;
}

/// Whether UTF-8 that ends in `end` was cut within a character.
bool is_cut(std::string_view end) {
    const auto lead = static_cast<unsigned char>(end.front());
    const std::size_t size = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc2 ? 2 : 1;
    return end.size() < size && std::all_of(end.begin() + 1, end.end(), [](char c) {
               return (static_cast<unsigned char>(c) & 0xc0U) == 0x80;
           });
}

void append_utf8(std::string& to, std::uint32_t code) {
    const auto byte = [&to](std::uint32_t value) { to += static_cast<char>(value); };
    const auto follow = [&](std::uint32_t value) { byte(0x80 | (value & 0x3f)); };
    if (code < 0x80) return byte(code);
    if (code < 0x800) {
        byte(0xc0 | code >> 6);
    } else {
        if (code < 0x10000) {
            byte(0xe0 | code >> 12);
        } else {
            byte(0xf0 | code >> 18);
            follow(code >> 12);
        }
        follow(code >> 6);
    }
    follow(code);
}

std::string from_windows_1252(const std::string& name, std::string_view bytes) {
    // What 0x80 to 0x9f are; 0 where there is none.
    constexpr std::array<std::uint16_t, 32> upper = {
        0x20ac, 0,      0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160,
        0x2039, 0x0152, 0,      0x017d, 0,      0,      0x2018, 0x2019, 0x201c, 0x201d, 0x2022,
        0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0,      0x017e, 0x0178};
    std::string text;
    text.reserve(bytes.size() + bytes.size() / 16);
    for (const char c : bytes) {
        std::uint32_t code = static_cast<unsigned char>(c);
        if (code >= 0x80 && code < 0xa0) code = upper.at(code - 0x80);
        if (code == 0) refuse_no_text(name, bytes);
        append_utf8(text, code);
    }
    return text;
}

enum class Ends { little, big };

std::string from_utf16(const std::string& name, std::string_view bytes, Ends ends) {
    if (bytes.size() % 2 != 0) refuse_torn(name);
    std::string text;
    text.reserve(bytes.size() / 2 + bytes.size() / 16);
    const auto unit = [&](std::size_t at) -> std::uint32_t {
        const auto first = static_cast<unsigned char>(bytes[at]);
        const auto second = static_cast<unsigned char>(bytes[at + 1]);
        return ends == Ends::little ? first | static_cast<unsigned>(second) << 8U
                                    : second | static_cast<unsigned>(first) << 8U;
    };
    for (std::size_t at = 0; at < bytes.size(); at += 2) {
        std::uint32_t code = unit(at);
        if (code >= 0xd800 && code < 0xe000) {
            if (at + 2 == bytes.size()) refuse_torn(name);
            const std::uint32_t low = unit(at += 2);
            if (code >= 0xdc00 || low < 0xdc00 || low >= 0xe000) refuse_no_text(name, bytes);
            code = 0x10000 + ((code - 0xd800) << 10U) + (low - 0xdc00);
        }
        if (code == 0) refuse_no_text(name, bytes);
        append_utf8(text, code);
    }
    return text;
}

/// Which UTF-16 it is: by its mark, or by a beginning of two plain letters.
std::optional<Ends> utf16_ends(std::string_view bytes) {
    const auto start = bytes.substr(0, 4);
    if (start.starts_with("\xff\xfe")) return Ends::little;
    if (start.starts_with("\xfe\xff")) return Ends::big;
    if (start.size() < 4) return std::nullopt;
    if (start[0] > 0 && start[1] == 0 && start[2] > 0 && start[3] == 0) return Ends::little;
    if (start[0] == 0 && start[1] > 0 && start[2] == 0 && start[3] > 0) return Ends::big;
    return std::nullopt;
}

}  // namespace

Decoded decoded(const std::string& name, std::string_view bytes) {
    if (bytes.starts_with(sqlite_start)) return {Encoding::utf8, bytes, {}};
    refuse_others(name, bytes);
    if (const auto ends = utf16_ends(bytes)) {
        const bool marked = bytes.front() < 0 && bytes[1] < 0;
        return {Encoding::utf16, bytes, from_utf16(name, bytes.substr(marked ? 2 : 0), *ends)};
    }
    if (bytes.starts_with(utf8_mark)) bytes.remove_prefix(utf8_mark.size());
    if (std::memchr(bytes.data(), 0, bytes.size()) != nullptr) refuse_no_text(name, bytes);
    const std::size_t valid = utf8_size(bytes);
    if (valid == bytes.size()) return {Encoding::utf8, bytes, {}};
    const bool has_others =
        std::any_of(bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(valid),
                    [](char c) { return c < 0; });
    if (has_others && is_cut(bytes.substr(valid))) refuse_torn(name);
    return {Encoding::windows_1252, bytes, from_windows_1252(name, bytes)};
}

}  // namespace hyper::exchange
