#include "hyper/units/id.h"

#include <algorithm>
#include <array>

namespace hyper {
namespace {

constexpr std::string_view hex_digits = "0123456789abcdef";
/// Where the two digits of each byte stand.
constexpr std::array<std::uint8_t, 16> digits_at = {0,  2,  4,  6,  9,  11, 14, 16,
                                                    19, 21, 24, 26, 28, 30, 32, 34};

/// splitmix64 (Steele, Lea, Flood 2014): well mixed, one word of state.
std::uint64_t mixed(std::uint64_t& state) {
    state += 0x9e3779b97f4a7c15ULL;
    std::uint64_t word = state;
    word = (word ^ (word >> 30U)) * 0xbf58476d1ce4e5b9ULL;
    word = (word ^ (word >> 27U)) * 0x94d049bb133111ebULL;
    return word ^ (word >> 31U);
}

/// FNV-1a (Fowler, Noll, Vo).
std::uint64_t fnv(std::string_view text, std::uint64_t start) {
    std::uint64_t state = start ^ 0xcbf29ce484222325ULL;
    for (const char c : text) {
        state ^= static_cast<unsigned char>(c);
        state *= 0x100000001b3ULL;
    }
    return state;
}

void put_word(Uuid& uuid, std::size_t first, std::uint64_t word) {
    for (std::size_t i = 0; i < 8; ++i)
        uuid[first + i] = static_cast<std::uint8_t>(word >> (56U - 8U * i));
}

void mark(Uuid& uuid, unsigned version) {
    uuid[6] = static_cast<std::uint8_t>((uuid[6] & 0x0fU) | (version << 4U));
    uuid[8] = static_cast<std::uint8_t>((uuid[8] & 0x3fU) | 0x80U);
}

}  // namespace

std::string to_string(const Uuid& uuid) {
    std::string text(36, '-');
    for (std::size_t i = 0; i < uuid.size(); ++i) {
        text[digits_at[i]] = hex_digits[uuid[i] >> 4U];
        text[digits_at[i] + 1] = hex_digits[uuid[i] & 0x0fU];
    }
    return text;
}

std::optional<Uuid> uuid_from(std::string_view text) {
    if (text.size() != 36) return std::nullopt;
    for (const std::size_t dash : {8U, 13U, 18U, 23U})
        if (text[dash] != '-') return std::nullopt;
    Uuid uuid{};
    for (std::size_t i = 0; i < uuid.size(); ++i) {
        const auto high = hex_digits.find(text[digits_at[i]]);
        const auto low = hex_digits.find(text[digits_at[i] + 1]);
        if (high == std::string_view::npos || low == std::string_view::npos) return std::nullopt;
        uuid[i] = static_cast<std::uint8_t>(high << 4U | low);
    }
    return uuid;
}

Uuid uuid_named(std::string_view name) {
    // The hash of the name seeds two well mixed words.
    std::uint64_t state = fnv(name, 0);
    Uuid uuid{};
    put_word(uuid, 0, mixed(state));
    put_word(uuid, 8, mixed(state));
    mark(uuid, 8);
    return uuid;
}

std::uint64_t hash_of(std::string_view text, std::uint64_t start) {
    std::uint64_t state = fnv(text, start);
    return mixed(state);
}

Uuid uuid_of_member(std::int64_t milliseconds, std::uint64_t group, std::uint64_t member) {
    // Of the group 12 bits follow the version, 20 the variant; the rest is the member's.
    const std::uint64_t high = group & 0xffffffffU;
    const std::uint64_t low = std::max<std::uint64_t>(member & 0x3ffffffffffU, 1);
    Uuid uuid{};
    put_word(uuid, 0, static_cast<std::uint64_t>(milliseconds) << 16U | high >> 20U);
    put_word(uuid, 8, (high & 0xfffffU) << 42U | low);
    mark(uuid, 8);
    return uuid;
}

UuidRange group_of(const Uuid& uuid) {
    UuidRange range{uuid, uuid};
    constexpr std::uint8_t of_member = 0x03;  // of byte 10
    constexpr std::uint8_t all = 0xff;
    range.first[10] &= static_cast<std::uint8_t>(~of_member);
    range.last[10] |= of_member;
    std::fill(range.first.begin() + 11, range.first.end(), std::uint8_t{0});
    std::fill(range.last.begin() + 11, range.last.end(), all);
    return range;
}

UuidSource::UuidSource(std::int64_t unix_milliseconds, std::uint64_t seed)
    : milliseconds_(unix_milliseconds), random_(seed) {}

Uuid UuidSource::next() {
    constexpr std::uint32_t counter_limit = 1U << 12U;  // the 12 bits that follow the version
    if (counter_ == counter_limit) {
        counter_ = 0;
        ++milliseconds_;
    }
    Uuid uuid{};
    put_word(uuid, 0, static_cast<std::uint64_t>(milliseconds_) << 16U | counter_);
    ++counter_;
    put_word(uuid, 8, mixed(random_));
    mark(uuid, 7);
    return uuid;
}

}  // namespace hyper
