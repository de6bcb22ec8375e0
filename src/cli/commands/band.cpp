#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "hyper/catalogue/fold.h"
#include "hyper/cli/commands.h"
#include "hyper/store/query.h"
#include "hyper/text/set_words.h"
#include "hyper/units/digits.h"
#include "hyper/units/error.h"
#include "hyper/view/bands.h"

namespace hyper::cli {
namespace {

constexpr std::array<std::string_view, 4> examples = {
    "hyper band add green",
    "hyper band add red --kind flat --count 2",
    "hyper band list",
    "hyper band rm green",
};

constexpr std::array options = {
    Option{"kind", "KIND", "loop, flat or tube; loop unless told"},
    Option{"count", "N", "how many of it you own"},
    Option{"brand", "TEXT", "for you to read; means nothing to hyper"},
    Option{"json", "", "print JSON"},
};

constexpr std::array<std::string_view, 3> kinds = {"loop", "flat", "tube"};

std::vector<training::Band>::const_iterator find(const std::vector<training::Band>& bands,
                                                 const std::string& label) {
    return std::find_if(bands.begin(), bands.end(), [&](const training::Band& band) {
        return catalogue::folded(band.label) == catalogue::folded(label);
    });
}

/// What the options say of a band, written into `band`.
void apply_options(const Args& args, training::Band& band) {
    if (const auto kind = args.value("kind")) {
        if (std::find(kinds.begin(), kinds.end(), *kind) == kinds.end())
            throw refused(fmt::format("A band cannot be of the kind \"{}\".", *kind),
                          "It is loop, flat or tube.");
        band.kind = *kind;
    }
    if (const auto count = args.value("count")) {
        const auto owned = whole_number(*count);
        if (!owned || *owned < 1 || *owned > 20)
            throw refused(fmt::format("--count cannot be \"{}\".", *count),
                          "It is a number from 1 to 20, for example --count 2");
        band.owned = *owned;
    }
    if (const auto brand = args.value("brand")) {
        if (brand->size() > 64) throw refused("That brand has more than 64 bytes.", "Shorten it.");
        band.brand = *brand;
    }
}

/// Adds the band, or says more about the one of that label.
std::string add(const std::string& label, const Args& args, Context& context) {
    if (!text::is_band_label(label))
        throw refused(fmt::format("A band cannot be called \"{}\".", label),
                      "A label begins with a letter, goes on with letters, digits and dashes, and "
                      "means nothing else in a log line: green, light-red",
                      Place{label, 0, label.size()});
    const auto known = store::bands(context.before_write());
    const auto found = find(known, label);
    training::Band band;
    band.label = label;
    if (found != known.end()) band = *found;
    apply_options(args, band);
    auto& log = context.write();
    if (found == known.end()) band.id = BandId(log.ids().next());
    store::Change change(log, context.world().now, context.line(), std::nullopt);
    change.put(band);
    change.commit();
    return view::band_line(band, found == known.end() ? "added" : "changed");
}

std::string remove(const std::string& label, Context& context) {
    const auto known = store::bands(context.before_write());
    const auto found = find(known, label);
    if (found == known.end())
        throw refused(fmt::format("You own no band called \"{}\".", label),
                      "hyper band list shows yours.", Place{label, 0, label.size()});
    store::Change change(context.write(), context.world().now, context.line(), std::nullopt);
    change.remove(found->id);
    change.commit();
    return view::band_line(*found, "removed; sets that used it keep it");
}

Reply band(const Args& args, Context& context) {
    const auto& words = args.words();
    if (words.empty() || (words.size() == 1 && words.front() == "list")) {
        const auto bands = store::bands(context.read());
        return {args.has("json") ? view::bands_json(bands) : view::bands(bands, context.style()),
                false};
    }
    if (words.size() == 2 && words.front() == "add") return {add(words[1], args, context), false};
    if (words.size() == 2 && words.front() == "rm") return {remove(words[1], context), false};
    throw refused("band takes add LABEL, rm LABEL or list.", "For example hyper band add green");
}

}  // namespace

const Command band_command = {
    .name = "band",
    .group = "You",
    .summary = "the bands you own",
    .usage = "add LABEL | rm LABEL | list",
    .about = "Bands are yours: colours mean nothing across makers, so a band is what you call it.",
    .examples = examples,
    .options = options,
    .needs = Needs::write,
    .run = band,
};

}  // namespace hyper::cli
