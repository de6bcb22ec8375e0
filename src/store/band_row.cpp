#include "hyper/store/band_row.h"

#include <sqlite3.h>

#include "hyper/store/statement.h"
#include "hyper/store/trouble.h"

namespace hyper::store {
namespace {

using training::Band;

std::optional<std::string> points_json(Database& database, const Band& band) {
    if (band.points.empty()) return std::nullopt;
    Statement add(database, "SELECT json_insert(?1, '$[#]', json_array(?2, ?3))");
    std::string json = "[]";
    for (const auto& point : band.points) {
        static_cast<void>(add.with(json, point.stretch, point.force.grams).next());
        json = add.text(0);
    }
    return json;
}

std::optional<std::string> readings_json(Database& database, const Band& band) {
    if (band.readings.empty()) return std::nullopt;
    Statement add(database,
                  "SELECT json_insert(?1, '$[#]', json_object('setup', ?2, 'bottom_g', ?3, "
                  "'top_g', ?4))");
    std::string json = "[]";
    for (const auto& reading : band.readings) {
        static_cast<void>(
            add.with(json, reading.setup, reading.bottom.grams, reading.top.grams).next());
        json = add.text(0);
    }
    return json;
}

constexpr std::string_view all_bands =
    "SELECT id, label, kind, brand, color, owned, length_mm, points, quality, readings "
    "FROM band ORDER BY label, id";
/// The same columns of an operation's body.
constexpr std::string_view one_body =
    "SELECT ?1, ?2 ->> 'label', ?2 ->> 'kind', ?2 ->> 'brand', ?2 ->> 'color', ?2 ->> 'owned', "
    "?2 ->> 'length_mm', ?2 ->> 'points', coalesce(?2 ->> 'quality', 'guess'), "
    "?2 ->> 'readings'";

/// Reads bands; keeps its statements from one to the next.
class BandReader {
  public:
    BandReader(Database& database, std::string_view sql)
        : database_(database),
          rows_(database, sql),
          points_(database,
                  "SELECT value ->> 0, value ->> 1 FROM json_each(?1) ORDER BY value ->> 0"),
          readings_(database,
                    "SELECT value ->> 'setup', value ->> 'bottom_g', value ->> 'top_g' "
                    "FROM json_each(?1) ORDER BY id") {}

    template <typename... Values>
    std::vector<Band> all(const Values&... values) {
        rows_.with(values...);
        std::vector<Band> bands;
        while (rows_.next()) bands.push_back(row());
        return bands;
    }

  private:
    Band row() {
        const auto quality = training::band_quality_from(rows_.text(8));
        if (!quality) throw trouble(SQLITE_CORRUPT, database_.file(), database_.access());
        Band band;
        band.id = BandId(rows_.uuid(0));
        band.label = rows_.text(1);
        band.kind = rows_.text(2);
        band.brand = rows_.text_or_nothing(3);
        band.color = rows_.text_or_nothing(4);
        band.owned = static_cast<int>(rows_.integer(5));
        if (const auto length = rows_.integer_or_nothing(6))
            band.length_mm = static_cast<int>(*length);
        band.quality = *quality;
        if (const auto points = rows_.text_or_nothing(7)) read_points(*points, band);
        if (const auto readings = rows_.text_or_nothing(9)) read_readings(*readings, band);
        return band;
    }

    void read_points(const std::string& json, Band& band) {
        points_.with(json);
        while (points_.next())
            band.points.push_back(
                {static_cast<int>(points_.integer(0)), Force(points_.integer(1))});
    }

    void read_readings(const std::string& json, Band& band) {
        readings_.with(json);
        while (readings_.next())
            band.readings.push_back(
                {readings_.text(0), Force(readings_.integer(1)), Force(readings_.integer(2))});
    }

    Database& database_;
    Statement rows_;
    Statement points_;
    Statement readings_;
};

}  // namespace

std::vector<Band> read_bands(Database& database) {
    return BandReader(database, all_bands).all();
}

Band band_of(Database& database, BandId id, const std::string& body) {
    return BandReader(database, one_body).all(id.uuid, body).front();
}

std::string body_of(Database& database, const Band& band,
                    const std::optional<std::string>& replaced) {
    Statement body(database, statement_text("band_body"));
    static_cast<void>(body.with(replaced, band.label, band.kind, band.brand, band.color, band.owned,
                                band.length_mm, points_json(database, band),
                                training::name(band.quality), readings_json(database, band))
                          .next());
    return body.text(0);
}

}  // namespace hyper::store
