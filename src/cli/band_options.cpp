#include "hyper/cli/band_options.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "hyper/cli/accepted.h"
#include "hyper/text/clean.h"
#include "hyper/text/measure_words.h"
#include "hyper/units/digits.h"
#include "hyper/units/error.h"

namespace hyper::cli {
namespace {

using training::Band;
using training::BandQuality;

constexpr std::array options = {
    Option{"kind", "KIND", "loop, flat or tube; loop unless told"},
    Option{"length", "LENGTH", "of one strand, not stretched: 104cm, 41in"},
    Option{"force", "POINTS", "what one strand pulls: \"100%:2.1kg, 200%:3kg\""},
    Option{"min", "FORCE", "with --max: the maker's two numbers, taken at 50 and 200 %"},
    Option{"max", "FORCE", "the greater of the maker's two numbers"},
    Option{"quality", "QUALITY", "where --force comes from: measured, maker or guess"},
    Option{"count", "N", "how many of it you own"},
    Option{"brand", "TEXT", "for you to read; means nothing to hyper"},
    Option{"colour", "TEXT", "for you to read; means nothing to hyper"},
};
constexpr std::array<std::string_view, 3> kinds = {"loop", "flat", "tube"};
constexpr std::size_t longest_text = 64;  // bytes
constexpr Force strongest{400'000};
constexpr int shortest_mm = 50;
constexpr int longest_mm = 50'000;

/// Where the two numbers of a maker are put when no stretch is told with them: a convention.
constexpr int stretch_of_min = 50;
constexpr int stretch_of_max = 200;

constexpr int most_stretch = 500;  // per cent

std::string checked_text(std::string_view option, const std::string& typed) {
    if (const auto problem = text::unclean(typed)) throw refused(problem->sentence, problem->hint);
    if (typed.empty() || typed.size() > longest_text)
        throw refused(fmt::format("--{} takes a text of 1 to {} bytes.", option, longest_text),
                      "Shorten it; \"none\" forgets what was there.");
    return typed;
}

void apply_display(const Args& args, std::string_view option, std::optional<std::string>& text) {
    const auto typed = args.value(option);
    if (!typed) return;
    text = *typed == "none" ? std::nullopt : std::optional(checked_text(option, *typed));
}

void apply_kind(const Args& args, Band& band) {
    const auto kind = args.value("kind");
    if (!kind) return;
    if (std::find(kinds.begin(), kinds.end(), *kind) == kinds.end())
        throw refused(fmt::format("A band cannot be of the kind \"{}\".", *kind),
                      "It is loop, flat or tube.");
    band.kind = *kind;
}

void apply_count(const Args& args, Band& band) {
    const auto count = args.value("count");
    if (!count) return;
    const auto owned = count->empty() ? std::nullopt : whole_number(*count);
    if (!owned || *owned < 1 || *owned > 20)
        throw refused(fmt::format("--count cannot be \"{}\".", *count),
                      "It is a number from 1 to 20, for example --count 2");
    band.owned = *owned;
}

void apply_length(const Args& args, Band& band) {
    const auto typed = args.value("length");
    if (!typed) return;
    band.length_mm.reset();
    if (*typed == "none") return;
    const int length = accepted(text::parse_length(*typed), *typed);
    if (length < shortest_mm || length > longest_mm)
        throw refused(fmt::format("A band of {} cannot be.", *typed),
                      "Resting lengths go from 5 cm to 50 m, for example --length 104cm");
    band.length_mm = length;
}

Force force_of(std::string_view option, const std::string& typed, MassUnit unit) {
    const Force force = accepted(text::parse_force(typed, unit), typed);
    if (force > strongest)
        throw refused(fmt::format("--{} {} is more than any band pulls.", option, typed),
                      "Up to 400 kg is taken. Is the unit right?");
    return force;
}

void apply_two_numbers(const Args& args, MassUnit unit, Band& band) {
    const auto least = args.value("min");
    const auto most = args.value("max");
    if (!least && !most) return;
    if (!least || !most)
        throw refused("--min and --max go together.", "For example --min 10kg --max 30kg");
    if (args.has("force"))
        throw refused("--force says already what --min and --max say.",
                      "Give --force, or --min and --max.");
    if (args.value("quality").value_or("guess") != "guess")
        throw refused("At which stretch --min and --max hold is not known, so they are a guess.",
                      "Leave --quality out, or give stretches: --force \"100%:10kg, 200%:20kg\"");
    const Force low = force_of("min", *least, unit);
    const Force high = force_of("max", *most, unit);
    if (low == Force(0) || low >= high)
        throw refused("--min must be above 0 and below --max.",
                      "For example --min 10kg --max 30kg");
    band.points = {{stretch_of_min, low}, {stretch_of_max, high}};
    band.quality = BandQuality::guess;
}

void apply_force(const Args& args, MassUnit unit, Band& band) {
    const auto typed = args.value("force");
    if (!typed) return;
    band.points.clear();
    band.quality = BandQuality::guess;
    if (*typed == "none") return;
    band.points = accepted(text::parse_force_points(*typed, unit), *typed);
    if (band.points.back().force > strongest)
        throw refused("That is more than any band pulls.",
                      "Up to 400 kg is taken. Is the unit right?");
}

void apply_quality(const Args& args, Band& band) {
    const auto word = args.value("quality");
    if (!word) return;
    const auto quality = training::band_quality_from(*word);
    if (!quality)
        throw refused(fmt::format("--quality cannot be \"{}\".", *word),
                      "It is measured, maker or guess.");
    if (band.points.empty())
        throw refused("--quality says where forces come from, and there are none.",
                      "Give them as well: --force \"100%:2.1kg, 200%:3kg\"");
    band.quality = *quality;
}

}  // namespace

std::span<const Option> band_options() {
    return options;
}

void apply_band_options(const Args& args, MassUnit unit, Band& band) {
    apply_kind(args, band);
    apply_count(args, band);
    apply_length(args, band);
    apply_force(args, unit, band);
    apply_two_numbers(args, unit, band);
    apply_quality(args, band);
    apply_display(args, "brand", band.brand);
    apply_display(args, "colour", band.color);
}

training::BandReading band_reading(const Args& args, MassUnit unit) {
    const auto bottom = args.value("bottom");
    const auto top = args.value("top");
    if (!bottom || !top)
        throw refused("A measurement is what the scale shows at the bottom and at the top.",
                      "For example hyper band measure green --bottom 4kg --top 9kg");
    training::BandReading reading;
    if (const auto setup = args.value("setup")) reading.setup = checked_text("setup", *setup);
    reading.bottom = force_of("bottom", *bottom, unit);
    reading.top = force_of("top", *top, unit);
    if (reading.bottom == Force(0) && reading.top == Force(0))
        throw refused("A band that pulls nowhere was not measured.",
                      "Hang the scale between band and anchor, and read it at both ends.");
    return reading;
}

std::vector<int> stretches_from(const Args& args, std::span<const int> usual) {
    const auto typed = args.value("at");
    if (!typed) return {usual.begin(), usual.end()};
    std::vector<int> stretches;
    for (std::size_t start = 0; start <= typed->size();) {
        const auto end = std::min(typed->find(',', start), typed->size());
        std::string_view word = std::string_view(*typed).substr(start, end - start);
        while (word.starts_with(' ')) word.remove_prefix(1);
        while (word.ends_with(' ') || word.ends_with('%')) word.remove_suffix(1);
        const auto stretch = word.empty() ? std::nullopt : whole_number(word);
        if (!stretch || *stretch < 1 || *stretch > most_stretch)
            throw refused(
                fmt::format("\"{}\" is no stretch.", typed->substr(start, end - start)),
                fmt::format("It goes from 1 to {} %, for example --at 50,150", most_stretch),
                Place{*typed, start, std::max<std::size_t>(1, end - start)});
        stretches.push_back(*stretch);
        start = end + 1;
    }
    return stretches;
}

}  // namespace hyper::cli
