#include "hyper/exchange/moments.h"

#include <doctest/doctest.h>

#include <array>

using namespace hyper;
using namespace hyper::exchange;
using std::chrono::minutes;

namespace {

std::string text_of(const std::optional<WrittenMoment>& moment) {
    return moment ? moment->text() : "nothing";
}

}  // namespace

TEST_CASE("months are known in seven languages, whatever their accents, case and dots") {
    struct Language {
        const char* name;
        std::array<const char*, 12> months;
    };
    const std::array languages = {
        Language{
            "en",
            {"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"}},
        Language{
            "pt",
            {"Jan", "Fev", "Mar", "Abr", "Mai", "Jun", "Jul", "Ago", "Set", "Out", "Nov", "Dez"}},
        Language{"fr",
                 {"janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.",
                  "nov.", "déc."}},
        Language{
            "es",
            {"ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sept", "oct", "nov", "dic"}},
        Language{"de",
                 {"Jan.", "Feb.", "März", "Apr.", "Mai", "Juni", "Juli", "Aug.", "Sept.", "Okt.",
                  "Nov.", "Dez."}},
        Language{
            "it",
            {"gen", "feb", "mar", "apr", "mag", "giu", "lug", "ago", "set", "ott", "nov", "dic"}},
        Language{"nl",
                 {"jan.", "feb.", "mrt.", "apr.", "mei", "jun.", "jul.", "aug.", "sep.", "okt.",
                  "nov.", "dec."}}};
    for (const auto& language : languages)
        for (int month = 1; month <= 12; ++month) {
            const char* name = language.months.at(static_cast<std::size_t>(month - 1));
            INFO(language.name << " " << name);
            CHECK(month_from(name) == month);
        }
    CHECK(month_from("AOÛT") == 8);
    CHECK(month_from("fevr") == 2);
    CHECK(month_from("septiembre") == 9);
    for (const auto* word : {"", "x", "ju", "de", "12", "Quintilis", "\xff\xfe"}) {
        INFO(word);
        CHECK_FALSE(month_from(word));
    }
}

TEST_CASE("a moment with the name of its month is read in every order of dots and words") {
    for (const auto* written :
         {"5 May 2026, 07:34", "5 Mai 2026, 07:34", "5. Mai 2026, 07:34",
          "5 de mai. de 2026, 07:34", "05 mei 2026 07:34", "5 May 2026, 7:34 AM",
          "May 5, 2026, 7:34\u202fAM", "2026-05-05 07:34:00"}) {
        INFO(written);
        const auto named = moment_with_month_name(written);
        CHECK(text_of(named ? named : written_moment(written)) == "2026-05-05 07:34:00");
    }
    for (const auto* written : {"31 Feb 2026, 07:34", "5 Mai 26, 07:34", "5 Mai 2026, 25:00",
                                "Mai 2026", "5 Mai 2026, 07:34 x", "5 Mai 2026, 07:3", ""}) {
        INFO(written);
        CHECK_FALSE(moment_with_month_name(written));
    }
}

TEST_CASE("an ISO moment may have a time, half days, an offset") {
    CHECK(text_of(written_moment("2026-08-20")) == "2026-08-20");
    CHECK(text_of(written_moment("2026-08-20 17:59:34")) == "2026-08-20 17:59:34");
    CHECK(text_of(written_moment("2026-08-20 5:59:34\u202fPM")) == "2026-08-20 17:59:34");
    CHECK(text_of(written_moment("2026-08-20 12:00:00 AM")) == "2026-08-20 00:00:00");
    CHECK(written_moment("2026-08-20 17:59:34")->moment() ==
          ForeignMoment{*day_from_iso("2026-08-20"), TimeOfDay{17 * 60 + 59}, std::nullopt});
    CHECK(written_moment("2025-05-20T05:00:00.000Z")->offset == minutes(0));
    CHECK(written_moment("2025-07-24T12:17:01.668+10:00")->offset == minutes(600));
    CHECK(written_moment("2025-07-24T12:17:01-0930")->offset == minutes(-570));
    for (const auto* written :
         {"2026-02-30", "2026-08-20 24:00:00", "2026-08-20T", "2026-08-20 1", "2026-08-20 13:00 PM",
          "2026-08-20T10:00+1", "2026-8-20-1", "26-08"}) {
        INFO(written);
        CHECK(text_of(written_moment(written)) ==
              (written == std::string_view("2026-08-20T") ? "2026-08-20" : "nothing"));
    }
}

TEST_CASE("days of numbers are read in the order that the format has") {
    CHECK(written_day("1/27/2018", DateOrder::month_day_year) == day_from_iso("2018-01-27"));
    CHECK(written_day("09/01/25", DateOrder::day_month_year) == day_from_iso("2025-01-09"));
    CHECK(written_day("2024/03/09", DateOrder::year_month_day) == day_from_iso("2024-03-09"));
    CHECK_FALSE(written_day("27/1/2018", DateOrder::month_day_year));
    CHECK_FALSE(written_day("1/27-2018", DateOrder::month_day_year));
    CHECK_FALSE(written_day("1/27/201", DateOrder::month_day_year));
}

TEST_CASE("durations have minutes and seconds, and hours before them") {
    CHECK(written_duration("0:32:32") == 1952);
    CHECK(written_duration("1:00:00") == 3600);
    CHECK(written_duration("2:05") == 125);
    for (const auto* written : {"", "32", "0:60", "0:1:2", "1:2:3:4", "-1:00"}) {
        INFO(written);
        CHECK_FALSE(written_duration(written));
    }
}
