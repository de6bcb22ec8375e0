#include "hyper/exchange/identity.h"

#include <utf8proc.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdlib>
#include <memory>
#include <utility>

namespace hyper::exchange {
namespace {

constexpr std::size_t first_size = 16;  // a power of two, as are all that follow
constexpr std::int64_t none = -1;

/// Composed and case folded, nothing else: what this makes of a name can never change, because ids
/// rest on it.
std::string comparable(const std::string& name) {
    utf8proc_uint8_t* mapped = nullptr;
    const auto options = static_cast<utf8proc_option_t>(static_cast<unsigned>(UTF8PROC_COMPOSE) |
                                                        static_cast<unsigned>(UTF8PROC_STABLE) |
                                                        static_cast<unsigned>(UTF8PROC_CASEFOLD));
    const auto size = utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(name.data()),
                                   static_cast<utf8proc_ssize_t>(name.size()), &mapped, options);
    const std::unique_ptr<utf8proc_uint8_t, decltype(&std::free)> owner(mapped, &std::free);
    if (size < 0) return name;
    return {reinterpret_cast<const char*>(mapped), static_cast<std::size_t>(size)};
}

/// The least significant byte first, so that every machine hashes the same.
std::uint64_t hash_of_numbers(const std::array<std::int64_t, 6>& numbers, std::uint64_t start) {
    std::array<char, 6 * 8> bytes{};
    std::size_t at = 0;
    for (const std::int64_t number : numbers)
        for (unsigned shift = 0; shift < 64; shift += 8)
            bytes.at(at++) = static_cast<char>(static_cast<std::uint64_t>(number) >> shift);
    return hash_of({bytes.data(), bytes.size()}, start);
}

}  // namespace

/// Where the key stands or would stand.
Tally::Entry& Tally::place(std::vector<Entry>& entries, const Entry& wanted) {
    const std::size_t mask = entries.size() - 1;
    std::size_t at = wanted.low & mask;
    const auto other = [&](const Entry& entry) {
        return entry.times != 0 && (entry.low != wanted.low || entry.high != wanted.high);
    };
    while (other(entries[at])) at = (at + 1) & mask;
    return entries[at];
}

void Tally::grow(Table& table) {
    std::vector<Entry> more(std::max(first_size, table.entries.size() * 2), Entry{0, 0, 0});
    for (const Entry& entry : table.entries)
        if (entry.times != 0) place(more, entry) = entry;
    table.entries = std::move(more);
}

std::uint32_t Tally::count(std::uint64_t key) {
    const Entry wanted{static_cast<std::uint32_t>(key >> 32U), static_cast<std::uint32_t>(key), 0};
    Table& table = tables_[wanted.high % tables_.size()];
    if (4 * (table.used + 1) > 3 * table.entries.size()) grow(table);
    Entry& entry = place(table.entries, wanted);
    if (entry.times == 0) ++table.used;
    entry.high = wanted.high;
    entry.low = wanted.low;
    return entry.times++;
}

SetId Identities::next(const ForeignSet& set, std::optional<Mass> mass,
                       const std::optional<Distance>& distance) {
    if (session_hash_ == 0 || set.session != session_) {
        session_ = set.session;
        session_hash_ = hash_of(comparable(set.session), app_);
    }
    const std::array<std::int64_t, 6> numbers = {
        static_cast<std::int64_t>(set.kind),
        mass ? (set.assists ? -mass->grams : mass->grams) : 0,
        set.reps ? set.reps->value : none,
        set.seconds ? set.seconds->value : none,
        distance ? distance->millimetres : none,
        static_cast<std::int64_t>(set.side),
    };
    const auto member = hash_of_numbers(numbers, exercise(set.exercise));
    const std::uint64_t times = tally_.count(member ^ session_hash_);
    const auto day =
        std::chrono::duration_cast<std::chrono::milliseconds>(set.when.day.since_epoch());
    constexpr std::uint64_t stride = 0x9e3779b97f4a7c15ULL;  // sets apart what is alike
    return SetId(uuid_of_member(day.count(), session_hash_, member + stride * times));
}

std::uint64_t Identities::exercise(const std::string& name) {
    const auto [found, is_new] = exercises_.try_emplace(name);
    if (is_new) found->second = hash_of(comparable(name));
    return found->second;
}

}  // namespace hyper::exchange
