#include "hyper/exchange/log_writer.h"

#include <fmt/format.h>

#include <array>
#include <utility>

#include "hyper/exchange/writers.h"

namespace hyper::exchange {
namespace {

constexpr std::array table = {
    ExportFormat{"jsonl", write_json_lines},      ExportFormat{"csv", write_sets_csv},
    ExportFormat{"strong", write_strong},         ExportFormat{"hevy", write_hevy},
    ExportFormat{"openweight", write_openweight},
};

/// What stands for the number of sets is {}.
constexpr std::array<std::pair<Loss, std::string_view>, 17> sentences_of = {{
    {Loss::belongings,
     "Settings, bands, exercises of your own and body masses were left out ({})."},
    {Loss::bands, "The bands of {} became words in their notes."},
    {Loss::side, "The side of {} became a word in their notes."},
    {Loss::setup, "The set-up of {} became words in their notes."},
    {Loss::pain, "The pain of {} was left out."},
    {Loss::tempo, "The tempo of {} was left out."},
    {Loss::rest, "The rest after {} was left out."},
    {Loss::superset, "The supersets of {} were left out."},
    {Loss::set_note, "The notes of {} became notes of their exercise."},
    {Loss::effort, "The reserve of {} was left out: it is none of an RPE from 6 on."},
    {Loss::pounds, "The pounds of {} became kilograms."},
    {Loss::miles, "The miles of {} became kilometres."},
    {Loss::time, "The time of day of {} is not known and became noon."},
    {Loss::own_time, "The time of day of {} became that of the workout's start."},
    {Loss::zone, "The time zone of {} was left out."},
    {Loss::origin, "The file and the app that {} came from were left out."},
    {Loss::formula, "An apostrophe was put before {} that a spreadsheet would run."},
}};

}  // namespace

std::span<const ExportFormat> export_formats() {
    return table;
}

std::vector<std::string> Losses::sentences() const {
    std::vector<std::string> sentences;
    for (const auto& [loss, sentence] : sentences_of) {
        const auto found = counts_.find(loss);
        if (found == counts_.end()) continue;
        const std::string_view thing = loss == Loss::belongings ? "record"
                                       : loss == Loss::formula  ? "text"
                                                                : "set";
        const std::size_t count = found->second;
        sentences.push_back(fmt::format(
            fmt::runtime(sentence), fmt::format("{} {}{}", count, thing, count == 1 ? "" : "s")));
    }
    return sentences;
}

}  // namespace hyper::exchange
