#include "hyper/exchange/decoded.h"

#include <doctest/doctest.h>

#include <string>

#include "support/collected.h"

using namespace hyper::exchange;
using hyper::test::refusal;

namespace {

std::string refusal_of_bytes(std::string_view bytes) {
    return refusal([&] { static_cast<void>(decoded("file.csv", bytes)); });
}

std::string utf16(std::u16string_view text, bool little) {
    std::string bytes;
    for (const char16_t unit : text) {
        const char low = static_cast<char>(unit & 0xff);
        const char high = static_cast<char>(unit >> 8);
        bytes += little ? low : high;
        bytes += little ? high : low;
    }
    return bytes;
}

}  // namespace

TEST_CASE("UTF-8 stays as it is, without its byte order mark") {
    const auto plain = decoded("file.csv", "Übung,🏋\n");
    CHECK(plain.encoding == Encoding::utf8);
    CHECK(plain.bytes() == "Übung,🏋\n");
    CHECK(decoded("file.csv",
                  "\xef\xbb\xbf"
                  "Date")
              .bytes() == "Date");
}

TEST_CASE("UTF-16 is known by its mark or by its beginning") {
    const std::u16string_view text = u"Übung 🏋";
    for (const bool little : {true, false}) {
        const auto marked = decoded("file.csv", utf16(u"\ufeff" + std::u16string(text), little));
        CHECK(marked.encoding == Encoding::utf16);
        CHECK(marked.bytes() == "Übung 🏋");
        CHECK(decoded("file.csv", utf16(u"Date,Übung", little)).bytes() == "Date,Übung");
    }
    CHECK(refusal_of_bytes(utf16(u"\ufeffDate", true) + "x") ==
          "file.csv ends in the middle of a character.");
}

TEST_CASE("what is no UTF-8 is Windows-1252") {
    const auto text = decoded("file.csv", "Kniebeuge f\xfcr 5\x80 \x96 gut");
    CHECK(text.encoding == Encoding::windows_1252);
    CHECK(text.bytes() == "Kniebeuge für 5€ – gut");
    CHECK(refusal_of_bytes("abc\x81") == "file.csv holds bytes that are no text.");
}

TEST_CASE("UTF-8 that was cut within a character is not taken for something else") {
    CHECK(refusal_of_bytes("Müsli f\xc3") == "file.csv ends in the middle of a character.");
    CHECK(refusal_of_bytes("Müsli \xf0\x9f\x8f") == "file.csv ends in the middle of a character.");
    CHECK(decoded("file.csv", "caf\xe9").bytes() == "café");
}

TEST_CASE("a file that is something else is told what it is") {
    using std::literals::operator""sv;
    CHECK(refusal_of_bytes("") == "file.csv is empty.");
    CHECK(refusal_of_bytes("PK\x03\x04...") ==
          "file.csv is a zip archive or a spreadsheet, no export of workouts.");
    CHECK(refusal_of_bytes("\x1f\x8b\x08\x00"sv) ==
          "file.csv is a gzip archive, no export of workouts.");
    CHECK(refusal_of_bytes("\x89PNG\r\n\x1a\n") == "file.csv is a picture, no export of workouts.");
    CHECK(refusal_of_bytes("\xff\xd8\xff\xe0") == "file.csv is a picture, no export of workouts.");
    CHECK(refusal_of_bytes("\x0e\x10\x43\x08\x00\x00\x00\x00.FIT\x00\x00"sv) ==
          "file.csv is a FIT file of a watch, which hyper does not read.");
    CHECK(refusal_of_bytes("%PDF-1.7\n") == "file.csv is a PDF, no export of workouts.");
    CHECK(refusal_of_bytes("\n<!DOCTYPE html><html>") ==
          "file.csv is a web page, no export of workouts.");
    CHECK(refusal_of_bytes("Date,\0Name"sv) == "file.csv holds bytes that are no text.");
}

TEST_CASE("Flexify's CSV that its letters broke leads to its database") {
    using std::literals::operator""sv;
    try {
        static_cast<void>(decoded("file.csv", "id,name,reps,weight,created,unit\n1,=\0"sv));
        FAIL("it was read");
    } catch (const hyper::Error& error) {
        CHECK(error.hint() ==
              "Flexify spoils letters that are not Latin; import its database instead.");
    }
}

TEST_CASE("a database stays as it is") {
    using std::literals::operator""sv;
    const auto bytes = "SQLite format 3\0\x10\x00\xff"sv;
    CHECK(decoded("file", bytes).bytes() == bytes);
}
