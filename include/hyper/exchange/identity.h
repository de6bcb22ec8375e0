#pragma once

// Which set of a file is which, for ever and on every machine. Files have no ids, and rows that are
// alike are sets of their own; so a set is known by what it is and by how many of the same kind
// stood before it in its session. Notes, effort and the order of rows are no part of it.

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

/// How often each number came. Twelve bytes an entry and room to grow: a million sets fit.
class Tally {
  public:
    /// How often `key` came before.
    [[nodiscard]] std::uint32_t count(std::uint64_t key);

  private:
    struct Entry {
        std::uint64_t key;
        std::uint32_t times;
    };
    [[nodiscard]] static std::size_t place(const std::vector<Entry>& entries, std::uint64_t key);
    void grow();
    std::vector<Entry> entries_;
    std::size_t used_ = 0;
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
