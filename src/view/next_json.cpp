#include "hyper/view/next_json.h"

#include <algorithm>
#include <cmath>

#include "hyper/catalogue/coach.h"
#include "hyper/view/next_words.h"
#include "hyper/view/safety_words.h"
#include "hyper/view/swap_json.h"

namespace hyper::view {
namespace {

using training::Decision;
using training::Dose;

Json sources_json(std::string_view sources) {
    Json list = Json::array();
    while (!sources.empty()) {
        const auto end = std::min(sources.find(", "), sources.size());
        list.push_back(sources.substr(0, end));
        sources.remove_prefix(std::min(end + 2, sources.size()));
    }
    return list;
}

/// A load that has to be found by trying is neither the body alone nor a number.
Json dose_load_json(const std::optional<training::Load>& load) {
    Json json = load_json(load.value_or(training::Load{}));
    if (!load) json["bodyweight"] = false;
    return json;
}

Json number_json(double value) {
    const double rounded = std::round(value * 1000) / 1000;
    if (rounded == std::floor(rounded)) return static_cast<std::int64_t>(rounded);
    return rounded;
}

void add_dose(Json& json, const std::optional<Dose>& dose) {
    if (!dose) {
        for (const auto* key :
             {"sets", "reps", "seconds", "each", "load", "rir", "rest_seconds", "tempo"})
            json[key] = nullptr;
        return;
    }
    const auto [least, most] = std::minmax_element(dose->amounts.begin(), dose->amounts.end());
    const Json range = {*least, *most};
    json.update({{"sets", dose->sets},
                 {"reps", dose->timed ? Json(nullptr) : range},
                 {"seconds", dose->timed ? range : Json(nullptr)},
                 {"each", dose->amounts},
                 {"load", dose_load_json(dose->load)},
                 {"rir", {dose->rir.low, dose->rir.high}},
                 {"rest_seconds", {dose->rest_seconds.low, dose->rest_seconds.high}},
                 {"tempo", tempo_json(dose->tempo)}});
}

Json step_json(const std::optional<training::LoadStep>& step) {
    if (!step) return nullptr;
    return {{"load", load_json(step->to)},
            {"share", step->share ? number_json(*step->share) : Json(nullptr)},
            {"at_most", step->at_most},
            {"verified", step->verified},
            {"assumed", step->assumed},
            {"fits", step->fits}};
}

Json effective_json(const std::optional<training::EffectiveLoad>& load) {
    if (!load) return nullptr;
    return {{"kg", number_json(load->kilograms)},
            {"low", number_json(load->low)},
            {"high", number_json(load->high)}};
}

Json expected_json(const std::optional<training::Expectation>& expected) {
    if (!expected) return nullptr;
    Json views = Json::array();
    for (const auto& one : expected->views)
        views.push_back(
            {{"view", one.view}, {"reps", one.reps}, {"missed", number_json(one.missed)}});
    return {{"reps", expected->reps},
            {"sets", expected->learned_sets},
            {"since", expected->since ? Json(iso(*expected->since)) : Json(nullptr)},
            {"views", views}};
}

Json inputs_json(const Decision& decision) {
    Json list = Json::array();
    for (const auto& read : decision.read)
        for (const auto& id : read.work.sets) list.push_back(to_string(id.uuid));
    return list;
}

Json rejected_json(const Decision& decision) {
    Json list = Json::array();
    for (const auto& one : decision.rejected)
        list.push_back({{"action", training::code(one.rule)},
                        {"code", training::code(one.ground)},
                        {"reason", pass_text(one, decision)}});
    return list;
}

Json notes_json(const Decision& decision) {
    Json list = Json::array();
    for (const auto remark : decision.remarks)
        if (auto text = remark_text(remark, decision); !text.empty())
            list.push_back(std::move(text));
    if (decision.rule != training::Rule::stop) return list;
    for (auto& text :
         decision.flags.empty() ? severe_pain_texts(false) : referral_texts(decision.flags))
        list.push_back(text);
    return list;
}

Json swap_note_json(const SwapNote& note) {
    Json json = taken_swap_json(note.swap);
    json["over"] = note.kind == SwapNote::Kind::over;
    json["also"] = Json::array();
    for (const auto& swap : note.also) json["also"].push_back(taken_swap_json(swap));
    return json;
}

}  // namespace

Json decision_json(const Decision& decision) {
    Json json = {{"exercise", decision.exercise.exercise},
                 {"variation", decision.exercise.variation},
                 {"day", iso(decision.day)}};
    add_dose(json, decision.dose);
    Json offers = Json::array();
    for (const auto offer : decision.offers) offers.push_back(code(offer));
    Json asks = Json::array();
    for (const auto ask : decision.asks) asks.push_back(code(ask));
    Json changes = Json::array();
    for (const auto& one : decision.prospects)
        changes.push_back(
            {{"action", training::code(one.rule)}, {"when", prospect_text(one, decision)}});
    json.update({{"action", training::code(decision.rule)},
                 {"rule", training::name(decision.rule)},
                 {"code", training::code(decision.ground)},
                 {"reason", reason_text(decision)},
                 {"confidence", training::name(decision.confidence)},
                 {"step", step_json(decision.step)},
                 {"effective", effective_json(decision.effective)},
                 {"expected", expected_json(decision.expected)},
                 {"notes", notes_json(decision)},
                 {"offers", offers},
                 {"asks", asks},
                 {"sources", sources_json(catalogue::rule_source(training::code(decision.rule)))},
                 {"inputs", inputs_json(decision)},
                 {"rejected", rejected_json(decision)},
                 {"changes", changes},
                 {"sets_done", decision.sets_done ? Json(*decision.sets_done) : Json(nullptr)}});
    return json;
}

std::string next_json(std::span<const NextPage> pages, std::span<const Later> later) {
    Json doses = Json::array();
    for (const NextPage& page : pages) {
        Json dose = decision_json(page.decision);
        dose["swap"] = page.swap ? swap_note_json(*page.swap) : Json(nullptr);
        doses.push_back(std::move(dose));
    }
    Json others = Json::array();
    for (const Later& one : later)
        others.push_back(
            {{"exercise", one.due.exercise.exercise},
             {"variation", one.due.exercise.variation},
             {"on", iso(one.due.on)},
             {"rests_from", one.due.rests_from ? Json(iso(*one.due.rests_from)) : Json(nullptr)}});
    return printed({{"schema", 1}, {"doses", doses}, {"later", others}});
}

}  // namespace hyper::view
