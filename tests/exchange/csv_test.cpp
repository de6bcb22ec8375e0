#include "hyper/exchange/csv.h"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <string>

#include "support/collected.h"

using namespace hyper::exchange;
using hyper::test::refusal;

namespace {

/// Every row as "number:cell|cell".
std::vector<std::string> rows_of(std::string_view bytes, Quotes quotes = Quotes::strict) {
    const ForeignFile file{"file.csv", bytes};
    CsvRows rows(file, quotes);
    std::vector<std::string> result;
    while (rows.next()) {
        std::string line = std::to_string(rows.number()) + ":";
        for (const auto cell : rows.cells())
            line += (line.back() == ':' ? "" : "|") + std::string(cell);
        result.push_back(line);
    }
    return result;
}

using Lines = std::vector<std::string>;

std::string refusal_of_csv(std::string_view bytes, Quotes quotes = Quotes::strict) {
    return refusal([&] { static_cast<void>(rows_of(bytes, quotes)); });
}

}  // namespace

TEST_CASE("rows end with any of the three line ends, and the last needs none") {
    const Lines expected = {"1:a|b", "2:c|d"};
    for (const auto* bytes : {"a,b\nc,d", "a,b\nc,d\n", "a,b\r\nc,d\r\n", "a,b\rc,d\r"}) {
        INFO(bytes);
        CHECK(rows_of(bytes) == expected);
    }
}

TEST_CASE("blank lines are no rows but count as lines of a spreadsheet") {
    CHECK(rows_of("a,b\n\n\nc,d\n") == Lines{"1:a|b", "4:c|d"});
    CHECK(rows_of("a,b\r\n\r\nc,d") == Lines{"1:a|b", "3:c|d"});
}

TEST_CASE("a quoted cell holds delimiters, line ends and doubled quotes; it is one row") {
    CHECK(rows_of("a;b\n\"x;y\nz\";\"24\"\" box\"\nc;d") ==
          Lines{"1:a|b", "2:x;y\nz|24\" box", "3:c|d"});
}

TEST_CASE("the delimiter is what the header line has most of, outside of quotes") {
    CHECK(csv_header("a;b,c;d\n1,2,3,4,5").delimiter == ';');
    CHECK(csv_header("\"a;;;\",b\n").delimiter == ',');
    CHECK(csv_header("a\tb\tc,d\n").delimiter == '\t');
    CHECK(csv_header("Date,Name,Sets").column("name") == 1);
    CHECK(csv_header("Date,Name,Sets").column("Nam") == no_column);
}

TEST_CASE("a file that ends within a text is refused with its row") {
    for (const auto quotes : {Quotes::strict, Quotes::lenient})
        CHECK(refusal_of_csv("a,b\nc,\"torn", quotes) ==
              "file.csv, row 2: The file ends within a text.");
    CHECK(csv_header("a,b\nc,\"torn").column("b") == 1);
}

TEST_CASE(
    "quotes where none can be are refused with their row, or kept where the program writes them") {
    const std::string sentence = "file.csv, row 3: There is a quotation mark where none can be.";
    CHECK(refusal_of_csv("a,b\nc,d\ne,24\" box\n") == sentence);
    CHECK(refusal_of_csv("a,b\nc,d\ne,\"x\"y\n") == sentence);
    CHECK(rows_of("a,b\nc,24\" box", Quotes::lenient) == Lines{"1:a|b", "2:c|24\" box"});
}

TEST_CASE("a row without end is refused before it fills the memory") {
    std::string endless = "a,b\n\"";
    endless.append(std::size_t{4} << 20U, 'x');
    CHECK(refusal_of_csv(endless) ==
          "file.csv, row 2: The row does not end; a quotation mark may be missing.");
    CHECK(refusal_of_csv("a,b\n" + std::string(100'000, ',')) ==
          "file.csv, row 2: The row does not end; a quotation mark may be missing.");
}

TEST_CASE("cells come out as they were written, wherever the file is cut into pieces") {
    rc::check([] {
        using Table = std::vector<std::vector<std::string>>;
        const auto table = *rc::gen::resize(10, rc::gen::arbitrary<Table>());
        std::string bytes = "head;er\n";
        Lines expected = {"1:head|er"};
        for (std::size_t row = 0; row < table.size(); ++row) {
            std::string line = std::to_string(row + 2) + ":";
            std::string written = "\"start\"";
            line += "start";
            for (const auto& cell : table[row]) {
                std::string doubled;
                for (const char c : cell)
                    doubled += c == '"' ? std::string("\"\"") : std::string(1, c);
                // Long cells make the pieces of the file end anywhere.
                const std::string padding(cell.size() * 300, '.');
                written += ";\"" + doubled + padding + "\"";
                line += "|" + cell + padding;
            }
            bytes += written + "\n";
            expected.push_back(line);
        }
        RC_ASSERT(rows_of(bytes) == expected);
    });
}
