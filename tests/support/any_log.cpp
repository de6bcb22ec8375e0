#include "support/any_log.h"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <algorithm>

namespace hyper::test {
namespace {

template <typename Make>
auto perhaps(Make make) -> std::optional<decltype(make())> {
    if (*rc::gen::arbitrary<bool>()) return std::nullopt;
    return make();
}

int number(int least, int most) {
    return *rc::gen::inRange(least, most + 1);
}

MassUnit any_unit() {
    return *rc::gen::element(MassUnit::kg, MassUnit::lb);
}

EnteredMass any_mass() {
    const auto unit = any_unit();
    return {Mass::of_thousandths(number(1, 500) * 250, unit), unit};
}

Uuid any_id() {
    return uuid_named(std::to_string(number(0, 1'000'000)));
}

Day any_day() {
    return Day(std::chrono::days(number(-5000, 30000)));
}

training::Load any_load() {
    training::Load load;
    if (*rc::gen::arbitrary<bool>())
        load.added = any_mass();
    else
        load.assist = perhaps(any_mass);
    for (int i = number(0, 2); i > 0; --i)
        load.bands.push_back(
            {BandId(any_id()), *rc::gen::element<std::string>("red", "black", "thera-band"),
             number(1, 3), *rc::gen::arbitrary<bool>(), *rc::gen::arbitrary<bool>()});
    return load;
}

void add_amount(training::Set& set) {
    set.reps = perhaps([] { return Reps(number(0, 1000)); });
    set.seconds = perhaps([] { return Seconds(number(1, 36000)); });
    set.distance = perhaps([] {
        return Distance::of_thousandths(
            number(1, 500'000),
            *rc::gen::element(DistanceUnit::m, DistanceUnit::km, DistanceUnit::mi));
    });
    if (!set.reps && !set.seconds && !set.distance) set.reps = Reps(12);
}

}  // namespace

std::string any_words() {
    return *rc::gen::oneOf(
        rc::gen::element<std::string>("=1+1", "'=1+1", "''@", "\"quoted\"", "a, b; c", "one\ntwo",
                                      "a\r\nb", " blank ", "-5", "Ü \xf0\x9f\x8f\x8b", "\t", "'",
                                      "{\"a\":1}", "\\n"),
        rc::gen::nonEmpty(rc::gen::container<std::string>(rc::gen::inRange<char>(32, 127))));
}

training::Set any_full_set() {
    training::Set set;
    set.id = SetId(any_id());
    set.exercise = {*rc::gen::element<std::string>("reverse-hyper", "deadlift", "pull-up"),
                    *rc::gen::element<std::string>("", "bench", "machine")};
    set.day = any_day();
    set.at = perhaps([] { return TimeOfDay{number(0, 1439)}; });
    if (set.at) set.offset = std::chrono::minutes(number(-1080, 1080));
    set.zone = *rc::gen::element<std::string>("", "Europe/Vienna");
    set.kind = static_cast<training::SetKind>(number(0, 3));
    set.side = static_cast<training::Side>(number(0, 2));
    add_amount(set);
    set.load = any_load();
    set.rir = perhaps([] { return training::Rir{number(0, 100)}; });
    set.pain = perhaps([] { return number(0, 10); });
    if (*rc::gen::arbitrary<bool>())
        set.tempo = training::Tempo{2, perhaps([] { return number(0, 9); }), 3, std::nullopt};
    set.setup = perhaps(any_words);
    set.note = perhaps(any_words);
    set.rest = perhaps([] { return Seconds(number(0, 600)); });
    set.superset = perhaps([] { return number(0, 5); });
    set.workout = perhaps(any_words);
    set.workout_note = perhaps(any_words);
    return set;
}

exchange::LogContents any_contents() {
    exchange::LogContents beside;
    for (int i = number(0, 3); i > 0; --i) beside.settings[any_words()] = any_words();
    for (int i = number(0, 3); i > 0; --i) {
        training::Band band;
        band.id = BandId(any_id());
        band.label = any_words();
        band.brand = perhaps(any_words);
        band.color = perhaps(any_words);
        band.owned = number(0, 5);
        band.length_mm = perhaps([] { return number(1, 3000); });
        for (int point = number(0, 3); point > 0; --point)
            band.points.push_back({point * 50, Force(number(0, 90'000))});
        band.quality = static_cast<training::BandQuality>(number(0, 2));
        if (*rc::gen::arbitrary<bool>()) band.readings = {{any_words(), Force(0), Force(9000)}};
        beside.bands.push_back(band);
    }
    for (int i = number(0, 3); i > 0; --i) beside.exercises.push_back({any_words(), any_words()});
    for (int i = number(0, 3); i > 0; --i) beside.body_masses.push_back({any_day(), any_mass()});
    return beside;
}

std::string exported(std::string_view format, const exchange::LogContents& beside,
                     const std::vector<training::Set>& sets, exchange::Losses* losses) {
    std::string text;
    exchange::Losses unread;
    const exchange::Sink sink = [&](std::string_view piece) { text += piece; };
    const auto formats = exchange::export_formats();
    const auto found = std::find_if(formats.begin(), formats.end(),
                                    [&](const auto& one) { return one.name == format; });
    REQUIRE(found != formats.end());
    const auto writer = found->begin(beside, Instant(std::chrono::milliseconds(1763836200000)),
                                     sink, losses == nullptr ? unread : *losses);
    for (std::size_t first = 0; first < sets.size();) {
        training::Session session{sets[first].day, {}};
        for (; first < sets.size() && sets[first].day == session.day; ++first)
            session.sets.push_back(sets[first]);
        writer->day(session);
    }
    writer->finish();
    return text;
}

}  // namespace hyper::test
