#pragma once

// Readers of other programs' files: pure functions from bytes to records, one a format, all in one
// table. Which of them a file is for is seen from its content, never from its name.

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "hyper/exchange/foreign_set.h"

namespace hyper::exchange {

/// A file that somebody brings. Text has been decoded to UTF-8 without a byte order mark.
struct ForeignFile {
    std::string name;  ///< for messages alone
    std::string_view bytes;
};

/// Takes what a reader finds, in the order of the file.
class Records {
  public:
    Records() = default;
    Records(const Records&) = delete;
    Records& operator=(const Records&) = delete;
    virtual ~Records() = default;

    /// `set` is the reader's and changes after the call.
    virtual void set(const ForeignSet& set) = 0;
    virtual void left_out(std::size_t row, LeftOut why) = 0;
    /// What somebody weighed; it is left out by those who have no use for it.
    virtual void weigh_in(std::size_t row, const ForeignMoment&, const ForeignMass&) {
        left_out(row, LeftOut::body_mass);
    }
};

/// One format.
struct Reader {
    std::string_view app;   ///< stands in the log for ever: "strong", "hevy", "fitnotes"
    std::string_view name;  ///< for people: "Strong, Android"
    bool units = true;      ///< every mass says its unit; else somebody has to
    bool sure = true;       ///< the header says all; else it was recognised by its columns alone
    bool (*recognises)(std::string_view bytes) = nullptr;
    /// Hands everything in a file that it recognises to `records`, holding no more than one session
    /// at a time. Throws Error (refused) that names file and row for what is not understood: a torn
    /// row, too many or too few fields, a number, a date or a set kind that cannot be.
    void (*read)(const ForeignFile& file, Records& records) = nullptr;
    std::string_view not_kept{};  ///< what a file has beside and the log has no place for
};

/// All formats, the more exact ones first.
[[nodiscard]] std::span<const Reader* const> readers();
/// The format of a file; nothing when it is none of them.
[[nodiscard]] const Reader* reader_for(std::string_view bytes);

/// The numbers beyond which a file is not believed.
inline constexpr Mass heaviest_foreign{2'000'000};
inline constexpr Distance longest_foreign{1'000'000'000, DistanceUnit::km};
inline constexpr std::size_t longest_foreign_name = 1'000;   // bytes
inline constexpr std::size_t longest_foreign_note = 12'000;  // bytes; of a workout, too

}  // namespace hyper::exchange
