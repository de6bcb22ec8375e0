#include "hyper/training/pain.h"

#include <algorithm>

namespace hyper::training {
namespace {

constexpr std::array<std::string_view, symptom_count> symptom_names = {
    "numbness",       "weakness", "bladder",    "leg-pain",
    "after-accident", "unwell",   "night-pain", "chest-pain"};

}  // namespace

std::string_view name(Symptom symptom) {
    return symptom_names.at(static_cast<std::size_t>(symptom));
}

std::optional<Symptom> symptom_from(std::string_view word) {
    for (std::size_t i = 0; i < symptom_count; ++i)
        if (symptom_names.at(i) == word) return static_cast<Symptom>(i);
    return std::nullopt;
}

bool is_emergency(Symptom symptom) {
    return symptom == Symptom::numbness || symptom == Symptom::weakness ||
           symptom == Symptom::bladder || symptom == Symptom::chest_pain;
}

std::optional<PainReport> report_after(std::span<const PainReport> reports, Day day, int days) {
    std::optional<PainReport> found;
    for (const PainReport& one : reports)
        if (one.day > day && one.day <= day + std::chrono::days(days) &&
            (!found || one.day < found->day))
            found = one;
    return found;
}

int usual_pain(std::span<const PainReport> reports, Day day, int memory) {
    std::vector<int> values;
    for (const PainReport& one : reports)
        if (one.day < day && one.day >= day - std::chrono::days(memory)) values.push_back(one.pain);
    if (values.empty()) return 0;
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>((values.size() - 1) / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

}  // namespace hyper::training
