#pragma once

// What an import would have stored so far, for those who only look: the later files are told what
// the log would hold by then.

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

#include "hyper/training/set.h"
#include "hyper/units/day.h"
#include "hyper/units/id.h"

namespace hyper::store {

/// Gives `to` what a file can tell of the work in `from`: its kind, amounts and masses.
void take_work(const training::Set& from, training::Set& to);

/// A session that began when one of the file did.
struct Neighbour {
    std::string app;  ///< "hyper" where it was logged here
    Day day;
    TimeOfDay at;
    std::string workout;  ///< may be empty
};

/// When a set was done, or its day began, in milliseconds of UTC.
[[nodiscard]] std::int64_t milliseconds(const training::Set& set);

class Foreseen {
  public:
    /// As much of a set as tells whether one of another file is the same.
    struct Trace {
        Uuid id{};
        std::uint64_t exercise = 0;
        std::uint64_t work = 0;

        [[nodiscard]] bool of_exercise(const training::Set& set) const;
        [[nodiscard]] bool same_work(const training::Set& set) const;
    };

    void add(const training::Set& set);
    /// The sets of the session whose ids lie in `group`.
    [[nodiscard]] std::span<const Trace> session(const UuidRange& group) const;
    /// A session that began within `apart` milliseconds of `when`.
    [[nodiscard]] std::optional<Neighbour> neighbour(std::int64_t when, std::int64_t apart) const;

    enum class Standing { unknown, same, different };
    /// A set of hyper's own export, which may say another thing in each file.
    void add_own(const training::Set& set);
    [[nodiscard]] Standing standing(const training::Set& set) const;

    /// False when that day would have a body mass by then.
    [[nodiscard]] bool add_weigh_in(Day day) { return weighed_.insert(day).second; }

  private:
    std::map<UuidRange, std::vector<Trace>> sessions_;
    std::map<std::int64_t, Neighbour> starts_;              ///< by moment, in milliseconds
    std::unordered_map<std::uint64_t, std::uint64_t> own_;  ///< by hashes: the id, what it says
    std::set<Day> weighed_;
};

}  // namespace hyper::store
