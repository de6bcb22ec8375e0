#pragma once

// Which set of a file is which, for ever and on every machine. Files have no ids, and rows that are
// alike are sets of their own; so a set is known by what it is and by how many of the same kind
// stood before it in its session. Notes, effort and the order of rows are no part of it.

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "hyper/exchange/foreign_set.h"
#include "hyper/units/distance.h"
#include "hyper/units/id.h"
#include "hyper/units/mass.h"

namespace hyper::exchange {

/// How often each number came: in twelve bytes a place, of which up to three in four are used, so
/// that a million sets fit. It has many tables, because one that grows needs its room twice.
class Tally {
  public:
    /// How often `key`, well mixed, came before.
    [[nodiscard]] std::uint32_t count(std::uint64_t key);

  private:
    struct Entry {
        std::uint32_t high;  ///< of the key
        std::uint32_t low;
        std::uint32_t times;
    };
    struct Table {
        std::vector<Entry> entries;
        std::size_t used = 0;
    };
    [[nodiscard]] static Entry& place(std::vector<Entry>& entries, const Entry& wanted);
    static void grow(Table& table);
    std::array<Table, 64> tables_;
};

/// Gives the sets of one app's file their ids, in the order of the file.
class Identities {
  public:
    explicit Identities(std::string_view app) : app_(hash_of(app)) {}

    /// `mass` and `distance` in the units that were settled on. The id begins with the day, so that
    /// all sets of a session lie side by side.
    [[nodiscard]] SetId next(const ForeignSet& set, std::optional<Mass> mass,
                             const std::optional<Distance>& distance);

  private:
    [[nodiscard]] std::uint64_t exercise(const std::string& name);
    std::uint64_t app_;
    std::string session_;
    std::uint64_t session_hash_ = 0;
    std::unordered_map<std::string, std::uint64_t> exercises_;
    Tally tally_;
};

}  // namespace hyper::exchange
