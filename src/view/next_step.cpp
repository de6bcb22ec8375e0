#include "hyper/view/next_step.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdint>

#include "hyper/catalogue/coach.h"
#include "hyper/view/next_reason.h"
#include "hyper/view/set_text.h"

namespace hyper::view {
namespace {

using training::Decision;
using training::Figure;
using training::Rule;

bool lowers(Rule rule) {
    return rule == Rule::stop || rule == Rule::ease || rule == Rule::resume ||
           rule == Rule::deload || rule == Rule::reduce;
}

/// "40 kg", "17.5 kg of help".
std::string load_name(const training::Load& load) {
    if (load.assist) return mass_text(*load.assist) + " of help";
    return load.bodyweight() ? "the body alone" : load_text(load);
}

bool is_estimate(const Decision& decision) {
    return decision.effective && decision.effective->high > decision.effective->low &&
           !decision.read.empty();
}

/// "51.8 kg (50–54)".
std::string estimate_text(const Decision& decision) {
    const auto in_unit = [&](double kilograms) {
        return Mass(static_cast<std::int64_t>(kilograms * 1000)).in(decision.unit);
    };
    const auto& effective = *decision.effective;
    return fmt::format("{:.1f} {} ({:.0f}–{:.0f})", in_unit(effective.kilograms),
                       decision.unit == MassUnit::lb ? "lb" : "kg", in_unit(effective.low),
                       in_unit(effective.high));
}

/// What is lifted with `load`: its name where it is the load alone, else the estimate.
std::string lifted_text(const training::Load& load, const Decision& decision) {
    if (!is_estimate(decision) || decision.read.front().work.load != load) return load_name(load);
    return "your effective load, " + estimate_text(decision);
}

/// What the rule took off.
std::string cut_text(const training::LoadCut& cut, const Decision& decision) {
    const std::string to = load_name(cut.to);
    if (!cut.share) return fmt::format("{} is less than {}", to, load_name(cut.from));
    const auto percent = percent_text(*cut.share);
    std::string text;
    if (!cut.from.bands.empty())
        text = fmt::format("{} pulls about {} less than {}", to, percent, load_name(cut.from));
    else
        text = fmt::format("{} is {} less than {}", to, percent,
                           cut.by_load ? load_name(cut.from) : lifted_text(cut.from, decision));
    const auto& numbers = catalogue::coach_numbers();
    const double most = decision.rule == Rule::reduce ? numbers.reduce_most : numbers.ease_most;
    const bool far = *cut.share > std::max(most, cut.least + numbers.ease_least) + 1e-9;
    return text + fmt::format("; {} or more had to go{}", percent_text(cut.least),
                              far ? ", and you have nothing nearer" : "");
}

/// How far the repetitions go before a step that is too big.
std::string extension_text(const Decision& decision, const training::LoadStep& step) {
    const double goal = of(decision.facts, Figure::reps);
    if (decision.rule != Rule::extend || goal <= 0 || !step.share) return "";
    const double low = decision.plan.amounts.low;
    const double needed = 30 * ((1 + *step.share) * (1 + low / 30) - 1);
    return fmt::format("; first {:g} reps: 30 × ({:.2f} × (1 + {:g}/30) − 1) = {:.1f}{}", goal,
                       1 + *step.share, low, needed,
                       needed > goal ? ", but no more than that" : "");
}

}  // namespace

std::string step_text(const Decision& decision) {
    if (decision.cut) return cut_text(*decision.cut, decision);
    const auto& step = decision.step;
    if (!step || lowers(decision.rule)) return "";
    const std::string to = load_name(step->to);
    if (!step->share) return fmt::format("{}: how much more that is, nobody has measured", to);
    const auto percent = percent_text(*step->share);
    std::string text;
    if (!step->to.bands.empty())
        text = fmt::format("{} pulls about {} more{}", to, percent,
                           step->verified ? "" : " (unverified)");
    else if (step->at_most)
        text = fmt::format("{} is at most {} more; your body mass is not known", to, percent);
    else
        text = fmt::format("{} is {} more than {}", to, percent, lifted_text(step->from, decision));
    if (step->assumed) text += "; the usual step, as your loads are not known";
    return text + extension_text(decision, *step);
}

std::string effective_text(const Decision& decision) {
    const bool told = step_text(decision).find("effective load") != std::string::npos;
    if (!is_estimate(decision) || told || decision.rule == Rule::stop) return "";
    return estimate_text(decision) + " last time: an estimate, with your body's part in it";
}

}  // namespace hyper::view
