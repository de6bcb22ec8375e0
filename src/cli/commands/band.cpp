#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "hyper/catalogue/band_preset.h"
#include "hyper/catalogue/fold.h"
#include "hyper/cli/band_options.h"
#include "hyper/cli/commands.h"
#include "hyper/store/person.h"
#include "hyper/store/query.h"
#include "hyper/text/set_words.h"
#include "hyper/text/suggest.h"
#include "hyper/units/error.h"
#include "hyper/view/bands.h"
#include "hyper/view/bands_json.h"

namespace hyper::cli {
namespace {

using training::Band;
using Words = std::span<const std::string>;

constexpr std::array<std::string_view, 7> examples = {
    "hyper band add green",
    "hyper band add red --kind flat --length 150cm --force \"100%:1.7kg, 200%:2.5kg\" --quality "
    "maker",
    "hyper band add big --min 10kg --max 30kg",
    "hyper band measure green --bottom 4kg --top 9kg --setup \"bench leg, hole 3\"",
    "hyper band edit green --count 2 --label light-green",
    "hyper band preset theraband green blue",
    "hyper band list",
};

const auto options = [] {
    std::vector<Option> list(band_options().begin(), band_options().end());
    list.push_back({"label", "NEW", "with edit: call it something else"});
    list.push_back({"at", "PERCENTS", "with list: the pull at these stretches: 50,150"});
    list.push_back({"bottom", "FORCE", "with measure: what the scale shows at the bottom"});
    list.push_back({"top", "FORCE", "with measure: what the scale shows at the top"});
    list.push_back({"setup", "TEXT", "with measure: the set-up, as you log it"});
    list.push_back({"json", "", "print JSON"});
    return list;
}();

/// What a command on bands works with: all that is known before anything is written.
struct Bands {
    const Args& args;
    Context& context;
    std::vector<Band> all;
    MassUnit unit;

    [[nodiscard]] const Band* find(const std::string& label) const {
        const auto found = std::find_if(all.begin(), all.end(), [&](const Band& band) {
            return catalogue::folded(band.label) == catalogue::folded(label);
        });
        return found == all.end() ? nullptr : &*found;
    }

    [[nodiscard]] const Band& owned(const std::string& label) const {
        if (const Band* band = find(label)) return *band;
        std::vector<std::string> labels;
        for (const Band& band : all) labels.push_back(band.label);
        const auto near = text::nearest(label, labels);
        throw refused(fmt::format("You own no band called \"{}\".", label),
                      near.empty() ? "hyper band list shows yours."
                                   : fmt::format("Did you mean {}?", near.front()),
                      Place{label, 0, label.size()});
    }

    /// Stores `bands` as one command; none is no command.
    void store(std::span<const Band> bands) const {
        if (bands.empty()) return;
        store::Change change(context.write(), context.world().now, context.line(), std::nullopt);
        for (const Band& band : bands) change.put(band);
        change.commit();
    }

    [[nodiscard]] BandId new_id() const { return BandId(context.write().ids().next()); }

