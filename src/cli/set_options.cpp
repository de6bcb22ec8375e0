#include "hyper/cli/set_options.h"

#include <fmt/format.h>

#include <array>

#include "hyper/cli/accepted.h"
#include "hyper/text/tempo_words.h"
#include "hyper/units/digits.h"
#include "hyper/units/error.h"

namespace hyper::cli {
namespace {

using training::Set;
using training::SetKind;

constexpr std::array describing = {
    Option{"rir", "N", "repetitions left in reserve, 0 to 10, halves allowed"},
    Option{"rpe", "N", "the same as effort: 10 is nothing left, 8 is two left"},
    Option{"pain", "N", "worst pain during the sets, 0 none to 10"},
    Option{"tempo", "TEMPO", "seconds up, at the top, down, at the bottom: 2-1-3-0"},
    Option{"hold", "SECONDS", "hold at the top of each repetition"},
    Option{"side", "SIDE", "left, right or both"},
    Option{"work", "", "these sets were working sets, as they are unless told"},
    Option{"warmup", "", "these sets were warm-ups"},
    Option{"drop", "", "these sets were drop sets"},
    Option{"failure", "", "these sets went to failure"},
    Option{"setup", "TEXT", "anchor, stretch, hole: what makes two sets comparable"},
    Option{"note", "TEXT", "whatever you want to remember"},
};

constexpr std::size_t longest_text = 2000;  // bytes
/// Forgets what an option says.
constexpr std::string_view nothing = "none";

/// Tenths of a number from 0 to 10 in halves; nothing for anything else.
std::optional<int> half_steps(const std::string& value) {
    const auto point = value.find_first_of(".,");
    const auto units = whole_number(value.substr(0, point));
    if (!units || *units > 10) return std::nullopt;
    if (point == std::string::npos) return *units * 10;
    const std::string fraction = value.substr(point + 1);
    if (fraction != "0" && fraction != "5") return std::nullopt;
    const int tenths = *units * 10 + (fraction == "5" ? 5 : 0);
    return tenths > 100 ? std::nullopt : std::optional(tenths);
}

Error out_of_range(std::string_view option, const std::string& value, std::string_view hint) {
    return refused(fmt::format("--{} cannot be \"{}\".", option, value), std::string(hint));
}

/// Tenths that `option` says; nothing where it forgets them.
std::optional<int> effort(const Args& args, std::string_view option, std::string_view hint) {
    const std::string value = args.value(option).value();
    if (value == nothing) return std::nullopt;
    const auto tenths = half_steps(value);
    if (!tenths) throw out_of_range(option, value, hint);
    return tenths;
}

void apply_effort(const Args& args, Set& set) {
    if (args.has("rir") && args.has("rpe"))
        throw refused("--rir and --rpe say the same thing in two ways.", "Give one of them.");
    if (!args.has("rir") && !args.has("rpe")) return;
    set.rir.reset();
    if (args.has("rir")) {
        if (const auto left = effort(args, "rir", "Reserve goes from 0 to 10, for example --rir 2"))
            set.rir = training::Rir{*left};
    } else if (const auto felt =
                   effort(args, "rpe", "Effort goes from 0 to 10, for example --rpe 8")) {
        set.rir = training::Rir{100 - *felt};
    }
}

void apply_pain(const Args& args, Set& set) {
    const auto value = args.value("pain");
    if (value == nothing) {
        set.pain.reset();
    } else if (value) {
        const auto pain = whole_number(*value);
        if (!pain || *pain > 10)
            throw out_of_range("pain", *value,
                               "Pain goes from 0 (none) to 10, for example --pain 2");
        set.pain = *pain;
    }
}

void apply_kind(const Args& args, Set& set) {
    int kinds = 0;
    for (const auto kind : {SetKind::work, SetKind::warmup, SetKind::drop, SetKind::failure})
        if (args.has(name(kind))) {
            set.kind = kind;
            ++kinds;
        }
    if (kinds > 1)
        throw refused("A set is a working set, a warm-up, a drop set or one to failure, not two.",
                      "Log them in two lines.");
}

std::optional<std::string> text_of(const Args& args, std::string_view option) {
    auto value = args.value(option);
    if (value && value->size() > longest_text)
        throw refused(
            fmt::format("--{} is {} bytes long; {} are kept.", option, value->size(), longest_text),
            "Shorten it.");
    if (value && (value->empty() || value == nothing)) return std::nullopt;
    return value;
}

void apply_hold(const std::string& value, Set& set) {
    const auto seconds = value == nothing ? std::nullopt : whole_number(value);
    if (value != nothing && (!seconds || *seconds > 60))
        throw out_of_range("hold", value, "A hold is whole seconds up to 60, for example --hold 2");
    training::Tempo tempo = set.tempo.value_or(training::Tempo{});
    tempo.top = seconds;
    set.tempo = tempo == training::Tempo{} ? std::nullopt : std::optional(tempo);
}

void apply_tempo(const Args& args, Set& set) {
    const auto tempo = args.value("tempo");
    const auto hold = args.value("hold");
    if (tempo && hold)
        throw refused("--tempo says the hold already.", "Give --tempo 2-1-3-0 or --hold 1.");
    if (tempo == nothing)
        set.tempo.reset();
    else if (tempo)
        set.tempo = accepted(text::parse_tempo(*tempo), *tempo);
    if (hold) apply_hold(*hold, set);
}

}  // namespace

std::span<const Option> set_options() {
    return describing;
}

void apply_set_options(const Args& args, Set& set) {
    apply_effort(args, set);
    apply_pain(args, set);
    apply_kind(args, set);
    apply_tempo(args, set);
    if (const auto value = args.value("side")) {
        const auto side = training::side_from(*value);
        if (!side) throw out_of_range("side", *value, "It is left, right or both.");
        set.side = *side;
    }
    if (args.has("setup")) set.setup = text_of(args, "setup");
    if (args.has("note")) set.note = text_of(args, "note");
}

}  // namespace hyper::cli
