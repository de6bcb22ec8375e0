#pragma once

#include <array>
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace hyper {

/// Sixteen bytes that name one thing on every machine (RFC 9562).
using Uuid = std::array<std::uint8_t, 16>;

/// The usual 36 characters, lower case.
[[nodiscard]] std::string to_string(const Uuid& uuid);
/// Nothing when `text` is not 36 characters of that form.
[[nodiscard]] std::optional<Uuid> uuid_from(std::string_view text);
/// Always the same id for the same `name`: version 8, custom. Used where two machines must agree.
[[nodiscard]] Uuid uuid_named(std::string_view name);

/// A number that is always the same for the same `text`: FNV-1a (Fowler, Noll, Vo), well mixed.
/// Another `start` makes another number, so that texts can be chained.
[[nodiscard]] std::uint64_t hash_of(std::string_view text, std::uint64_t start = 0);

/// An id that two machines agree on, of something that belongs to a group with a time: version 8
/// of 48 bits of milliseconds, 32 bits of `group` and 42 bits of `member`. The ids of a group lie
/// side by side, groups by their time, so that an index that is filled with them stays local. No
/// member has the first id of a group, which is that of the group.
[[nodiscard]] Uuid uuid_of_member(std::int64_t milliseconds, std::uint64_t group,
                                  std::uint64_t member);
/// The first and the last id that a member of the group of `uuid` can have.
struct UuidRange {
    Uuid first{};
    Uuid last{};

    friend auto operator<=>(const UuidRange&, const UuidRange&) = default;
};
[[nodiscard]] UuidRange group_of(const Uuid& uuid);

/// Makes ids whose order is the order in which they were made (UUID version 7): milliseconds, then
/// a counter, then random bits. One source serves one command.
class UuidSource {
  public:
    /// `unix_milliseconds` and `seed` come from outside so that tests repeat.
    UuidSource(std::int64_t unix_milliseconds, std::uint64_t seed);
    [[nodiscard]] Uuid next();

  private:
    std::int64_t milliseconds_;
    std::uint64_t random_;
    std::uint32_t counter_ = 0;
};

/// The id of one kind of thing: ids of different kinds do not compare.
template <typename Tag>
struct Id {
    Uuid uuid{};

    constexpr Id() = default;
    constexpr explicit Id(const Uuid& value) : uuid(value) {}
    friend auto operator<=>(const Id&, const Id&) = default;
};

using SetId = Id<struct SetTag>;
using BandId = Id<struct BandTag>;

}  // namespace hyper
