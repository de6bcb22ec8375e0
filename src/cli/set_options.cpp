#include "hyper/cli/set_options.h"

#include <fmt/format.h>

#include <array>

#include "hyper/units/digits.h"
#include "hyper/units/error.h"

namespace hyper::cli {
namespace {

using training::Set;
using training::SetKind;

constexpr std::array options = {
    Option{"rir", "N", "repetitions left in reserve, 0 to 10, halves allowed"},
    Option{"rpe", "N", "the same as effort: 10 is nothing left, 8 is two left"},
    Option{"pain", "N", "worst pain during the sets, 0 none to 10"},
    Option{"hold", "SECONDS", "hold at the top of each repetition"},
    Option{"side", "SIDE", "left, right or both"},
    Option{"warmup", "", "these sets were warm-ups"},
    Option{"drop", "", "these sets were drop sets"},
    Option{"failure", "", "these sets went to failure"},
    Option{"setup", "TEXT", "anchor, stretch, hole: what makes two sets comparable"},
    Option{"note", "TEXT", "whatever you want to remember"},
};

constexpr std::size_t longest_text = 2000;  // bytes

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

void apply_effort(const Args& args, Set& set) {
    if (args.has("rir") && args.has("rpe"))
        throw refused("--rir and --rpe say the same thing in two ways.", "Give one of them.");
    if (const auto value = args.value("rir")) {
        const auto tenths = half_steps(*value);
        if (!tenths)
            throw out_of_range("rir", *value, "Reserve goes from 0 to 10, for example --rir 2");
        set.rir = training::Rir{*tenths};
    }
    if (const auto value = args.value("rpe")) {
        const auto tenths = half_steps(*value);
        if (!tenths)
            throw out_of_range("rpe", *value, "Effort goes from 0 to 10, for example --rpe 8");
        set.rir = training::Rir{100 - *tenths};
    }
    if (const auto value = args.value("pain")) {
        const auto pain = whole_number(*value);
        if (!pain || *pain > 10)
            throw out_of_range("pain", *value,
                               "Pain goes from 0 (none) to 10, for example --pain 2");
        set.pain = *pain;
    }
}

void apply_kind(const Args& args, Set& set) {
    int kinds = 0;
    for (const auto kind : {SetKind::warmup, SetKind::drop, SetKind::failure})
        if (args.has(name(kind))) {
            set.kind = kind;
            ++kinds;
        }
    if (kinds > 1)
        throw refused("A set is a warm-up, a drop set or one to failure, not two of them.",
                      "Log them in two lines.");
}

std::optional<std::string> text_of(const Args& args, std::string_view option) {
    auto value = args.value(option);
    if (value && value->size() > longest_text)
        throw refused(
            fmt::format("--{} is {} bytes long; {} are kept.", option, value->size(), longest_text),
            "Shorten it.");
    if (value && value->empty()) return std::nullopt;
    return value;
}

}  // namespace

std::span<const Option> set_options() {
    return options;
}

void apply_set_options(const Args& args, Set& set) {
    apply_effort(args, set);
    apply_kind(args, set);
    if (const auto value = args.value("hold")) {
        const auto seconds = whole_number(*value);
        if (!seconds || *seconds > 60)
            throw out_of_range("hold", *value,
                               "A hold is whole seconds up to 60, for example --hold 2");
        set.tempo = set.tempo.value_or(training::Tempo{});
        set.tempo->top = *seconds;
    }
    if (const auto value = args.value("side")) {
        const auto side = training::side_from(*value);
        if (!side) throw out_of_range("side", *value, "It is left, right or both.");
        set.side = *side;
    }
    if (args.has("setup")) set.setup = text_of(args, "setup");
    if (args.has("note")) set.note = text_of(args, "note");
}

}  // namespace hyper::cli
