#include "hyper/view/next_words.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>

#include "hyper/catalogue/coach.h"
#include "hyper/text/set_words.h"
#include "hyper/view/next_reason.h"
#include "hyper/view/set_text.h"

namespace hyper::view {
namespace {

using training::Decision;
using training::Dose;
using training::Figure;
using training::Ground;
using training::Range;
using training::Rule;

bool all_equal(const std::vector<int>& amounts) {
    return std::adjacent_find(amounts.begin(), amounts.end(), std::not_equal_to<>()) ==
           amounts.end();
}

std::string tempo_words(const training::Tempo& tempo) {
    std::string text;
    const auto phase = [&](const std::optional<int>& seconds, std::string_view name) {
        if (seconds && *seconds > 0)
            text += fmt::format("{}{} {}", text.empty() ? "" : ", ", *seconds, name);
    };
    phase(tempo.lift, "up");
    phase(tempo.top, "hold");
    phase(tempo.lower, "down");
    phase(tempo.bottom, "pause");
    return text;
}

/// "add 2.5 kg", "a lighter week": what the rule would have done.
std::string deed_text(Rule rule, const Decision& decision) {
    switch (rule) {
        case Rule::add_load:
            if (decision.step && !decision.step->to.bodyweight() && decision.step->to.bands.empty())
                return "go to " + load_text(decision.step->to);
            return "add load";
        case Rule::next_band:
            return "next band";
        case Rule::extend:
            return "more repetitions than the range";
        case Rule::load_it:
            return "load it";
        case Rule::add_reps:
            return "add a repetition";
        case Rule::deload:
            return "easy week";
        case Rule::reduce:
            return "less load";
        case Rule::resume:
            return "come back slowly";
        case Rule::ease:
            return "ease off";
        case Rule::hold:
            return "the same again";
        case Rule::start:
            return "begin";
        case Rule::stop:
            return "stop";
    }
    return "";
}

/// The loads of last time that are lighter than the dose, each once.
std::string build_up_text(const Decision& decision) {
    std::string text;
    const training::Load* before = nullptr;
    for (const auto& load : decision.read.front().work.led_up) {
        if (!training::lighter_than(load, *decision.dose->load)) continue;
        if (before == nullptr || *before != load)
            text += (text.empty() ? "" : ", ") + load_text(load);
        before = &load;
    }
    return text;
}

/// Whether a rejected rule is worth a line on the screen.
bool is_telling(const training::Rejected& rejected) {
    switch (rejected.ground) {
        case Ground::no_pain:
        case Ground::trained_lately:
        case Ground::done_before:
        case Ground::not_bands:
        case Ground::bands:
        case Ground::has_load:
        case Ground::never_done:
        case Ground::outranked:
        case Ground::nothing_to_add:
        case Ground::step_fits:
        case Ground::too_few:
            return false;
        default:
            return rejected.rule != Rule::extend && rejected.rule != Rule::load_it;
    }
}

}  // namespace

std::string load_words(const Dose& dose) {
    if (!dose.load) return "";
    if (dose.load->bodyweight()) return " bodyweight";
    return " @ " + load_text(*dose.load);
}

std::string amounts_text(const Dose& dose) {
    const std::string_view unit = dose.timed ? " s" : "";
    if (all_equal(dose.amounts))
        return fmt::format("{} × {}{}{}", dose.sets, dose.amounts.front(), unit, load_words(dose));
    return fmt::format("{}{}{}", fmt::join(dose.amounts, ", "), unit, load_words(dose));
}

std::string manner_text(const Dose& dose) {
    // A hold has no repetitions to leave.
    const std::string effort = dose.timed ? "" : fmt::format("leave {} · ", range_text(dose.rir));
    std::string text = effort + fmt::format("rest {} s", range_text(dose.rest_seconds));
    const std::string tempo = tempo_words(dose.tempo);
    return tempo.empty() ? text : text + " · " + tempo;
}

std::string pass_text(const training::Rejected& rejected, const Decision& decision) {
    if (rejected.ground == Ground::outranked)
        return fmt::format("{} comes first", training::name(decision.rule));
    if (rejected.ground == Ground::never_done) return "nothing is logged here yet";
    return ground_text(rejected.ground, rejected.facts, decision);
}

std::string rejected_text(const training::Rejected& rejected, const Decision& decision) {
    if (!is_telling(rejected) || decision.rule == Rule::stop) return "";
    return fmt::format("{}: {}", deed_text(rejected.rule, decision), pass_text(rejected, decision));
}

std::string expected_text(const Decision& decision) {
    const auto& expected = decision.expected;
    if (!expected || !decision.step) return "";
    const std::string to = load_text(decision.step->to);
    std::string text = fmt::format("{} reps @ {}", fmt::join(expected->reps, ", "), to);
    if (expected->learned_sets == 0)
        return fmt::format("{} reps @ {}: {} less {}, as {} are worth one", expected->reps.front(),
                           to, expected->from, expected->fewer,
                           percent_text(catalogue::coach_numbers().rep_share));
    text += fmt::format(", from your {} sets since {}", expected->learned_sets,
                        date_text(*expected->since, decision.day));
    const auto surest =
        std::min_element(expected->views.begin(), expected->views.end(),
                         [](const auto& a, const auto& b) { return a.missed < b.missed; });
    if (surest != expected->views.end())
        text += fmt::format("; what counts most is \"{}\", {:.1f} reps off so far", surest->view,
                            surest->missed);
    const bool less = decision.dose && decision.dose->amounts != expected->reps;
    return text + (less ? "; the dose stays within its range and what you did before" : "");
}

std::string prospect_text(const training::Prospect& prospect, const Decision& decision) {
    if (prospect.rule == Rule::ease)
        return fmt::format("pain {} or more → lighter", of(prospect.facts, Figure::pain));
    const auto sets = static_cast<std::size_t>(std::max(1.0, of(prospect.facts, Figure::sets)));
    const std::vector<double> tops(sets, of(prospect.facts, Figure::top));
    const bool twice = of(prospect.facts, Figure::needed) > 1;
    return fmt::format("at {}{}{} → {}", fmt::join(tops, ", "), decision.plan.timed ? " s" : "",
                       twice ? " twice" : "",
                       prospect.load ? load_text(*prospect.load) : "more load");
}

std::string remark_text(training::Remark remark, const Decision& decision) {
    switch (remark) {
        case training::Remark::bend_knees:
            return "Bend your knees: that takes about a quarter off.";
        case training::Remark::slower:
            return "Lower more slowly, and only as far as it feels good.";
        case training::Remark::longer_hold:
            return "Hold a second longer at the top.";
        case training::Remark::try_swap:
            return "Twice running is a reason to do something else: hyper swap --because pain";
        case training::Remark::change:
            return "It is flat again after an easy week: try another variation, hyper swap "
                   "--because variety";
        case training::Remark::fewer_sets:
            return fmt::format("Fewer sets, as you are still coming back; {} are the plan.",
                               decision.plan.sets);
        case training::Remark::only_if_well:
            return "Begin only where everyday bending and lifting is free of pain; where it is "
                   "not, have it looked at first.";
        case training::Remark::see_clinician:
            return "Twice within two weeks: have somebody look at it.";
        case training::Remark::practice:
            return "Easy weeks are what lifters do; no trial shows that they speed things up.";
        case training::Remark::begin_anew:
            return "After so long, begin it like a new exercise: technique first.";
        case training::Remark::beyond_body:
            return "Above your body weight more plates add little; control adds more.";
        case training::Remark::bands_differ:
            return "Loops of one colour differ by 8 to 19 %: take the step as unverified.";
        case training::Remark::no_lighter:
            return "Nothing lighter is known, so do fewer repetitions.";
        case training::Remark::build_up:
            return fmt::format("Build up to it as last time: {}.", build_up_text(decision));
        case training::Remark::each_ankle: {
            const auto& load = decision.dose->load;
            const EnteredMass half{Mass(load->added->mass.grams / 2), load->added->unit};
            return fmt::format("{} in all: with ankle weights {} on each.", load_text(*load),
                               mass_text(half));
        }
        case training::Remark::not_made:
            return fmt::format("What you own does not make {}: hyper gear shows what it is.",
                               load_text(*decision.dose->load));
        case training::Remark::next_time:
            return "You did it today; this is for the next time.";
        case training::Remark::first_check:
            return "";
    }
    return "";
}

std::string ask_text(training::Ask ask) {
    switch (ask) {
        case training::Ask::body_mass:
            return "What do you weigh? It tells how much you lift here: hyper me mass 80kg";
        case training::Ask::band_numbers:
            return "How hard do your bands pull? A luggage scale tells: hyper band --help";
        case training::Ask::pain_rating:
            return "How did it feel last time, 0 to 10? hyper pain 0";
        case training::Ask::next_day_pain:
            return "How is your back today, 0 to 10? hyper pain 0 --next-day";
        case training::Ask::loads:
            return "Which loads do you have? hyper gear add plates 20,10,5,2.5,1.25";
        case training::Ask::rir:
            return "How many were left in the last set? --rir 2 makes the next answer better.";
    }
    return "";
}

std::string_view code(training::Ask ask) {
    constexpr std::array<std::string_view, 6> codes = {
        "body-mass", "band-numbers", "pain-rating", "next-day-pain", "loads", "rir"};
    return codes.at(static_cast<std::size_t>(ask));
}

std::string offer_text(training::LoadOffer offer) {
    switch (offer) {
        case training::LoadOffer::ankle_weights:
            return "ankle weights, half a kilogram to one on each ankle";
        case training::LoadOffer::band:
            return "a band around your feet: hyper guide --variation band";
        case training::LoadOffer::medicine_ball:
            return "a soft medicine ball of 1 to 2 kg: hyper guide --variation medicine-ball";
        case training::LoadOffer::machine:
            return "the machine, with a quarter of your body weight: hyper guide --variation "
                   "machine";
    }
    return "";
}

std::string_view code(training::LoadOffer offer) {
    constexpr std::array<std::string_view, 4> codes = {"ankle-weights", "band", "medicine-ball",
                                                       "machine"};
    return codes.at(static_cast<std::size_t>(offer));
}

}  // namespace hyper::view