    [[nodiscard]] Reply told(const Band& band, std::string_view what) const {
        if (args.has("json")) return {view::bands_json({&band, 1}, view::usual_stretches)};
        return {view::band_line(band, what, unit, context.style())};
    }
};

void check_label(const std::string& label) {
    if (!text::is_band_label(label))
        throw refused(fmt::format("A band cannot be called \"{}\".", label),
                      "A label begins with a letter, goes on with letters, digits and dashes, and "
                      "means nothing else in a log line: green, light-red",
                      Place{label, 0, label.size()});
}

/// Stores `after` where it says something new.
Reply change(const Band& before, const Band& after, const Bands& bands) {
    if (after == before) return bands.told(after, "as it was, nothing was changed");
    bands.store({&after, 1});
    return bands.told(after, "changed");
}

/// Adds the band, or says more about the one of that label.
Reply add(Words words, const Bands& bands) {
    const std::string& label = words[0];
    check_label(label);
    const Band* known = bands.find(label);
    Band band;
    if (known != nullptr) band = *known;
    if (known == nullptr) band.label = label;
    apply_band_options(bands.args, bands.unit, band);
    if (known != nullptr) return change(*known, band, bands);
    band.id = bands.new_id();
    bands.store({&band, 1});
    return bands.told(band, "added");
}

Reply edit(Words words, const Bands& bands) {
    const Band& before = bands.owned(words[0]);
    Band after = before;
    apply_band_options(bands.args, bands.unit, after);
    if (const auto label = bands.args.value("label")) {
        check_label(*label);
        const Band* other = bands.find(*label);
        if (other != nullptr && other->id != before.id)
            throw refused(fmt::format("You have a band called \"{}\" already.", other->label),
                          "Two bands need two labels: blue-short, blue-long");
        after.label = *label;
    }
    return change(before, after, bands);
}

Reply remove(Words words, const Bands& bands) {
    const Band& band = bands.owned(words[0]);
    store::Change change(bands.context.write(), bands.context.world().now, bands.context.line(),
                         std::nullopt);
    change.remove(band.id);
    change.commit();
    if (bands.args.has("json")) return {view::bands_json({&band, 1}, view::usual_stretches)};
    return {fmt::format("{}: removed; sets that used it keep it\n", band.label)};
}

/// A new reading takes the place of the one in the same set-up.
Reply measure(Words words, const Bands& bands) {
    const Band& before = bands.owned(words[0]);
    const auto reading = band_reading(bands.args, bands.unit);
    Band after = before;
    const auto same = std::find_if(after.readings.begin(), after.readings.end(),
                                   [&](const auto& one) { return one.setup == reading.setup; });
    if (same != after.readings.end())
        *same = reading;
    else if (after.readings.size() < training::most_readings)
        after.readings.push_back(reading);
    else
        throw refused(fmt::format("\"{}\" was measured in {} set-ups, and more are not kept.",
                                  before.label, training::most_readings),
                      "Measure one of those again: --setup with its name replaces it.");
    return change(before, after, bands);
}

const catalogue::BandPreset& preset_called(const std::string& id) {
    if (const auto* preset = catalogue::band_preset(catalogue::folded(id))) return *preset;
    std::string ids;
    for (const auto& preset : catalogue::band_presets())
        ids += fmt::format("{}{}", ids.empty() ? "" : ", ", preset.id);
    throw refused(fmt::format("There is no table of \"{}\".", id),
                  fmt::format("There is {}. Your own: hyper band add LABEL --force "
                              "\"100%:2.1kg, 200%:3kg\"",
                              ids),
                  Place{id, 0, id.size()});
}

/// The bands of `colors`, or all when none is named.
std::vector<catalogue::PresetBand> chosen(const catalogue::BandPreset& preset, Words colors) {
    if (colors.empty()) return {preset.bands.begin(), preset.bands.end()};
    std::vector<catalogue::PresetBand> bands;
    for (const auto& color : colors) {
        const auto found =
            std::find_if(preset.bands.begin(), preset.bands.end(),
                         [&](const auto& one) { return one.color == catalogue::folded(color); });
        std::string all;
        for (const auto& one : preset.bands)
            all += fmt::format("{}{}", all.empty() ? "" : ", ", one.color);
        if (found == preset.bands.end())
            throw refused(fmt::format("{} has no \"{}\".", preset.name, color),
                          fmt::format("It has {}.", all), Place{color, 0, color.size()});
        const bool twice = std::any_of(bands.begin(), bands.end(),
                                       [&](const auto& one) { return one.color == found->color; });
        if (!twice) bands.push_back(*found);
    }
    return bands;
}

Reply preset(Words words, const Bands& bands) {
    if (words.empty()) return {view::band_presets(bands.context.style())};
    const auto& preset = preset_called(words[0]);
    std::vector<Band> added;
    std::vector<std::string> kept;
    for (const auto& one : chosen(preset, words.subspan(1))) {
        Band band;
        band.label = fmt::format("{}-{}", preset.id, one.color);
        if (bands.find(band.label) != nullptr) {
            kept.push_back(band.label);
            continue;
        }
        band.id = bands.new_id();
        band.kind = preset.kind;
        band.brand = preset.maker;
        band.color = one.color;
        band.points = {{100, Force(one.grams_at_100)}, {200, Force(one.grams_at_200)}};
        band.quality = training::BandQuality::maker;
        added.push_back(std::move(band));
    }
    bands.store(added);
    if (bands.args.has("json")) return {view::bands_json(added, view::usual_stretches)};
    return {view::preset_added(preset, added, kept, bands.unit, bands.context.style())};
}

Reply list(Words /*words*/, const Bands& bands) {
    const auto stretches = stretches_from(bands.args, view::usual_stretches);
    if (bands.args.has("json")) return {view::bands_json(bands.all, stretches)};
    return {view::bands(bands.all, bands.unit, stretches, bands.context.style()), true};
}

struct Verb {
    std::string_view name;
    std::size_t least;  ///< words behind it
    std::size_t most;
    bool writes;
    Reply (*run)(Words, const Bands&);
};
constexpr std::array verbs = {
    Verb{"add", 1, 1, true, add},        Verb{"edit", 1, 1, true, edit},
    Verb{"rm", 1, 1, true, remove},      Verb{"measure", 1, 1, true, measure},
    Verb{"preset", 0, 20, true, preset}, Verb{"list", 0, 0, false, list},
};

Reply band(const Args& args, Context& context) {
    const Words words = args.words();
    const std::string_view name = words.empty() ? "list" : std::string_view(words.front());
    const Words rest = words.empty() ? words : words.subspan(1);
    const auto* const verb =
        std::find_if(verbs.begin(), verbs.end(), [&](const Verb& one) { return one.name == name; });
    if (verb == verbs.end() || rest.size() < verb->least || rest.size() > verb->most)
        throw refused("band takes add, edit, rm or measure and a LABEL, or preset, or list.",
                      "For example hyper band add green");
    auto& log = verb->writes ? context.before_write() : context.read();
    const Bands bands{args, context, store::bands(log),
                      store::person(log).unit.value_or(MassUnit::kg)};
    return verb->run(rest, bands);
}

}  // namespace

const Command band_command = {
    .name = "band",
    .group = "You",
    .summary = "the bands you own, and how hard they pull",
    .usage = "add LABEL | edit LABEL | measure LABEL | rm LABEL | preset PRESET | list",
    .about =
        "Bands are yours: colours mean nothing across makers, so a band is what you call it. How "
        "hard it pulls is an estimate from what you know of it: a luggage scale where you use it, "
        "points of stretch and force, or the two numbers on the packet. Loops of one "
        "colour differ by 8 to 19 % (McMaster 2010), so a scale beats a packet. \"none\" forgets: "
        "--length none.",
    .examples = examples,
    .options = options,
    .needs = Needs::write,
    .run = band,
};

}  // namespace hyper::cli
