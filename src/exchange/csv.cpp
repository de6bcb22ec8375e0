#include "hyper/exchange/csv.h"

#include <csv.h>
#include <fmt/format.h>

#include <algorithm>

#include "hyper/exchange/foreign_row.h"
#include "hyper/exchange/plain_text.h"

namespace hyper::exchange {
namespace {

constexpr std::size_t piece_size = std::size_t{32} << 10U;
constexpr std::size_t longest_row = std::size_t{1} << 20U;
constexpr std::size_t most_cells = 4096;

char delimiter_of(std::string_view bytes) {
    constexpr std::string_view delimiters = ",;\t";
    std::size_t counts[delimiters.size()] = {};
    bool quoted = false;
    for (const char c : bytes.substr(0, piece_size)) {
        if (c == '"') quoted = !quoted;
        if (quoted) continue;
        if (c == '\n' || c == '\r') break;
        const auto which = delimiters.find(c);
        if (which != std::string_view::npos) ++counts[which];
    }
    return delimiters[static_cast<std::size_t>(
        std::max_element(std::begin(counts), std::end(counts)) - std::begin(counts))];
}

char lower(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool same_name(std::string_view a, std::string_view b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](char x, char y) { return lower(x) == lower(y); });
}

}  // namespace

/// What libcsv reports of a piece: the rows that end in it, and the beginning of one more.
struct CsvRows::Parser {
    struct Row {
        std::size_t number;
        std::size_t first_cell;
        std::size_t end_cell;
    };

    csv_parser state{};
    std::string text;               ///< of all cells, one after another
    std::vector<std::size_t> ends;  ///< of each cell in `text`
    std::vector<Row> rows;
    std::size_t row_start = 0;  ///< the first cell of the row that has not ended
    std::size_t number = 0;     ///< of the last row that ended
    int ended_by = 0;

    Parser(char delimiter, Quotes quotes) {
        unsigned options = CSV_REPALL_NL | CSV_STRICT_FINI;
        if (quotes == Quotes::strict) options |= CSV_STRICT;
        if (csv_init(&state, static_cast<unsigned char>(options)) != 0) throw std::bad_alloc();
        // Else libcsv drops the blanks around cells, and with them those within "a, b".
        if (quotes == Quotes::lenient) csv_set_space_func(&state, [](unsigned char) { return 0; });
        csv_set_delim(&state, static_cast<unsigned char>(delimiter));
        csv_set_blk_size(&state, 4096);
    }
    ~Parser() { csv_free(&state); }
    Parser(const Parser&) = delete;
    Parser& operator=(const Parser&) = delete;

    static void cell(void* data, std::size_t size, void* self) noexcept {
        static_cast<Parser*>(self)->add_cell({static_cast<const char*>(data), size});
    }
    static void row(int ended_by, void* self) noexcept {
        static_cast<Parser*>(self)->end_row(ended_by);
    }

    void add_cell(std::string_view cell) {
        text.append(cell);
        ends.push_back(text.size());
    }
    void end_row(int character) {
        const bool blank = ends.size() == row_start;
        const bool second_half = blank && character == '\n' && ended_by == '\r';
        ended_by = character;
        if (second_half) return;
        ++number;
        if (blank) return;
        rows.push_back({number, row_start, ends.size()});
        row_start = ends.size();
    }
    /// False when the file ends within a text, where a mark is missing however the rest is quoted.
    [[nodiscard]] bool finish() {
        csv_set_opts(&state, static_cast<unsigned char>(csv_get_opts(&state) | CSV_STRICT));
        return csv_fini(&state, &Parser::cell, &Parser::row, this) == 0;
    }
    [[nodiscard]] std::size_t cell_start(std::size_t cell) const {
        return cell == 0 ? 0 : ends[cell - 1];
    }
    /// Keeps only the cells of the row that has not ended.
    void forget_rows() {
        const std::size_t start = cell_start(row_start);
        text.erase(0, start);
        ends.erase(ends.begin(), ends.begin() + static_cast<std::ptrdiff_t>(row_start));
        for (std::size_t& end : ends) end -= start;
        rows.clear();
        row_start = 0;
    }
};

CsvRows::CsvRows(const ForeignFile& file, Quotes quotes)
    : file_(file),
      rest_(file.bytes),
      parser_(std::make_unique<Parser>(delimiter_of(file.bytes), quotes)) {}

CsvRows::~CsvRows() = default;

void CsvRows::check_limits() const {
    const std::size_t size =
        parser_->text.size() - parser_->cell_start(parser_->row_start) + parser_->state.entry_pos;
    if (size > longest_row || parser_->ends.size() - parser_->row_start > most_cells)
        throw ForeignRow(file_, parser_->number + 1)
            .error("The row does not end; a quotation mark may be missing.");
}

/// Reads a piece more; false when there is none.
bool CsvRows::fill() {
    Parser& parser = *parser_;
    if (cut_off_) throw ForeignRow(file_, parser.number + 1).error("The file ends within a text.");
    if (finished_) return false;
    parser.forget_rows();
    at_ = 0;
    const auto piece = rest_.substr(0, piece_size);
    rest_.remove_prefix(piece.size());
    finished_ = rest_.empty();
    const bool whole = csv_parse(&parser.state, piece.data(), piece.size(), &Parser::cell,
                                 &Parser::row, &parser) == piece.size();
    if (!whole)
        throw ForeignRow(file_, parser.number + 1)
            .error("There is a quotation mark where none can be.");
    check_limits();
    cut_off_ = finished_ && !parser.finish();
    return true;
}

bool CsvRows::next() {
    while (at_ == parser_->rows.size())
        if (!fill()) return false;
    const Parser::Row& row = parser_->rows[at_++];
    const std::string_view text = parser_->text;
    cells_.clear();
    std::size_t start = parser_->cell_start(row.first_cell);
    for (std::size_t cell = row.first_cell; cell < row.end_cell; ++cell) {
        cells_.push_back(text.substr(start, parser_->ends[cell] - start));
        start = parser_->ends[cell];
    }
    return true;
}

bool CsvRows::next_behind_header() {
    return (number() > 0 || next()) && next();
}

std::size_t CsvRows::number() const {
    return at_ == 0 ? 0 : parser_->rows[at_ - 1].number;
}

std::string_view CsvRows::operator[](Column column) const {
    return column < cells_.size() ? trimmed(cells_[column]) : std::string_view();
}

void CsvRows::expect_cells(std::size_t count) const {
    if (cells_.size() == count) return;
    throw ForeignRow(file_, number())
        .error(fmt::format("The row has {} {}, and the header {}.", cells_.size(),
                           cells_.size() == 1 ? "cell" : "cells", count));
}

CsvHeader csv_header(std::string_view bytes) {
    CsvHeader header{delimiter_of(bytes), {}};
    const ForeignFile file{"", bytes};
    try {
        CsvRows rows(file, Quotes::lenient);
        if (rows.next())
            for (const auto cell : rows.cells()) header.names.emplace_back(trimmed(cell));
    } catch (const Error&) {
        header.names.clear();  // it is no CSV
    }
    return header;
}

Column CsvHeader::column(std::string_view name) const {
    const auto found = std::find_if(names.begin(), names.end(),
                                    [&](const auto& other) { return same_name(other, name); });
    return found == names.end() ? no_column : static_cast<Column>(found - names.begin());
}

bool CsvHeader::has(std::initializer_list<std::string_view> all) const {
    return std::all_of(all.begin(), all.end(),
                       [&](auto name) { return column(name) != no_column; });
}

}  // namespace hyper::exchange
