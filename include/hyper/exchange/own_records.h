#pragma once

// hyper's own exports, read back.

#include <cstddef>
#include <string>
#include <string_view>

#include "hyper/exchange/reader.h"
#include "hyper/training/band.h"
#include "hyper/training/body_mass.h"
#include "hyper/training/own_exercise.h"
#include "hyper/training/set.h"

namespace hyper::exchange {

/// How the first line of an export in JSON Lines names itself.
inline constexpr std::string_view json_lines_mark = "hyper";
/// Goes up when an older hyper could no longer read it whole.
inline constexpr int json_lines_schema = 1;

/// Takes what an export holds, in the order of the file.
class OwnRecords {
  public:
    OwnRecords() = default;
    OwnRecords(const OwnRecords&) = delete;
    OwnRecords& operator=(const OwnRecords&) = delete;
    virtual ~OwnRecords() = default;

    virtual void setting(const std::string& key, const std::string& value) = 0;
    virtual void band(const training::Band& band) = 0;
    virtual void exercise(const training::OwnExercise& exercise) = 0;
    virtual void body_mass(std::size_t row, const training::BodyMass& mass) = 0;
    virtual void set(std::size_t row, const training::Set& set) = 0;
};

/// Whether the bytes are an export of hyper's in JSON Lines.
[[nodiscard]] bool is_json_lines(std::string_view bytes);
/// Hands everything in it to `records`, one line at a time. Throws Error (refused) that names file
/// and row for what is not understood, for an export of a newer hyper, and for a file that ends
/// before its end.
void read_json_lines(const ForeignFile& file, OwnRecords& records);

/// Whether the bytes are sets as `hyper export --format csv` writes them.
[[nodiscard]] bool is_sets_csv(std::string_view bytes);
/// Hands the sets in it to `records`. A band has its label alone; the one apostrophe that keeps a
/// text from being run is taken off. Throws as read_json_lines does.
void read_sets_csv(const ForeignFile& file, OwnRecords& records);

/// One format of hyper's own.
struct OwnFormat {
    std::string_view name;  ///< for people
    bool (*recognises)(std::string_view bytes) = nullptr;
    void (*read)(const ForeignFile& file, OwnRecords& records) = nullptr;
};

/// The format of an export of hyper's own; nothing when the bytes are none.
[[nodiscard]] const OwnFormat* own_format_for(std::string_view bytes);

}  // namespace hyper::exchange
