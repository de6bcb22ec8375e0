#pragma once

#include <cstddef>
#include <initializer_list>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "hyper/exchange/reader.h"

namespace hyper::exchange {

/// Where a cell stands in its row.
using Column = std::size_t;
inline constexpr Column no_column = static_cast<Column>(-1);

/// The first row of a file that might be CSV.
struct CsvHeader {
    char delimiter = ',';
    std::vector<std::string> names;  ///< empty when the bytes are no CSV

    /// Where `name` stands, whatever its case; no_column where it does not.
    [[nodiscard]] Column column(std::string_view name) const;
    [[nodiscard]] bool has(std::initializer_list<std::string_view> all) const;
};
[[nodiscard]] CsvHeader csv_header(std::string_view bytes);

/// Whether a quotation mark may stand where RFC 4180 allows none. Some programs write names as they
/// are, and `24" box` is one.
enum class Quotes { strict, lenient };

/// The rows of a CSV file (RFC 4180; lines may end with LF, CR LF or CR), one after another. The
/// delimiter is the semicolon, comma or tab that the first line has most of. Holds a piece of the
/// file at a time, and no more than 1 MB of one row.
class CsvRows {
  public:
    explicit CsvRows(const ForeignFile& file, Quotes quotes = Quotes::strict);
    ~CsvRows();
    CsvRows(const CsvRows&) = delete;
    CsvRows& operator=(const CsvRows&) = delete;

    /// Goes to the next row that is not blank; false at the end of the file. Throws Error (refused)
    /// that names the row when its quotation marks are wrong or the file ends within it.
    [[nodiscard]] bool next();
    /// The same without the first row of the file.
    [[nodiscard]] bool next_behind_header();
    /// Of the row, blank ones counted: the header is row 1.
    [[nodiscard]] std::size_t number() const;
    /// The cells of the row, valid until the next call of next().
    [[nodiscard]] std::span<const std::string_view> cells() const { return cells_; }
    /// The cell without blanks around it; empty where the row has no such column.
    [[nodiscard]] std::string_view operator[](Column column) const;
    /// Throws Error (refused) unless the row has `count` cells.
    void expect_cells(std::size_t count) const;

  private:
    struct Parser;

    bool fill();
    void check_limits() const;

    const ForeignFile& file_;
    std::string_view rest_;
    std::unique_ptr<Parser> parser_;
    std::size_t at_ = 0;  ///< of the rows of the piece that is held, the next one
    bool finished_ = false;
    bool cut_off_ = false;  ///< the file ends within a text
    std::vector<std::string_view> cells_;
};

}  // namespace hyper::exchange
