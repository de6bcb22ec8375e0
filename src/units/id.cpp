#include "hyper/units/id.h"

namespace hyper {
namespace {

constexpr std::string_view hex_digits = "0123456789abcdef";
constexpr bool dash_before(std::size_t byte) {
    return byte == 4 || byte == 6 || byte == 8 || byte == 10;
}

/// splitmix64 (Steele, Lea, Flood 2014): well mixed, one word of state.
std::uint64_t mixed(std::uint64_t& state) {
    state += 0x9e3779b97f4a7c15ULL;
    std::uint64_t word = state;
    word = (word ^ (word >> 30U)) * 0xbf58476d1ce4e5b9ULL;
    word = (word ^ (word >> 27U)) * 0x94d049bb133111ebULL;
    return word ^ (word >> 31U);
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
    std::string text;
    for (std::size_t i = 0; i < uuid.size(); ++i) {
        if (dash_before(i)) text += '-';
        text += hex_digits[uuid[i] >> 4U];
        text += hex_digits[uuid[i] & 0x0fU];
    }
    return text;
}

std::optional<Uuid> uuid_from(std::string_view text) {
    Uuid uuid{};
    std::size_t at = 0;
    for (std::size_t i = 0; i < uuid.size(); ++i) {
        if (dash_before(i) && (at >= text.size() || text[at++] != '-')) return std::nullopt;
        if (at + 2 > text.size()) return std::nullopt;
        const auto high = hex_digits.find(text[at]);
        const auto low = hex_digits.find(text[at + 1]);
        if (high == std::string_view::npos || low == std::string_view::npos) return std::nullopt;
        uuid[i] = static_cast<std::uint8_t>(high << 4U | low);
        at += 2;
    }
    if (at != text.size()) return std::nullopt;
    return uuid;
}

Uuid uuid_named(std::string_view name) {
    // FNV-1a (Fowler, Noll, Vo) over the name seeds two well mixed words.
    std::uint64_t state = 0xcbf29ce484222325ULL;
    for (const char c : name) {
        state ^= static_cast<unsigned char>(c);
        state *= 0x100000001b3ULL;
    }
    Uuid uuid{};
    put_word(uuid, 0, mixed(state));
    put_word(uuid, 8, mixed(state));
    mark(uuid, 8);
    return uuid;
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
